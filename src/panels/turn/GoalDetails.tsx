import { creditOf, describeGoalValue } from '../../describe/goalValue'
import { describeScoreSum } from '../../describe/scoreSum'
import { measureOfGoal } from '../../describe/why/measure'
import type { Game } from '../../game/game'
import type { SeatScore } from '../../game/goals'
import type { Seat } from '../../game/words'
import { useWords } from '../app/session'
import { placeByOpener } from '../parts/placeByOpener'
import { WhyButton } from '../why/WhyButton'

/** The figures behind the goals, on demand: what each measures, how it stands, and how the score comes from them. */
export function GoalDetails(props: { id: string; game: Game; seat: Seat; score: SeatScore }) {
  const { id, game, seat, score } = props
  const words = useWords()
  const isUnderWay = game.records.length > 0
  const sum = describeScoreSum(words, score)
  return (
    <div id={id} popover="auto" class="opened-note goal-details" onBeforeToggle={placeByOpener}>
      <dl>
        {score.goals.map(({ goal, measure, noChange, score: points }) => (
          <div key={goal.id}>
            <dt>
              {words.t('turn.goalWeight', {
                name: words.t(`goal.${goal.id}.name`),
                weight: words.format.percent(goal.weight),
              })}
            </dt>
            <dd>{words.t(`goal.${goal.id}.measure`)}</dd>
            <dd class="goal-value">
              <strong>
                {isUnderWay && `${describeGoalValue(words, goal, measure, creditOf(goal, game.records))} · `}
                {words.t('turn.goalScore', { score: words.format.number(points, 0) })}
              </strong>{' '}
              <WhyButton
                game={game}
                seat={seat}
                measure={measureOfGoal(goal.id)}
                name={words.t(`goal.${goal.id}.name`)}
                returnTo=".goals-open"
              />
            </dd>
            {isUnderWay && <dd>{words.t('turn.goalNobody', { amount: describeGoalValue(words, goal, noChange) })}</dd>}
          </div>
        ))}
      </dl>
      {sum !== '' && <p>{sum}</p>}
      <p>{words.t('turn.goalsNote')}</p>
    </div>
  )
}
