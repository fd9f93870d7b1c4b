import { describeGoalAmount } from '../../describe/goalValue'
import { scoreGame } from '../../game'
import type { GoalScore } from '../../game/goals'
import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { useLearn } from '../guidance/situation'
import '../styles/goals.css'
import { GoalDetails } from './GoalDetails'

/** Id of the popover with the figures behind the goals. */
const DETAILS = 'goal-details'

/**
 * The goals of the seat at a glance: how far each is, beside the game in which nobody acts; its heading opens the figures.
 *
 * @param hasFigures Whether each goal shows its figure beside that of the game in which nobody acts.
 */
export function Goals({ game, seat, hasFigures = false }: ScreenProps & { hasFigures?: boolean }) {
  const words = useWords()
  const learn = useLearn()
  const score = scoreGame(game)[seat]
  return (
    <section class="goals" aria-label={words.t('turn.goals')}>
      <h2>
        <button type="button" class="goals-open" popovertarget={DETAILS} onClick={() => learn('goals')}>
          <span>{words.t('turn.goals')}</span>{' '}
          <strong class="goals-score">{words.format.number(score.total, 0)}</strong>
        </button>
      </h2>
      <ul>
        {score.goals.map(entry => (
          <GoalBar key={entry.goal.id} {...entry} hasFigures={hasFigures} />
        ))}
      </ul>
      <p class="goals-mark">{words.t('turn.goalsMark')}</p>
      <GoalDetails id={DETAILS} game={game} seat={seat} score={score} />
    </section>
  )
}

/** One goal: its name, its points as a bar with a tick where nobody acts, and as a figure. */
function GoalBar({ goal, score, measure, noChange, hasFigures }: GoalScore & { hasFigures: boolean }) {
  const words = useWords()
  const points = words.format.number(score, 0)
  const name = words.t(`goal.${goal.id}.name`)
  return (
    <li>
      <span class="goal-name">{name}</span>
      <meter
        min={0}
        max={100}
        value={score}
        aria-label={words.t('turn.goalProgress', { name, score: points })}
        style={{ '--score': score / 100 }}
      />
      <span class="goal-points" aria-hidden="true">
        {points}
      </span>
      {hasFigures && (
        <span class="goal-beside">
          {words.t('result.goalBeside', {
            amount: describeGoalAmount(words, goal, measure),
            nobody: describeGoalAmount(words, goal, noChange),
          })}
        </span>
      )}
    </li>
  )
}
