import { useMemo, useState } from 'preact/hooks'
import {
  measureGroups,
  measureOfGoal,
  measuresOf,
  nameOfMeasure,
  subjectOfMeasure,
  unitOfMeasure,
} from '../../describe/why/measure'
import { describeWhyHeading } from '../../describe/why/sentences'
import { describeYardstick } from '../../describe/why/yardstick'
import { goalsOf } from '../../game/goals'
import { turnSplit } from '../../why/attribution'
import type { MeasureId } from '../../why/figures'
import { useKept } from '../app/useKept'
import { useTurnBand } from '../band/useTurnBand'
import { baseOf, halfName } from '../parts/course'
import { type TurnProps, turnOf } from '../result/turnOf'
import { Explained } from './Explained'
import { MeasureSelect } from './MeasureSelect'
import { usePartSplit } from './usePartSplit'
import { useWhyWords } from './useWhyWords'

/** Why a figure changed in a turn: first by seat and world at once, then by what each seat decided. */
export function TurnWhy(props: TurnProps & { first?: MeasureId }) {
  const { game, seat, turn, first } = props
  const words = useWhyWords()
  const own = measuresOf(seat)
  const ids = first && !own.includes(first) ? [first, ...own] : own
  // A dialog that is opened for a figure begins with that one every time.
  const [opened] = useState({})
  const owner = first ? opened : game
  const [measure, setMeasure] = useKept<MeasureId>(owner, `turn why ${seat} ${turn}`, first ?? own[0]!)
  const split = useMemo(() => turnSplit(game, turn, measure), [game, turn, measure])
  const parts = usePartSplit(game, turn, measure)
  const { band, isAtWork } = useTurnBand(game, seat, turn, measure)
  if (!split) return <p class="explained">{words.t('why.missing')}</p>
  const unit = unitOfMeasure(measure)
  const { now } = turnOf({ game, seat, turn })
  const goal = goalsOf(game.scenario)[seat].find(each => measureOfGoal(each.id) === measure)
  const nobody = { now: game.noChange[turn - 1]!, before: game.noChange[turn - 2] ?? baseOf(game) }
  return (
    <Explained
      heading={
        <>
          <header class="explained-head">
            <h2>{describeWhyHeading(words, subjectOfMeasure(words, measure), split, unit)}</h2>
            <MeasureSelect
              groups={measureGroups(words, ids)}
              chosen={measure}
              nameOf={id => nameOfMeasure(words, id)}
              onChoose={id => setMeasure(id)}
            />
          </header>
          {goal && <p class="explained-goal">{describeYardstick(words, goal, now, nobody).join(' ')}</p>}
        </>
      }
      owner={owner}
      split={split}
      parts={parts}
      unit={unit}
      fromLabel={halfName(words, game, turn - 1)}
      toLabel={halfName(words, game, turn)}
      turn={turnOf({ game, seat, turn })}
      band={band}
      isBusy={isAtWork || parts === undefined}
      how={words.t('why.how')}
      measure={measure}
    />
  )
}
