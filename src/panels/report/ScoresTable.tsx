import type { ComponentChildren } from 'preact'
import { creditOf, describeGoalAmount } from '../../describe/goalValue'
import type { MessageKey } from '../../describe/messages/catalogue'
import { describePipDrag, describeScoreSum } from '../../describe/scoreSum'
import type { SeatScore } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import type { BySeat, Seat } from '../../game/words'
import { useWords } from '../app/session'
import { OtherScores } from './OtherScores'

/** Every goal of the seat beside the no-change run, how the score comes from them, then the totals of the others. */
export function ScoresTable(props: { scores: BySeat<SeatScore>; seat: Seat; records: readonly TurnRecord[] }) {
  const { scores, seat, records } = props
  const words = useWords()
  const { t, format } = words
  const sum = describeScoreSum(words, scores[seat])
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
              <Cell column="report.weight">{format.percent(goal.weight)}</Cell>
              <Cell column="report.you" isStrong>
                {describeGoalAmount(words, goal, measure, creditOf(goal, records))}
              </Cell>
              <Cell column="report.noChangeRun">{describeGoalAmount(words, goal, noChange)}</Cell>
              <Cell column="report.points" isStrong>
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

type Column = Extract<MessageKey, 'report.weight' | 'report.you' | 'report.noChangeRun' | 'report.points'>

/** A cell that names its column itself where the page is too narrow for the head of the table. */
function Cell({ column, isStrong, children }: { column: Column; isStrong?: boolean; children: ComponentChildren }) {
  const { t } = useWords()
  return (
    <td class={isStrong ? 'strong' : undefined}>
      <span class="narrow-only quiet">{t(column)}</span>
      {children}
    </td>
  )
}
