import { type Answer, answerTo, knownOutlook } from '../ai'
import { type PactOutlook, type StandingOutlook, standingOutlook } from '../game'
import type { Game } from '../game/game'
import { isLost } from '../game/office'
import type { Pact } from '../game/talks/talks'
import type { PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import type { AppState } from './appState'

/** What a seat says of terms before it has signed: a computer player answers, the others cannot be asked. */
export type SeatAnswer = Answer | 'person' | 'caretaker' | 'silent'

/** What terms would do to every seat; undefined where the market has no solution. Solved once for a turn and terms. */
export function outlookOfTerms(game: Game, terms: PactTerms): PactOutlook | undefined {
  return knownOutlook(game, terms)
}

/** What a seat would answer to terms as things stand; nothing of what is decided this turn is in it. */
export function answerOfSeat(
  game: Game,
  seat: Seat,
  terms: PactTerms,
  { people, opponents }: Pick<AppState, 'people' | 'opponents'>,
): SeatAnswer {
  if (isLost(game.world.office, seat)) return 'caretaker'
  if (people.includes(seat)) return 'person'
  return answerTo(game, seat, opponents[seat], terms) ?? 'silent'
}

const standings = new WeakMap<Game['world'], Map<string, StandingOutlook | undefined>>()

/** What leaving a pact in force, or breaking it, would bring a seat. Solved once a turn. */
export function standingOfPact(game: Game, pact: Pact, seat: Seat): StandingOutlook | undefined {
  const known = standings.get(game.world) ?? new Map<string, StandingOutlook | undefined>()
  standings.set(game.world, known)
  const name = `${pact.id} ${seat}`
  if (!known.has(name)) {
    const outlook = standingOutlook(game, pact, seat)
    known.set(name, outlook.ok ? outlook.value : undefined)
  }
  return known.get(name)
}
