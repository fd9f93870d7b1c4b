import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PactTerms, SEATS, type Seat, type TalkDecision } from '../../../src/game'
import { negotiate } from '../../../src/game/talks/negotiate'
import { proposalNumber } from '../../../src/game/talks/proposals'
import { NO_TALKS, type Talks } from '../../../src/game/talks/talks'
import { turnOf } from '../../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, propose, VALLEY_PACT } from '../../helpers/pacts'

type Saying = Partial<Record<Seat, readonly TalkDecision[]>>

/** The talks after some turns of saying things. */
function after(...turns: readonly Saying[]): Talks {
  return turns.reduce<Talks>((talks, said, i) => negotiate(talks, turnOf(said), i + 1).talks, NO_TALKS)
}

const idOf = (turn: number, seat: Seat, terms: PactTerms) => proposalNumber(turn, seat, terms)
const sign = (proposal: number): TalkDecision => ({ talk: 'sign', proposal })
const pairId = idOf(1, 'china', PAIR_PACT)

test('a pact proposed is in force when the last of its seats has signed', () => {
  const proposed = after({ china: [propose(PAIR_PACT)] })
  expect(proposed.proposals.map(({ id, signed }) => [id, signed])).toEqual([[pairId, ['china']]])
  expect(proposed.pacts).toEqual([])
  const signed = after({ china: [propose(PAIR_PACT)] }, {}, { unitedStates: [sign(pairId)] })
  expect(signed.proposals).toEqual([])
  expect(signed.pacts).toHaveLength(1)
  expect(signed.pacts[0]).toMatchObject({ id: pairId, terms: PAIR_PACT, firstTurn: 3, lastTurn: 6 })
})

test('two turns after it was made a proposal lapses', () => {
  expect(after({ china: [propose(PAIR_PACT)] }, {}).proposals).toHaveLength(1)
  const now = negotiate(after({ china: [propose(PAIR_PACT)] }, {}), turnOf({}), 3)
  expect(now.talks.proposals).toEqual([])
  expect(now.lapsed.map(({ id }) => id)).toEqual([pairId])
})

test('a pact of three waits for the third', () => {
  const id = idOf(1, 'rusal', G20_PACT)
  const two = after({ rusal: [propose(G20_PACT)] }, { china: [sign(id)] })
  expect(two.proposals[0]!.signed).toEqual(['china', 'rusal'])
  const three = negotiate(two, turnOf({ unitedStates: [sign(id)] }), 3)
  expect(three.talks.pacts).toHaveLength(1)
  expect(three.signatures).toEqual([{ proposal: id, seat: 'unitedStates' }])
})

test('what all propose in one turn is in force at once, in whatever order its promises stand', () => {
  const turned = changed(PAIR_PACT, { commitments: [...PAIR_PACT.commitments].reverse() })
  const { pacts, proposals } = after({ china: [propose(PAIR_PACT)], unitedStates: [propose(turned)] })
  expect(pacts.map(({ id, firstTurn }) => [id, firstTurn])).toEqual([[pairId, 1]])
  expect(proposals).toEqual([])
})

test('proposing what is on the table is signing it', () => {
  const { pacts, proposals } = after({ china: [propose(PAIR_PACT)] }, { unitedStates: [propose(PAIR_PACT)] })
  expect(pacts.map(({ id }) => id)).toEqual([pairId])
  expect(proposals).toEqual([])
})

test('a counter takes the place of what it answers, unless that is signed by all in the same turn', () => {
  const counter = changed(PAIR_PACT, { turns: 3 })
  const countered = after({ china: [propose(PAIR_PACT)] }, { unitedStates: [propose(counter, pairId)] })
  expect(countered.proposals.map(({ terms }) => terms)).toEqual([counter])
  const id = idOf(1, 'china', G20_PACT)
  const both = after(
    { china: [propose(G20_PACT)] },
    { unitedStates: [sign(id), propose(counter, id)], rusal: [sign(id)] },
  )
  expect(both.pacts.map(({ terms }) => terms)).toEqual([G20_PACT])
  expect(both.proposals.map(({ terms }) => terms)).toEqual([counter])
})

test('a counter that says the same is a signature', () => {
  const { pacts } = after({ china: [propose(PAIR_PACT)] }, { unitedStates: [propose(PAIR_PACT, pairId)] })
  expect(pacts.map(({ id }) => id)).toEqual([pairId])
  const all = idOf(1, 'china', G20_PACT)
  const two = after({ china: [propose(G20_PACT)] }, { rusal: [propose(G20_PACT, all)] })
  expect(two.proposals.map(({ id, signed }) => [id, signed])).toEqual([[all, ['china', 'rusal']]])
})

