import { describeAmount } from '../../describe/amounts'
import { scoreGame } from '../../game'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'

/** The goals of the seat with their progress; the middle of each bar is the game in which nobody changes anything. */
export function Goals({ game, seat }: ScreenProps) {
  const words = useWords()
  const { total, goals } = scoreGame(game)[seat]
  const isUnderWay = game.records.length > 0
  const points = (value: number) => words.format.number(value, 0)
  return (
    <section class="goals" aria-label={words.t('turn.goals')}>
      <h2>
        {words.t('turn.goals')} <small>{words.t('turn.score', { score: points(total) })}</small>
      </h2>
      <ul>
        {goals.map(({ goal, score, measure }) => {
          const name = words.t(`goal.${goal.id}.name`)
          return (
            <li key={goal.id} title={words.t(`goal.${goal.id}.measure`)}>
              <span class="goal-name">{name}</span>
              <span class="goal-value">{isUnderWay && describeAmount(words, measure, goal.unit)}</span>
              <meter
                min={0}
                max={100}
                value={score}
                aria-label={words.t('turn.goalProgress', { name, score: points(score) })}
                style={{ '--score': score / 100 }}
              />
            </li>
          )
        })}
      </ul>
      <p class="small-note">{words.t('turn.goalsNote')}</p>
    </section>
  )
}
