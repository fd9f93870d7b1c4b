import { describeChange, describeNumber, describeUnit, directionOf, shownDifference } from '../../describe/amounts'
import { FIGURES, type FigureId } from '../../describe/figures'
import type { Game } from '../../game/game'
import { useWords } from '../app/session'
import { Sparkline } from '../chart/Sparkline'
import { Basis } from '../parts/Basis'
import { ChangeMark } from '../parts/ChangeMark'
import { courseOf } from '../parts/course'

/** One figure of the strip: last value, change since the turn before, course so far; its name opens on its basis. */
export function KeyFigure({ id, game }: { id: FigureId; game: Game }) {
  const words = useWords()
  const { unit, valueIn } = FIGURES[id]
  const values = courseOf(game).map(valueIn)
  const now = values.at(-1)!
  const isFirst = values.length === 1
  const change = shownDifference(now, values.at(-2) ?? now, unit)
  return (
    <div class="key-figure" data-beside data-testid={`figure-${id}`}>
      <Basis id={id} />
      <p class="key-value">
        <strong>{describeNumber(words, now, unit)}</strong> <small>{describeUnit(words, unit)}</small>
      </p>
      <p class="key-change">
        {isFirst && words.t(unit === 'millionUsdATurn' ? 'turn.beforeHalf' : 'turn.before')}
        {!isFirst && <ChangeMark direction={directionOf(change, unit)} />}{' '}
        {!isFirst && describeChange(words, change, unit)}
      </p>
      <Sparkline values={values} unit={unit} />
    </div>
  )
}
