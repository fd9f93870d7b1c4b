import { describeReason } from '../../describe/reason'
import type { Seat } from '../../game/words'
import { reasonsOf } from '../../store/reasons'
import { useApp, useWords } from '../app/session'

/** Why a computer seat decided as it did in a turn, 1-based, and what it said of a pact: a sentence each; nothing for people. */
export function SeatReason({ seat, turn }: { seat: Seat; turn: number }) {
  const words = useWords()
  const game = useApp(state => state.game)
  const people = useApp(state => state.people)
  const opponents = useApp(state => state.opponents)
  const reasons = (game && reasonsOf(game, people, opponents, turn)[seat]) ?? []
  return (
    <>
      {reasons.map(reason => (
        <p key={reason.id} class="seat-reason">
          <span class="visually-hidden">{words.t('reason.why')} </span>
          {describeReason(words, reason)}
        </p>
      ))}
    </>
  )
}
