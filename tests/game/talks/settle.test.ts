import { expect, test, vi } from 'vitest'
import { type Game, type PactTerms, SEATS, type Seat, type TurnRecord } from '../../../src/game'
import { isKeptBy, keepPacts } from '../../../src/game/talks/kept'
import { detectionOdds } from '../../../src/game/talks/monitoring'
import { BASE_SETTINGS } from '../../../src/model/settings'
import { makeGame, playOn, playTurn, playTurns, type SomeDecisions, set } from '../../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, promising } from '../../helpers/pacts'
import { inForce, keeping, keepingBut, signedBy } from '../../helpers/talks'

vi.setConfig({ testTimeout: 60_000 })

const opening = makeGame()
const kept = keeping(G20_PACT)

/** The opening under another seed; without events that changes nothing but what is found. */
function seeded(seed: number): Game {
  return { ...opening, seed }
}

test('a pact of three kept adds trust to every pair, standing, mandate and to the promise of China', () => {
  const game = inForce(G20_PACT, kept)
  const bare = playTurn(makeGame(), kept)
  const [a, b] = [game.records[0]!, bare.records[0]!]
  expect(a.trust.chinaUnitedStates - b.trust.chinaUnitedStates).toBeCloseTo(2, 1)
  expect(a.trust.chinaRusal - b.trust.chinaRusal).toBeCloseTo(1, 1)
  expect(a.trust.unitedStatesRusal - b.trust.unitedStatesRusal).toBeCloseTo(1.5, 10)
  expect(a.usStanding - b.usStanding).toBeCloseTo(1.5 + 0.02 * 2, 2)
  expect(a.talks.promiseMt).toBe(0.25)
  expect(playTurn(game, kept).records[1]!.talks.promiseMt).toBe(0.5)
  const capacity = a.capacityMt[0]! - b.capacityMt[0]!
  expect(a.measures.promise - b.measures.promise).toBeCloseTo(0.25 - capacity, 10)
  for (const seat of SEATS) expect(a.mandate[seat]).toBeGreaterThan(b.mandate[seat] + 0.4)
})

test('a pact of two gives half, to its own pair alone', () => {
  const keepingPair = keeping(PAIR_PACT)
  const uninspected = changed(PAIR_PACT, { inspectors: false })
  const [a, b] = [inForce(uninspected, keepingPair), playTurn(makeGame(), keepingPair)].map(game => game.records[0]!)
  expect(a!.trust.chinaUnitedStates - b!.trust.chinaUnitedStates).toBeCloseTo(1, 10)
  expect(a!.trust.chinaRusal).toBe(b!.trust.chinaRusal)
  expect(a!.talks.promiseMt).toBe(0.125)
  expect(a!.mandate.rusal).toBe(b!.mandate.rusal)
})

test('a pact in which one seat promises next to nothing counts for little', () => {
  const little = changed(PAIR_PACT, {
    inspectors: false,
    commitments: [PAIR_PACT.commitments[0]!, { lever: 'semisDuty', bound: 'atMost', value: 0.95 }],
  })
  const keepingPair = keeping(PAIR_PACT)
  const [a, b] = [inForce(little, keepingPair), playTurn(makeGame(), keepingPair)].map(game => game.records[0]!)
  expect(a!.trust.chinaUnitedStates - b!.trust.chinaUnitedStates).toBeCloseTo(4 / 21, 10)
})

test('inspectors in China add a tenth to enforcement, and nothing where China enforces in full', () => {
  const uninspected = changed(PAIR_PACT, { inspectors: false })
  const pipeline = (terms: PactTerms, enforcement: number) =>
    inForce(terms, { china: set({ enforcement }) }).records[0]!.pipelineMt
  expect(pipeline(PAIR_PACT, 0.5) / pipeline(uninspected, 0.5)).toBeCloseTo((1 - 0.9 * 0.6) / (1 - 0.9 * 0.5), 10)
  expect(pipeline(PAIR_PACT, 1)).toBe(pipeline(uninspected, 1))
  expect(pipeline(uninspected, 0.5)).toBe(
    playTurn(makeGame(), { china: set({ enforcement: 0.5 }) }).records[0]!.pipelineMt,
  )
})

test('the first turn of a pact binds nobody: who signed before the others could not know', () => {
  const terms = changed(G20_PACT, { inspectors: false })
  const [first, second] = playTurn(inForce(terms), kept).records
  expect(first!.talks.pacts[0]).toMatchObject({ broke: ['china', 'rusal'], found: [], isPaid: false })
  expect(first!.trust).toEqual(playTurn(makeGame()).records[0]!.trust)
  expect(second!.talks.pacts[0]).toMatchObject({ broke: [], isPaid: true })
})

