import { useState } from 'preact/hooks'
import { type AmountUnit, shownDifference } from '../../describe/amounts'
import { type FigureId, KEY_FIGURES } from '../../describe/figures'
import { nameOfMeasure, subjectOfMeasure, unitOfMeasure } from '../../describe/why/measure'
import { describeWhyHeading } from '../../describe/why/sentences'
import type { ScreenProps } from '../app/lazyScreen'
import { halfName } from '../parts/course'
import { Explained } from './Explained'
import { MeasureSelect } from './MeasureSelect'
import { type AskedOfGame, useGameSplit } from './useGameSplit'
import { useWhyWords } from './useWhyWords'

const OF_ALL: readonly FigureId[] = ['worldPrice', 'worldOutput', 'excessCapacity', 'trust']

/** What made a figure of the whole game, or the own score, what it is; the own decisions are taken apart on demand. */
export function GameWhy({ game, seat }: ScreenProps) {
  const words = useWhyWords()
  const { t } = words
  const [asked, setAsked] = useState<AskedOfGame>('score')
  const { answer, parts, takeApart } = useGameSplit(game, seat, asked)
  const isScore = asked === 'score'
  const unit: AmountUnit = isScore ? 'points' : unitOfMeasure(asked)
  const subject = isScore ? t('why.score.subject') : subjectOfMeasure(words, asked)
  const ids: readonly AskedOfGame[] = [...new Set<AskedOfGame>(['score', ...KEY_FIGURES[seat], ...OF_ALL])]
  const nameOf = (id: AskedOfGame) => (id === 'score' ? t('why.score.name') : nameOfMeasure(words, id))
  const select = <MeasureSelect ids={ids} chosen={asked} nameOf={nameOf} onChoose={id => setAsked(id)} />
  const split = answer?.split
  return (
    <section class="game-why">
      <h2>{t('why.gameHeading')}</h2>
      <p>{t(isScore ? 'why.scoreLead' : 'why.gameLead')}</p>
      {split ? (
        <Explained
          heading={
            <header class="explained-head">
              <h3>{describeWhyHeading(words, subject, shownDifference(split.to, split.from, unit), unit)}</h3>
              {select}
            </header>
          }
          split={split}
          parts={parts}
          unit={unit}
          fromLabel={isScore ? t('why.nobody') : halfName(words, game, 0)}
          toLabel={halfName(words, game, game.records.length)}
          how={t('why.howGame')}
          {...(isScore ? {} : { measure: asked })}
        >
          {split.shares[seat].share !== 0 && !parts && (
            <button
              type="button"
              class="explained-button"
              aria-disabled={takeApart === undefined}
              onClick={() => takeApart?.()}
            >
              {t(takeApart ? 'why.takeApart' : 'why.takingApart')}
            </button>
          )}
        </Explained>
      ) : (
        <>
          {select}
          <p role="status">{t(answer ? 'why.missing' : 'why.thinking')}</p>
        </>
      )}
    </section>
  )
}
