import { expect, test } from 'vitest'
import { checkDecisions, type Decision, type Game, type PactTerms, type Seat } from '../../../src/game'
import type { Pact, Talks } from '../../../src/game/talks/talks'
import { makeGame, set } from '../../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, promising, propose, VALLEY_PACT } from '../../helpers/pacts'

const game = makeGame()
const kindOf = (terms: PactTerms, seat: Seat = 'china', on: Game = game) =>
  checkDecisions(on, seat, [propose(terms)])?.kind

/** The game with something on the table. */
function withTalks(talks: Partial<Talks>): Game {
  return { ...game, world: { ...game.world, talks: { ...game.world.talks, ...talks } } }
}

const open = withTalks({
  proposals: [{ id: 7, terms: PAIR_PACT, proposers: ['china'], signed: ['china'], lastTurn: 2 }],
})
const pact = (terms: PactTerms): Pact => ({
  id: 8,
  terms,
  firstTurn: 0,
  lastTurn: 5,
  broken: { china: 0, unitedStates: 0, rusal: 0 },
})

test('pacts of two and of three, at both venues, can be proposed by those who would sign', () => {
  expect(kindOf(G20_PACT, 'china')).toBeUndefined()
  expect(kindOf(G20_PACT, 'rusal')).toBeUndefined()
  expect(kindOf(PAIR_PACT, 'unitedStates')).toBeUndefined()
  expect(kindOf(VALLEY_PACT, 'rusal')).toBeUndefined()
})

test('nobody proposes a pact of the others', () => {
  expect(kindOf(PAIR_PACT, 'rusal')).toBe('notASignatory')
})

const dutyFree = { lever: 'metalDuty', bound: 'atMost', value: 0 } as const
const BAD: readonly (readonly [string, PactTerms])[] = [
  ['one seat alone', changed(PAIR_PACT, { signatories: ['china'] })],
  ['a seat twice', changed(PAIR_PACT, { signatories: ['china', 'china'] })],
  ['seats out of order', changed(PAIR_PACT, { signatories: ['unitedStates', 'china'] })],
  ['a venue that is none', changed(PAIR_PACT, { venue: 'moon' as 'ministers' })],
  ['the United States in Shanghai', changed(PAIR_PACT, { venue: 'shanghai' })],
  ['something else than Krasnoyarsk in Shanghai', promising(VALLEY_PACT, PAIR_PACT.commitments[0]!)],
  ['one turn', changed(PAIR_PACT, { turns: 1 })],
  ['thirteen turns', changed(PAIR_PACT, { turns: 13 })],
  ['half a turn', changed(PAIR_PACT, { turns: 2.5 })],
  ['nothing at all', changed(PAIR_PACT, { commitments: [] })],
  ['a seat that promises nothing', changed(PAIR_PACT, { commitments: PAIR_PACT.commitments.slice(0, 1) })],
  ['a lever of a seat outside', promising(PAIR_PACT, G20_PACT.commitments[4]!)],
  ['a lever twice', promising(PAIR_PACT, PAIR_PACT.commitments[1]!)],
  ['the wrong side', promising(PAIR_PACT, { ...dutyFree, bound: 'atLeast', value: 0.1 })],
  ['a lever that concerns nobody else', promising(PAIR_PACT, { ...dutyFree, lever: 'adjustmentAid' })],
  ['a lever that is none', promising(PAIR_PACT, { ...dutyFree, lever: 'moonDuty' as 'metalDuty' })],
  ['a value between two steps', promising(PAIR_PACT, { ...dutyFree, value: 0.005 })],
  ['a value that is no number', promising(PAIR_PACT, { ...dutyFree, value: Number.NaN })],
  ['a promise that rules nothing out', promising(PAIR_PACT, { ...dutyFree, value: 0.25 })],
]

test.each(BAD)('terms with %s cannot be signed', (_, terms) => {
  expect(kindOf(terms)).toBe('badTerms')
})

test('a lever that the scenario closes cannot be promised', () => {
  expect(kindOf(PAIR_PACT, 'china', makeGame({ closedLevers: ['semisDuty'] }))).toBe('badTerms')
})

const sign = (proposal: number): Decision => ({ talk: 'sign', proposal })
const leave = (number: number): Decision => ({ talk: 'leave', pact: number })
const refused = (on: Game, seat: Seat, ...decisions: readonly Decision[]) => checkDecisions(on, seat, decisions)?.kind

test('what is on the table is signed once, by those named in it', () => {
  expect(refused(open, 'unitedStates', sign(7))).toBeUndefined()
  expect(refused(open, 'unitedStates', sign(6))).toBe('unknownProposal')
  expect(refused(open, 'unitedStates', sign(Number.NaN))).toBe('unknownProposal')
  expect(refused(open, 'china', sign(7))).toBe('alreadySigned')
  expect(refused(open, 'rusal', sign(7))).toBe('notASignatory')
})

test('a counter answers something on the table that concerns its seat', () => {
  expect(refused(open, 'unitedStates', propose(G20_PACT, 7))).toBeUndefined()
  expect(refused(open, 'unitedStates', propose(G20_PACT, 6))).toBe('unknownProposal')
  expect(refused(open, 'rusal', propose(G20_PACT, 7))).toBe('notASignatory')
})

test('a pact is left by those in it', () => {
  const bound = withTalks({ pacts: [pact(PAIR_PACT)] })
  expect(refused(bound, 'china', leave(8))).toBeUndefined()
  expect(refused(bound, 'china', leave(9))).toBe('unknownPact')
  expect(refused(bound, 'rusal', leave(8))).toBe('notASignatory')
})

test('two of three do not settle behind the third while the pact of all stands, but may be joined by it', () => {
  const three = withTalks({ pacts: [pact(G20_PACT)] })
  expect(refused(three, 'china', propose(PAIR_PACT))).toBe('pactStands')
  expect(refused(three, 'china', propose(G20_PACT))).toBeUndefined()
  expect(refused(three, 'china', propose(VALLEY_PACT))).toBeUndefined()
  const two = withTalks({ pacts: [pact(PAIR_PACT)] })
  expect(refused(two, 'china', propose(G20_PACT))).toBeUndefined()
})

test('nothing is said twice in one turn', () => {
  expect(refused(open, 'unitedStates', sign(7), sign(7))).toBe('saidTwice')
  expect(refused(game, 'china', propose(PAIR_PACT), propose(changed(PAIR_PACT, { turns: 3 })))).toBe('saidTwice')
  expect(refused(game, 'china', propose(PAIR_PACT), propose(VALLEY_PACT))).toBeUndefined()
})

test('something that is no decision of any kind is refused', () => {
  expect(refused(game, 'china', { talk: 'sing' } as unknown as Decision)).toBe('unknownTalk')
  expect(refused(game, 'china', {} as Decision)).toBe('unknownTalk')
})

test('talk and levers go through the gate together', () => {
  expect(refused(open, 'unitedStates', sign(7), ...set({ semisDuty: 0.1 }))).toBeUndefined()
  expect(refused(open, 'unitedStates', sign(7), ...set({ runRate: 1 }))).toBe('notYourLever')
})