/** Seeds under which a breach of the second turn is found, of so many. */
function findings(terms: PactTerms, breaker: Seat, more: SomeDecisions = {}, seeds = 40): readonly Game[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const game = inForce(terms, keeping(terms), seeded(seed))
    const broken = {
      china: [...set({ enforcement: 0 }), ...(more.china ?? [])],
      unitedStates: [...set({ semisDuty: 0.5 }), ...(more.unitedStates ?? [])],
    }
    const others = keepingBut(terms, [breaker])
    return playTurn(game, { ...others, [breaker]: broken[breaker as 'china' | 'unitedStates'] })
  })
}

const foundIn = (games: readonly Game[]) => games.filter(game => game.records[1]!.talks.pacts[0]!.found.length > 0)

/** A game in which the breach was found and one in which it was not, with the same luck before the WTO. */
function oneOfEach(games: readonly Game[]): readonly [Game, Game] {
  const caught = foundIn(games)[0]!
  const missed = games.find(
    game => !foundIn([game]).length && JSON.stringify(game.world.cases) === JSON.stringify(caught.world.cases),
  )
  return [caught, missed!]
}

test('a breach is found with inspectors by its odds, and never where nobody looks', () => {
  expect(foundIn(findings(PAIR_PACT, 'china')).length).toBeGreaterThan(15)
  expect(foundIn(findings(PAIR_PACT, 'china')).length).toBeLessThan(33)
  expect(foundIn(findings(PAIR_PACT, 'unitedStates')).length).toBeGreaterThan(2)
  expect(foundIn(findings(PAIR_PACT, 'unitedStates')).length).toBeLessThan(18)
  const unseen = changed(PAIR_PACT, { inspectors: false })
  expect(foundIn(findings(unseen, 'china'))).toEqual([])
  expect(foundIn(findings(unseen, 'unitedStates'))).toEqual([])
  const published = foundIn(findings(unseen, 'china', { china: set({ chinaPlatform: 1 }) }))
  expect(published.length).toBeGreaterThan(2)
  expect(published.length).toBeLessThan(18)
})

test('the odds of each seat, with and without inspectors and the breaker’s own data', () => {
  const open = { ...BASE_SETTINGS, chinaPlatform: 1, unitedStatesPlatform: 1, rusalPlatform: 1 }
  expect(SEATS.map(seat => detectionOdds(true, seat, BASE_SETTINGS))).toEqual([0.6, 0.2, 0.6])
  expect(SEATS.map(seat => detectionOdds(false, seat, open))).toEqual([0.2, 0.2, 0.2])
  expect(detectionOdds(true, 'china', { ...BASE_SETTINGS, rusalPlatform: 1 })).toBe(0.6)
})

test('a breach found voids the pact and costs trust, promise and mandate; one not found is paid like a pact kept', () => {
  const [caught, missed] = oneOfEach(findings(PAIR_PACT, 'china'))
  const [bad, lucky] = [caught, missed].map(game => game.records[1]!)
  expect(bad!.talks.pacts[0]).toMatchObject({ broke: ['china'], found: ['china'], isPaid: false })
  expect(lucky!.talks.pacts[0]).toMatchObject({ broke: ['china'], found: [], isPaid: true })
  expect(bad!.trust.chinaUnitedStates - lucky!.trust.chinaUnitedStates).toBeCloseTo(-25 - 1, 10)
  expect(bad!.trust.chinaRusal).toBe(lucky!.trust.chinaRusal)
  expect(bad!.talks.promiseMt - lucky!.talks.promiseMt).toBeCloseTo(-2.5 - 0.125, 10)
  expect(bad!.usStanding - lucky!.usStanding).toBeCloseTo(-0.75 - 0.02 * 26, 10)
  expect(bad!.mandate.china - lucky!.mandate.china).toBeLessThan(-5)
  expect(caught.world.talks.pacts).toEqual([])
  expect(missed.world.talks.pacts[0]!.broken).toEqual({ china: 1, unitedStates: 0, rusal: 0 })
})

test('the United States pays for a breach with its standing in the rules', () => {
  const [bad, lucky] = oneOfEach(findings(PAIR_PACT, 'unitedStates')).map(game => game.records[1]!)
  expect(bad!.usStanding - lucky!.usStanding).toBeCloseTo(-10 - 0.75 - 0.02 * 26, 10)
  expect(bad!.talks.promiseMt).toBe(0.125)
})

