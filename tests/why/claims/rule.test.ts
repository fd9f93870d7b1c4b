/** The rule that turns figures into verdicts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimTest } from '../../../src/why/claims/claimTest'
import { CLAIM_TESTS, type ClaimTestId } from '../../../src/why/claims/tests'
import { NEEDED_SHARE, sideOf, verdictOf } from '../../../src/why/claims/verdict'
import { type Figures, OUTCOMES, type Outcome } from '../../../src/why/claims/words'

/** How far an outcome speaks for a claim. */
const RANK: Readonly<Record<Outcome, number>> = { notBorneOut: 0, between: 1, borneOut: 2 }

/** Figures of each test that speak for its claim as they rise, and those that do as they fall. */
const SPEAKING: Readonly<Partial<Record<ClaimTestId, { readonly rising?: string[]; readonly falling?: string[] }>>> = {
  thirdCountries: { rising: ['millChange', 'importShare'] },
  globalMarkets: { rising: ['priceChange'] },
  smelterJobs: { rising: ['fall'] },
  newCapacity: { falling: ['endMt'] },
  enforcement: { rising: ['gapMt'] },
  dialogue: { rising: ['chinaGain', 'usGain', 'rusalGain'] },
  barriers: { falling: ['chinaMUsd', 'usMUsd', 'russiaMUsd', 'worldMUsd'] },
  downstream: { rising: ['lostJobs'], falling: ['gainedJobs'] },
  markets: { rising: ['fall'] },
  krasnoyarsk: { rising: ['absorbed'] },
  together: { rising: ['extraMt', 'chinaGain', 'usGain', 'rusalGain'] },
}

/** Figures around the thresholds of a test. */
const SCALE: Readonly<Partial<Record<ClaimTestId, number>>> = {
  thirdCountries: 0.1,
  globalMarkets: 0.01,
  smelterJobs: 0.2,
  newCapacity: 60,
  enforcement: 6,
  dialogue: 3,
  barriers: 40,
  downstream: 1000,
  markets: 0.5,
  krasnoyarsk: 1,
  together: 2,
}

/** Pairs of figures of which the second speaks more for the claim, for which a rule says less. */
function faultsOf(rule: Pick<ClaimTest, 'judge'>, id: ClaimTestId): fc.RunDetails<[Figures, Figures]> {
  const { rising = [], falling = [] } = SPEAKING[id]!
  const names = [...rising, ...falling]
  const some = fc.double({ min: -1, max: 1, noNaN: true })
  const step = fc.double({ min: 0, max: 1, noNaN: true })
  const pair = fc.array(fc.tuple(some, step), { minLength: names.length, maxLength: names.length }).map(values => {
    const scale = SCALE[id]!
    const sign = (name: string) => (rising.includes(name) ? 1 : -1)
    // Counts of jobs and tonnes are not negative.
    const at = (value: number) => scale * (id === 'downstream' || id === 'newCapacity' ? Math.abs(value) : value)
    const less = names.map((name, i) => [name, at(values[i]![0])] as const)
    const more = less.map(([name, value], i) => [name, value + sign(name) * scale * values[i]![1]] as const)
    return [Object.fromEntries(less), Object.fromEntries(more)] as [Figures, Figures]
  })
  const judged = (figures: Figures) => RANK[rule.judge(figures)!]
  return fc.check(
    fc.property(pair, ([less, more]) => judged(more) >= judged(less)),
    { numRuns: 2000, seed: 7 },
  ) as unknown as fc.RunDetails<[Figures, Figures]>
}

test.each(Object.keys(SPEAKING) as ClaimTestId[])('%s never says less where the figures say more', id => {
  expect(faultsOf(CLAIM_TESTS[id] as ClaimTest, id).failed).toBe(false)
})

test.each(Object.keys(SPEAKING) as ClaimTestId[])('a rule of %s that reads its figures the wrong way is caught', id => {
  const { judge } = CLAIM_TESTS[id] as ClaimTest
  const turned: Readonly<Record<Outcome, Outcome>> = {
    borneOut: 'notBorneOut',
    between: 'between',
    notBorneOut: 'borneOut',
  }
  expect(faultsOf({ judge: figures => turned[judge(figures)!] }, id).failed).toBe(true)
})

test('a figure on a threshold is borne out, just below the lower one it is not', () => {
  const limits = { borneOut: 0.5, notBorneOut: 0.25 }
  expect([0.5, 0.4999, 0.25, 0.2499].map(value => sideOf(value, limits))).toEqual([
    'borneOut',
    'between',
    'between',
    'notBorneOut',
  ])
})

test('a verdict needs both: an outcome beyond its threshold and three quarters of the draws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OUTCOMES), fc.double({ min: 0, max: 1, noNaN: true }), (outcome, share) => {
      const stands = outcome !== 'between' && share >= NEEDED_SHARE
      expect(verdictOf(outcome, share)).toBe(stands ? outcome : 'depends')
    }),
  )
  expect(NEEDED_SHARE).toBe(0.75)
  expect(verdictOf(undefined)).toBe('cannotTest')
})

test('world gains, users who lose little and harm to one seat are told apart', () => {
  const { barriers, downstream, dialogue, together } = CLAIM_TESTS
  const region = { chinaMUsd: -20, usMUsd: -20, russiaMUsd: -20, hubMUsd: 0, restMUsd: 0 }
  expect(barriers.judge({ ...region, worldMUsd: -60 })).toBe('borneOut')
  expect(barriers.judge({ ...region, usMUsd: 118, worldMUsd: -61 })).toBe('between')
  expect(barriers.judge({ ...region, worldMUsd: 1 })).toBe('notBorneOut')
  const jobs = { smelterJobs: 0, millJobs: 0, userJobs: 0 }
  expect(downstream.judge({ ...jobs, lostJobs: 0, gainedJobs: 0 })).toBe('notBorneOut')
  expect(downstream.judge({ ...jobs, lostJobs: 5, gainedJobs: 0 })).toBe('borneOut')
  const assumed = { chinaAssumed: 9, usAssumed: 9, rusalAssumed: 9 }
  expect(dialogue.judge({ ...assumed, chinaGain: 1.2, usGain: -0.1, rusalGain: 0.3 })).toBe('between')
  expect(dialogue.judge({ ...assumed, chinaGain: 1.2, usGain: 1, rusalGain: -0.5 })).toBe('borneOut')
  expect(dialogue.judge({ ...assumed, chinaGain: -1.2, usGain: 9, rusalGain: -1 })).toBe('notBorneOut')
  const seats = { togetherMt: 3, aloneMt: 5, extraMt: 2, chinaGain: 0, usGain: 0 }
  expect(together.judge({ ...seats, rusalGain: -0.5 })).toBe('borneOut')
  expect(together.judge({ ...seats, rusalGain: -0.6 })).toBe('between')
})
