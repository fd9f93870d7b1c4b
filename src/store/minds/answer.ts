import { decideFor } from '../../ai'
import type { PersonaId } from '../../ai/personas'
import type { Thought } from '../../ai/thought'
import type { Game } from '../../game/game'
import type { BySeat, Seat } from '../../game/words'

/** Who plays the seats that computers decide for. */
export type Players = Readonly<Partial<Record<Seat, PersonaId>>>

/** What each of them decides. */
export type Thoughts = Readonly<Partial<Record<Seat, Thought>>>

/** Let every computer player decide the running turn of a game. Drafts are no argument: nothing can depend on them. */
export function answer(game: Game, players: Players): Thoughts {
  const asked = Object.entries(players) as [Seat, PersonaId][]
  return Object.fromEntries(asked.map(([seat, persona]) => [seat, decideFor(game, seat, persona)]))
}

/** The computer players of a game in which some seats are taken by people. */
export function playersOf(people: readonly Seat[], opponents: BySeat<PersonaId>): Players {
  return Object.fromEntries(Object.entries(opponents).filter(([seat]) => !people.includes(seat as Seat)))
}
