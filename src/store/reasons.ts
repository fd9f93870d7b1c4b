import type { Reason, Thought } from '../ai'
import type { PersonaId } from '../ai/personas'
import { gameBefore } from '../game'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import { type BySeat, SEATS, type Seat } from '../game/words'
import { answer, playersOf, type Thoughts } from './minds/answer'

/** Why each computer seat decided as it did in a turn, and why it spoke to the others as it did. */
export type Reasons = Readonly<Partial<Record<Seat, readonly Reason[]>>>

/** What is known already; a turn taken up from storage is thought through again when somebody asks. */
const known = new WeakMap<TurnRecord, Reasons>()

/** Keep the reasons of a turn just resolved. */
export function keepReasons(record: TurnRecord, thoughts: Thoughts): void {
  known.set(record, reasonsIn(record, thoughts))
}

/** Why the computer seats decided as they did in a turn that was played, 1-based; nothing is said for people. */
export function reasonsOf(game: Game, people: readonly Seat[], opponents: BySeat<PersonaId>, turn: number): Reasons {
  const record = game.records[turn - 1]!
  const kept = known.get(record)
  if (kept) return kept
  keepReasons(record, answer(gameBefore(game, turn), playersOf(people, opponents)))
  return known.get(record)!
}

/** The reasons of the seats that decided what was thought: who played a seat may have been another one then. */
function reasonsIn({ decisions }: TurnRecord, thoughts: Thoughts): Reasons {
  const same = SEATS.filter(seat => JSON.stringify(thoughts[seat]?.decisions) === JSON.stringify(decisions[seat]))
  return Object.fromEntries(same.map(seat => [seat, sentencesOf(thoughts[seat]!)]))
}

function sentencesOf({ reason, said }: Thought): readonly Reason[] {
  return said ? [reason, said] : [reason]
}
