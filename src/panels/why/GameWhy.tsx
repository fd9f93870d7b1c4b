import type { AmountUnit } from '../../describe/amounts'
import { measureGroups, measuresOf, nameOfMeasure, subjectOfMeasure, unitOfMeasure } from '../../describe/why/measure'
import { describeWhyHeading } from '../../describe/why/sentences'
import { promisedLevers } from '../../describe/why/talksApart'
import type { ScreenProps } from '../app/lazyScreen'
import { useKept } from '../app/useKept'
import { halfName } from '../parts/course'
import { Explained } from './Explained'
import { MeasureSelect } from './MeasureSelect'
import { TakeApart } from './TakeApart'
import { type AskedOfGame, useGameSplit } from './useGameSplit'
import { useWhyWords } from './useWhyWords'

/** What made a figure of the whole game, or the own score, what it is; what a seat decided is taken apart on demand. */
export function GameWhy({ game, seat }: ScreenProps) {
  const words = useWhyWords()
  const { t } = words
  const [asked, setAsked] = useKept<AskedOfGame>(game, `game why ${seat}`, 'score')
  const { answer, apart, takeApart } = useGameSplit(game, seat, asked)
  const isScore = asked === 'score'
  const unit: AmountUnit = isScore ? 'points' : unitOfMeasure(asked)
  const subject = isScore ? t('why.score.subject') : subjectOfMeasure(words, asked)
  // A mandate moves with the goals of every half-year; what moves it over a game is what moves the score.
  const first: readonly AskedOfGame[] = ['score', ...measuresOf(seat).filter(id => !id.startsWith('mandate.'))]
  const nameOf = (id: AskedOfGame) => (id === 'score' ? t('why.score.name') : nameOfMeasure(words, id))
  const select = (
    <MeasureSelect
      groups={measureGroups<'score'>(words, first)}
      chosen={asked}
      nameOf={nameOf}
      onChoose={id => setAsked(id)}
    />
  )
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
          promised={apart ? promisedLevers(game, apart.seat) : []}
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
