import { describeGoalAmount } from '../../describe/goalValue'
import type { SeatScore } from '../../game/goals'
import { type BySeat, SEATS, type Seat } from '../../game/words'
import { useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** Every goal of the seat beside the no-change run, then the totals of the others. */
export function ScoresTable({ scores, seat }: { scores: BySeat<SeatScore>; seat: Seat }) {
  const words = useWords()
  const { t, format } = words
  return (
    <section class="scores">
      <h2>{t('report.scores')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.goal')}</th>
            <th scope="col">{t('report.weight')}</th>
            <th scope="col">{t('report.you')}</th>
            <th scope="col">{t('report.noChangeRun')}</th>
            <th scope="col">{t('report.points')}</th>
          </tr>
        </thead>
        <tbody>
          {scores[seat].goals.map(({ goal, measure, noChange, score }) => (
            <tr key={goal.id} data-testid={`goal-${goal.id}`}>
              <th scope="row">
                {t(`goal.${goal.id}.name`)} <small>{t(`goal.${goal.id}.measure`)}</small>
              </th>
              <td>{format.percent(goal.weight)}</td>
              <td class="strong">{describeGoalAmount(words, goal, measure)}</td>
              <td>{describeGoalAmount(words, goal, noChange)}</td>
              <td class="strong">{format.number(score, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="other-scores">
        <span>{t('report.othersScores')}</span>
        {SEATS.filter(other => other !== seat).map(other => (
          <span key={other}>
            <SeatShape seat={other} size={13} /> {t(`seat.${other}.name`)}{' '}
            <strong>{format.number(scores[other].total, 0)}</strong>
          </span>
        ))}
      </p>
    </section>
  )
}
