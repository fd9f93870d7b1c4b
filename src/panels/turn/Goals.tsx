import { describeGoalValue } from '../../describe/goalValue'
import { describeScoreSum } from '../../describe/scoreSum'
import { scoreGame } from '../../game'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'

/** The goals of the seat with their progress; the middle of each bar is the game in which nobody acts. */
export function Goals({ game, seat }: ScreenProps) {
  const words = useWords()
  const score = scoreGame(game)[seat]
  const sum = describeScoreSum(words, score)
  const isUnderWay = game.records.length > 0
  const points = (value: number) => words.format.number(value, 0)
  return (
    <section class="goals" aria-label={words.t('turn.goals')}>
      <h2>
        {words.t('turn.goals')} <small>{words.t('turn.score', { score: points(score.total) })}</small>
      </h2>
      <ul>
        {score.goals.map(({ goal, score: goalPoints, measure }) => {
          const name = words.t(`goal.${goal.id}.name`)
          return (
            <li key={goal.id} title={words.t(`goal.${goal.id}.measure`)}>
              <span class="goal-name">{name}</span>
              <span class="goal-value">{isUnderWay && describeGoalValue(words, goal, measure)}</span>
              <meter
                min={0}
                max={100}
                value={goalPoints}
                aria-label={words.t('turn.goalProgress', { name, score: points(goalPoints) })}
                style={{ '--score': goalPoints / 100 }}
              />
            </li>
          )
        })}
      </ul>
      {sum !== '' && <p class="small-note">{sum}</p>}
      <p class="small-note">{words.t('turn.goalsNote')}</p>
    </section>
  )
}