test('leaving ends a pact for all', () => {
  const bound = after({ china: [propose(G20_PACT)], unitedStates: [propose(G20_PACT)], rusal: [propose(G20_PACT)] })
  const { id } = bound.pacts[0]!
  const now = negotiate(bound, turnOf({ rusal: [{ talk: 'leave', pact: id }] }), 2)
  expect(now.talks.pacts).toEqual([])
  expect(now.left.map(({ pact, seats }) => [pact.id, seats])).toEqual([[id, ['rusal']]])
})

test('a new pact of the same seats takes the place of the old, and one of all three that of two', () => {
  const pair = { china: [propose(PAIR_PACT)], unitedStates: [propose(PAIR_PACT)] }
  const longer = changed(PAIR_PACT, { turns: 6 })
  const again = after(pair, { china: [propose(longer)], unitedStates: [propose(longer)] })
  expect(again.pacts.map(({ terms }) => terms)).toEqual([longer])
  const all = { china: [propose(G20_PACT)], unitedStates: [propose(G20_PACT)], rusal: [propose(G20_PACT)] }
  expect(after(pair, all).pacts.map(({ terms }) => terms)).toEqual([G20_PACT])
})

test('pacts of two venues stand beside each other', () => {
  const valley = { china: [propose(VALLEY_PACT)], rusal: [propose(VALLEY_PACT)] }
  const all = { china: [propose(G20_PACT)], unitedStates: [propose(G20_PACT)], rusal: [propose(G20_PACT)] }
  expect(after(valley, all).pacts.map(({ terms }) => terms.venue)).toEqual(['shanghai', 'ministers'])
})

test('of a wide and a narrow pact signed in one turn the wide one stands', () => {
  const pair = idOf(1, 'china', PAIR_PACT)
  const all = idOf(1, 'china', G20_PACT)
  const open = after({ china: [propose(PAIR_PACT), propose(G20_PACT)] })
  const now = negotiate(open, turnOf({ unitedStates: [sign(pair), sign(all)], rusal: [sign(all)] }), 2).talks
  expect(now.pacts.map(({ terms }) => terms)).toEqual([G20_PACT])
  expect(now.proposals).toEqual([])
})

test('what a run with changes finds gone is passed over', () => {
  const now = negotiate(NO_TALKS, turnOf({ china: [sign(7), { talk: 'leave', pact: 9 }] }), 1)
  expect(now.talks).toEqual(NO_TALKS)
})

test('numbers of proposals are all different, and the same whatever else is said', () => {
  const pairs = SEATS.map(absent => SEATS.filter(seat => seat !== absent))
  const terms = [
    ...[SEATS, ...pairs].map(signatories => changed(G20_PACT, { signatories })),
    ...pairs.map(signatories => changed(VALLEY_PACT, { signatories })),
  ]
  const turns = Array.from({ length: 12 }, (_, i) => i + 1)
  const numbers = new Set(
    turns.flatMap(turn => SEATS.flatMap(seat => terms.map(each => proposalNumber(turn, seat, each)))),
  )
  expect(numbers.size).toBe(12 * 3 * 7)
  expect(Math.min(...numbers)).toBeGreaterThan(9)
  expect(Math.max(...numbers)).toBeLessThan(10_000)
  const alone = after({ rusal: [propose(VALLEY_PACT)] }).proposals
  const among = after({ china: [propose(PAIR_PACT), propose(G20_PACT)], rusal: [propose(VALLEY_PACT)] }).proposals
  expect(among.find(({ terms }) => terms === VALLEY_PACT)?.id).toBe(alone[0]!.id)
})

const saying = fc.subarray<TalkDecision>([propose(G20_PACT), propose(VALLEY_PACT), propose(PAIR_PACT), sign(pairId)])

test('the order in which a seat says things, and in which the seats hand in, changes nothing', () => {
  const once = fc.record({ china: saying, unitedStates: saying, rusal: saying })
  fc.assert(
    fc.property(fc.array(once, { maxLength: 4 }), turns => {
      const turned = turns.map(({ china, unitedStates, rusal }) => ({
        rusal: [...rusal].reverse(),
        unitedStates: [...unitedStates].reverse(),
        china: [...china].reverse(),
      }))
      expect(after(...turned)).toEqual(after(...turns))
    }),
  )
})
