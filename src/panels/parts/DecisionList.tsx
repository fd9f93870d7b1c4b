import { describeDecision } from '../../describe/decision'
import type { TurnRecord } from '../../game/record'
import type { Seat } from '../../game/words'
import { useWords } from '../app/session'

/** What a seat decided in a turn, lever by lever. */
export function DecisionList({ record, seat }: { record: TurnRecord; seat: Seat }) {
  const words = useWords()
  const decisions = record.decisions[seat]
  return (
    <ul>
      {decisions.length === 0 && <li>{words.t('result.decidedNothing')}</li>}
      {decisions.map(decision => (
        <li key={JSON.stringify(decision)}>{describeDecision(words, decision, { seat, talks: record.talks })}</li>
      ))}
    </ul>
  )
}
