import { describeGoalValue } from '../../describe/goalValue'
import { describeScoreSum } from '../../describe/scoreSum'
import type { Game } from '../../game/game'
import type { SeatScore } from '../../game/goals'
import { useWords } from '../app/session'
import { placeByOpener } from '../parts/placeByOpener'

/** The figures behind the goals, on demand: what each measures, how it stands, and how the score comes from them. */
export function GoalDetails({ id, game, score }: { id: string; game: Game; score: SeatScore }) {
  const words = useWords()
  const isUnderWay = game.records.length > 0
  const sum = describeScoreSum(words, score)
  return (
    <div id={id} popover="auto" class="opened-note goal-details" onBeforeToggle={placeByOpener}>
      <dl>
        {score.goals.map(({ goal, measure, score: points }) => (
          <div key={goal.id}>
            <dt>
              {words.t('turn.goalWeight', {
                name: words.t(`goal.${goal.id}.name`),
                weight: words.format.percent(goal.weight),
              })}
            </dt>
            <dd>
              {words.t(`goal.${goal.id}.measure`)}{' '}
              <strong>
                {isUnderWay && `${describeGoalValue(words, goal, measure)} · `}
                {words.t('turn.goalScore', { score: words.format.number(points, 0) })}
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      {sum !== '' && <p>{sum}</p>}
      <p>{words.t('turn.goalsNote')}</p>
    </div>
  )
}