test('at the end the whole past of a pact is looked into', () => {
  const short = changed(PAIR_PACT, { turns: 3 })
  const atEnd = Array.from({ length: 40 }, (_, seed) => {
    const game = inForce(short, keeping(short), seeded(seed))
    return playTurns(game, [{ china: set({ enforcement: 0 }) }, { china: set({ enforcement: 0.5 }) }])
  }).filter(game => game.records[1]!.talks.pacts[0]!.found.length === 0)
  const late = atEnd.filter(game => game.records[2]!.talks.pacts[0]!.found.length > 0)
  expect(late.length).toBeGreaterThan(3)
  expect(late.length).toBeLessThan(atEnd.length)
  for (const game of late) expect(game.records[2]!.talks.pacts[0]!.broke).toEqual([])
})

test('a pact runs out after its turns, and binds nobody any more', () => {
  const short = changed(PAIR_PACT, { turns: 2 })
  const game = playTurns(inForce(short, keeping(short)), [{}, { unitedStates: set({ semisDuty: 0.5 }) }])
  expect(game.records.map(record => record.talks.pacts.length)).toEqual([1, 1, 0])
})

test('leaving openly costs a little trust and mandate, of the leaver alone', () => {
  const signed = inForce(changed(G20_PACT, { inspectors: false }))
  const withPact = playTurn(signed, { unitedStates: [{ talk: 'leave', pact: 1 }] })
  const [a, b] = [withPact, playTurns(makeGame(), [{}, {}])].map(game => game.records[1]!) as [TurnRecord, TurnRecord]
  expect(withPact.world.talks.pacts).toEqual([])
  expect(a.trust.chinaUnitedStates - b.trust.chinaUnitedStates).toBeCloseTo(-5, 10)
  expect(a.trust.unitedStatesRusal - b.trust.unitedStatesRusal).toBeCloseTo(-5, 10)
  expect(a.trust.chinaRusal).toBe(b.trust.chinaRusal)
  expect(a.mandate.unitedStates).toBeLessThan(b.mandate.unitedStates - 0.9)
  // China's own mandate falls only by what the lost trust does to its goals.
  expect(a.mandate.china).toBeGreaterThan(b.mandate.china - 1.3)
  expect(a.talks.left[0]?.seats).toEqual(['unitedStates'])
})

test('who is asked to retire more than there is keeps the pact by retiring all of it', () => {
  const most = promising(PAIR_PACT, { lever: 'retiredCapacity', bound: 'atLeast', value: 1 })
  const settings = { ...BASE_SETTINGS, enforcement: 0.5, retiredCapacity: 0.4 }
  expect(isKeptBy(most, 'china', settings, 11)).toBe(false)
  expect(isKeptBy(most, 'china', settings, 0.45)).toBe(true)
  expect(isKeptBy(most, 'china', { ...settings, retiredCapacity: 0.3 }, 0.45)).toBe(false)
  expect(isKeptBy(most, 'china', { ...settings, retiredCapacity: 0 }, 0)).toBe(true)
  const pact = { id: 1, terms: most, firstTurn: 1, lastTurn: 4, broken: { china: 0, unitedStates: 0, rusal: 0 } }
  const order = keepPacts([pact], 'china', [], BASE_SETTINGS, 0.45)
  expect(order).toContainEqual({ lever: 'retiredCapacity', value: 0.4 })
})

test('keeping pacts changes only what breaks one', () => {
  const pact = { id: 1, terms: G20_PACT, firstTurn: 1, lastTurn: 8, broken: { china: 0, unitedStates: 0, rusal: 0 } }
  const more = set({ enforcement: 1, retiredCapacity: 0.5, exportRebate: 0.09 })
  expect(keepPacts([pact], 'china', more, BASE_SETTINGS, 11)).toEqual(more)
  expect(keepPacts([pact], 'unitedStates', set({ metalDuty: 0.1 }), BASE_SETTINGS, 11)).toEqual(set({ metalDuty: 0 }))
  const other = { ...pact, terms: changed(G20_PACT, { commitments: set({ enforcement: 1 }).map(toPromise) }) }
  expect(keepPacts([other, pact], 'china', [], BASE_SETTINGS, 11)).toContainEqual({ lever: 'enforcement', value: 1 })
})

function toPromise({ lever, value }: ReturnType<typeof set>[number]) {
  return { lever, bound: 'atLeast' as const, value }
}

test('a pact kept to the end pays all three against none, as the draft on the table of the default does', () => {
  const signed = playOn(playTurn(makeGame(), signedBy(SEATS, kept)), kept)
  const bare = playOn(makeGame(), kept)
  expect(signed.records.every(record => record.talks.pacts[0]!.isPaid)).toBe(true)
  expect(signed.world.trust.chinaUnitedStates).toBeGreaterThan(bare.world.trust.chinaUnitedStates + 14)
})
