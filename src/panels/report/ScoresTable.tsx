import type { ComponentChildren } from 'preact'
import { creditOf, describeGoalAmount } from '../../describe/goalValue'
import { describePipDrag, describeScoreSum } from '../../describe/scoreSum'
import type { SeatScore } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import type { BySeat, Seat } from '../../game/words'
import { useApp, useWords } from '../app/session'
import { OtherScores } from './OtherScores'

/** Every goal of the seat beside the no-change run, how the score comes from them, then the totals of the others. */
export function ScoresTable(props: { scores: BySeat<SeatScore>; seat: Seat; records: readonly TurnRecord[] }) {
  const { scores, seat, records } = props
  const words = useWords()
  const { t, format } = words
  const own = useSeatColumn(seat)
  const sum = describeScoreSum(words, scores[seat])
  return (
    <section class="scores">
      <h2>{t('report.scores')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.goal')}</th>
            <th scope="col">{t('report.weight')}</th>
            <th scope="col">{own}</th>
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
              <Cell column={t('report.weight')}>{format.percent(goal.weight)}</Cell>
              <Cell column={own} isStrong>
                {describeGoalAmount(words, goal, measure, creditOf(goal, records))}
              </Cell>
              <Cell column={t('report.noChangeRun')}>{describeGoalAmount(words, goal, noChange)}</Cell>
              <Cell column={t('report.points')} isStrong>
                {format.number(score, 0)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </table>
      {sum !== '' && (
        <div class="score-sum">
          <p>{sum}</p>
          <p>{describePipDrag(words, scores[seat])}</p>
        </div>
      )}
      <OtherScores scores={scores} seat={seat} />
    </section>
  )
}

/** What the column of the own figures is called: “You” only in a game that the player played. */
function useSeatColumn(seat: Seat): string {
  const { t } = useWords()
  return useApp(state => state.replayed) ? t(`seat.${seat}.name`) : t('report.you')
}

/** A cell that names its column itself where the page is too narrow for the head of the table. */
function Cell({ column, isStrong, children }: { column: string; isStrong?: boolean; children: ComponentChildren }) {
  return (
    <td class={isStrong ? 'strong' : undefined}>
      <span class="narrow-only quiet">{column}</span>
      {children}
    </td>
  )
}
