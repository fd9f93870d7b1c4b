import type { AmountUnit } from '../../describe/amounts'
import { type FigureId, KEY_FIGURES } from '../../describe/figures'
import { nameOfMeasure, subjectOfMeasure, unitOfMeasure } from '../../describe/why/measure'
import { describeWhyHeading } from '../../describe/why/sentences'
import type { ScreenProps } from '../app/lazyScreen'
import { useKept } from '../app/useKept'
import { halfName } from '../parts/course'
import { Explained } from './Explained'
import { MeasureSelect } from './MeasureSelect'
import { TakeApart } from './TakeApart'
import { type AskedOfGame, useGameSplit } from './useGameSplit'
import { useWhyWords } from './useWhyWords'

const OF_ALL: readonly FigureId[] = ['worldPrice', 'worldOutput', 'excessCapacity', 'trust']

/** What made a figure of the whole game, or the own score, what it is; what a seat decided is taken apart on demand. */
export function GameWhy({ game, seat }: ScreenProps) {
  const words = useWhyWords()
  const { t } = words
  const [asked, setAsked] = useKept<AskedOfGame>(game, `game why ${seat}`, 'score')
  const { answer, apart, takeApart } = useGameSplit(game, seat, asked)
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
            <>
              <header class="explained-head">
                <h3>{describeWhyHeading(words, subject, split, unit)}</h3>
                {select}
              </header>
              <TakeApart split={split} unit={unit} apart={apart} onTakeApart={takeApart} />
            </>
          }
          owner={game}
          split={split}
          parts={apart?.parts}
          lookAt={apart?.seat}
          isBusy={apart?.isAtWork ?? false}
          unit={unit}
          fromLabel={isScore ? t('why.nobody') : halfName(words, game, 0)}
          toLabel={halfName(words, game, game.records.length)}
          how={t('why.howGame')}
          {...(isScore ? {} : { measure: asked })}
        />
      ) : (
        <>
          {select}
          <p role="status">{t(answer ? 'why.missing' : 'why.thinking')}</p>
        </>
      )}
    </section>
  )
}
