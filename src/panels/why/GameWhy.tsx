import { useEffect, useState } from 'preact/hooks'
import { type AmountUnit, shownDifference } from '../../describe/amounts'
import { type FigureId, KEY_FIGURES } from '../../describe/figures'
import { nameOfMeasure, subjectOfMeasure, unitOfMeasure } from '../../describe/why/measure'
import { describeWhyHeading } from '../../describe/why/sentences'
import type { GameQuestion, Split } from '../../why/attribution'
import type { ScreenProps } from '../app/lazyScreen'
import { useSession, useWords } from '../app/session'
import { halfName } from '../parts/course'
import { Explained } from './Explained'
import { MeasureSelect } from './MeasureSelect'

type Asked = 'score' | FigureId

const OF_ALL: readonly FigureId[] = ['worldPrice', 'worldOutput', 'excessCapacity', 'trust']

/** What made a figure of the whole game, or the own score, what it is. */
export function GameWhy({ game, seat }: ScreenProps) {
  const words = useWords()
  const { reckon } = useSession().store
  const [asked, setAsked] = useState<Asked>('score')
  const [known, setKnown] = useState<{ readonly asked: Asked; readonly split: Split | undefined }>()
  const played = game.records.length
  useEffect(() => {
    let isGone = false
    const question: GameQuestion = asked === 'score' ? { score: seat } : { measure: asked }
    void reckon('gameSplit', game, question).then(split => {
      if (!isGone) setKnown({ asked, split })
    })
    return () => {
      isGone = true
    }
  }, [game, seat, asked])
  const isScore = asked === 'score'
  const unit: AmountUnit = isScore ? 'points' : unitOfMeasure(asked)
  const split = known?.asked === asked ? known.split : undefined
  const subject = isScore ? words.t('why.score.subject') : subjectOfMeasure(words, asked)
  const ids: readonly Asked[] = [...new Set<Asked>(['score', ...KEY_FIGURES[seat], ...OF_ALL])]
  const nameOf = (id: Asked) => (id === 'score' ? words.t('why.score.name') : nameOfMeasure(words, id))
  const select = <MeasureSelect ids={ids} chosen={asked} nameOf={nameOf} onChoose={id => setAsked(id)} />
  return (
    <section class="game-why">
      <h2>{words.t('why.gameHeading')}</h2>
      <p>{words.t(isScore ? 'why.scoreLead' : 'why.gameLead')}</p>
      {split ? (
        <Explained
          heading={
            <header class="explained-head">
              <h3>{describeWhyHeading(words, subject, shownDifference(split.to, split.from, unit), unit)}</h3>
              {select}
            </header>
          }
          split={split}
          parts={undefined}
          unit={unit}
          fromLabel={isScore ? words.t('why.nobody') : halfName(words, game, 0)}
          toLabel={halfName(words, game, played)}
          how={words.t('why.howGame')}
        />
      ) : (
        <>
          {select}
          <p role="status">{words.t(known?.asked === asked ? 'why.missing' : 'why.thinking')}</p>
        </>
      )}
    </section>
  )
}
