/** Legal games made by fast-check, which can make a failing one smaller. */
import fc from 'fast-check'
import {
  checkDecisions,
  type Decision,
  EVENT_IDS,
  type Game,
  LEVERS_OF,
  type LeverDecision,
  resolveTurn,
  SEATS,
  type Seat,
} from '../../src/game'
import { makeGame, turnOf } from './makeGame'
import { changed, G20_PACT, PAIR_PACT, propose, VALLEY_PACT } from './pacts'

/** Something to say, by lot: a pact of the usual kind, or a number that picks what is on the table or in force. */
const saying = fc.oneof(
  fc
    .constantFrom(G20_PACT, PAIR_PACT, VALLEY_PACT, changed(PAIR_PACT, { turns: 2, inspectors: false }))
    .map(terms => propose(terms)),
  fc.record({ picks: fc.constantFrom('sign', 'leave'), index: fc.nat({ max: 3 }) }),
)
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never

/** What a seat says when its picks are looked up among what there is now. */
function said({ world }: Game, saying: Saying): readonly Decision[] {
  if (!('picks' in saying)) return [saying]
  const { proposals, pacts } = world.talks
  if (saying.picks === 'sign') return proposals.slice(saying.index).map(({ id }) => ({ talk: 'sign', proposal: id }))
  return pacts.slice(saying.index, saying.index + 1).map(({ id }) => ({ talk: 'leave', pact: id }))
}

type Wish = LeverDecision | Saying

/** Anything a seat might wish for in a turn, legal or not. */
function wishesOf(seat: Seat): fc.Arbitrary<readonly Wish[]> {
  const wish = fc
    .constantFrom(...LEVERS_OF[seat])
    .chain(lever => fc.record({ lever: fc.constant(lever.id), value: fc.constantFrom(...lever.values) }))
  return fc.array(fc.oneof({ arbitrary: wish, weight: 3 }, { arbitrary: saying, weight: 1 }), { maxLength: 6 })
}

/** The wishes as decisions in a game. */
export function decisionsOf(game: Game, wishes: readonly Wish[]): readonly Decision[] {
  return wishes.flatMap(wish => ('lever' in wish ? [wish] : said(game, wish)))
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
    const now = game
    const decisions = SEATS.map(seat => [seat, legalPart(now, seat, decisionsOf(now, turn[seat]))])
    const next = resolveTurn(game, turnOf(Object.fromEntries(decisions)))
    if (!next.ok) throw new Error(`seed ${seed}, turn ${game.world.turn + 1}: ${JSON.stringify(next.error)}`)
    game = next.value
  }
  return game
}
