/** Pacts against best replies: signs and sizes of a trial of the same rules made with other code. */
import { expect, test } from 'vitest'
import { type Game, type PactTerms, SEATS, scoreGame, type TurnDecisions } from '../../../src/game'
import { makeGame, playOn, playTurn, set } from '../../helpers/makeGame'
import { changed, G20_PACT } from '../../helpers/pacts'
import { signedBy } from '../../helpers/talks'

const totals = (game: Game) => SEATS.map(seat => scoreGame(game)[seat].total)

const BEST_REPLIES = {
  china: set({ enforcement: 1 }),
  unitedStates: set({ semisDuty: 0.25, customsEnforcement: 1, wtoRuling: 0 }),
  rusal: set({ newPlants: 0.15, homeDiscount: 0.02 }),
}

const PACT_A: PactTerms = changed(G20_PACT, {
  commitments: [
    { lever: 'enforcement', bound: 'atLeast', value: 0.75 },
    { lever: 'retiredCapacity', bound: 'atLeast', value: 0.6 },
    { lever: 'metalDuty', bound: 'atMost', value: 0 },
    { lever: 'semisDuty', bound: 'atMost', value: 0 },
    { lever: 'runRate', bound: 'atMost', value: 0.95 },
    { lever: 'newPlants', bound: 'atLeast', value: 0.1 },
  ],
})

const KEEPING_A: TurnDecisions = {
  china: set({ enforcement: 0.75, retiredCapacity: 0.6 }),
  unitedStates: set({ customsEnforcement: 1 }),
  rusal: set({ runRate: 0.95, newPlants: 0.1 }),
}

const KEEPING_B: TurnDecisions = {
  china: set({ enforcement: 0.75, retiredCapacity: 0.3 }),
  unitedStates: [],
  rusal: set({ newPlants: 0.05 }),
}

function kept(terms: PactTerms, decisions: TurnDecisions): readonly number[] {
  const first = playTurn(makeGame({ draftPacts: [terms] }), signedBy(SEATS, decisions))
  return totals(playOn(first, decisions))
}

const alone = totals(playOn(makeGame(), BEST_REPLIES))

test.each([
  ['A', PACT_A, KEEPING_A, [61.4, 63.7, 74.9]],
  ['B', G20_PACT, KEEPING_B, [62.9, 61.1, 71.3]],
])('pact %s kept to the end gives all three more than best replies, near the trial', (_, terms, decisions, trial) => {
  for (const [i, total] of kept(terms, decisions).entries()) {
    expect(total, SEATS[i]!).toBeGreaterThan(alone[i]! + 1)
    expect(Math.abs(total - trial[i]!), SEATS[i]!).toBeLessThan(3)
  }
})

test('without its signatures the same decisions give the United States and Rusal less than best replies', () => {
  const [, unitedStates, rusal] = totals(playOn(makeGame(), KEEPING_B))
  expect(unitedStates! - alone[1]!).toBeLessThan(-1)
  expect(rusal! - alone[2]!).toBeLessThan(-1)
})

/** The last turn of a kept pact B, with somebody cheating in it. */
function endingWith(cheat: Partial<TurnDecisions>, terms: PactTerms, seed = 1): Game {
  const sign = playTurn(makeGame({ draftPacts: [terms], seed }), signedBy(SEATS, KEEPING_B))
  const keep = Array(6).fill(KEEPING_B).reduce(playTurn, sign)
  return playTurn(keep, { ...KEEPING_B, ...cheat })
}

test.each([
  ['China', 0, { china: set({ retiredCapacity: 0 }) }, 0.6],
  ['the United States', 1, { unitedStates: set({ semisDuty: 0.25 }) }, 0.2],
] as const)(
  'cheating in the last turn pays %s where nobody looks, and not by the odds of inspectors',
  (_, i, cheat, odds) => {
    const unseen = changed(G20_PACT, { inspectors: false })
    const gain = totals(endingWith(cheat, unseen))[i]! - totals(endingWith({}, unseen))[i]!
    expect(gain).toBeGreaterThan(0)
    const seeds = Array.from({ length: 20 }, (_, seed) => seed)
    const found = seeds
      .map(seed => endingWith(cheat, G20_PACT, seed))
      .find(game => game.records.at(-1)!.talks.pacts[0]!.found.length > 0)
    const loss = totals(found!)[i]! - totals(endingWith({}, G20_PACT))[i]!
    expect(loss).toBeLessThan(0)
    expect(odds * loss + (1 - odds) * gain).toBeLessThan(0)
  },
)
