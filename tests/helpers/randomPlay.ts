/** Legal games made by fast-check, which can make a failing one smaller. */
import fc from 'fast-check'
import {
  checkDecisions,
  type Decision,
  EVENT_IDS,
  type Game,
  LEVERS_OF,
  resolveTurn,
  SEATS,
  type Seat,
} from '../../src/game'
import { makeGame, turnOf } from './makeGame'

/** Anything a seat might wish for in a turn, legal or not. */
function wishesOf(seat: Seat): fc.Arbitrary<readonly Decision[]> {
  const wish = fc
    .constantFrom(...LEVERS_OF[seat])
    .chain(lever => fc.record({ lever: fc.constant(lever.id), value: fc.constantFrom(...lever.values) }))
  return fc.array(wish, { maxLength: 6 })
}

/** The wishes that the gate lets pass, taken in their order. */
export function legalPart(game: Game, seat: Seat, wishes: readonly Decision[]): readonly Decision[] {
  const taken: Decision[] = []
  for (const wish of wishes) if (!checkDecisions(game, seat, [...taken, wish])) taken.push(wish)
  return taken
}

const turnWishes = fc.record({
  china: wishesOf('china'),
  unitedStates: wishesOf('unitedStates'),
  rusal: wishesOf('rusal'),
})

/** How a random game goes: its seed, its length and what everybody wishes. */
export const plays = fc.record({
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  wishes: fc.array(turnWishes, { minLength: 4, maxLength: 12 }),
})

export type Play = typeof plays extends fc.Arbitrary<infer T> ? T : never

/** Play the legal part of the wishes to the end, with every event possible. */
export function playWishes({ seed, wishes }: Play): Game {
  let game = makeGame({ seed, turns: wishes.length, events: EVENT_IDS })
  for (const turn of wishes) {
    const decisions = SEATS.map(seat => [seat, legalPart(game, seat, turn[seat])])
    const next = resolveTurn(game, turnOf(Object.fromEntries(decisions)))
    if (!next.ok) throw new Error(`seed ${seed}, turn ${game.world.turn + 1}: ${JSON.stringify(next.error)}`)
    game = next.value
  }
  return game
}
