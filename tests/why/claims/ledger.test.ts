/** The ledger of a game, held against a trial of the same tests made with other code. */
import { expect, test } from 'vitest'
import { testClaims } from '../../../src/why/claims/ledger'
import { CLAIM_TEST_IDS, type ClaimTestId, type FiguresOf } from '../../../src/why/claims/tests'
import { makeGame, playOn, set } from '../../helpers/makeGame'

const quiet = testClaims(playOn(makeGame()))!
const dutied = testClaims(playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) }))!

function figuresIn<Id extends ClaimTestId>(results: typeof quiet, id: Id): FiguresOf<Id> {
  return results.find(result => result.id === id)!.figures as FiguresOf<Id>
}

test('all eleven claims are there, in their order', () => {
  expect(quiet.map(({ id }) => id)).toEqual(CLAIM_TEST_IDS)
  expect([...new Set(quiet.map(({ claim }) => claim))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('before the first turn there is nothing to test', () => {
  expect(testClaims(makeGame())).toBeUndefined()
})

test('what a game lacks is tested by a standard run, what it has by itself', () => {
  const basisOf = (results: typeof quiet, id: ClaimTestId) => results.find(result => result.id === id)!.basis
  for (const id of ['thirdCountries', 'dialogue', 'barriers', 'downstream', 'krasnoyarsk', 'together'] as const) {
    expect(basisOf(quiet, id), id).toBe('standard')
  }
  for (const id of ['thirdCountries', 'barriers', 'downstream', 'panel'] as const) {
    expect(basisOf(dutied, id), id).toBe('game')
  }
})

test('a duty of 50 % gives the figures of the trial', () => {
  const { millChange } = figuresIn(dutied, 'thirdCountries')
  expect(millChange).toBeGreaterThan(0.013)
  expect(millChange).toBeLessThan(0.0145)
  expect(figuresIn(dutied, 'globalMarkets').priceChange).toBeCloseTo(0.0015, 4)
  expect(figuresIn(dutied, 'smelterJobs').capacityJobs).toBeCloseTo(379, 0)
  const { lostMt, lostMUsd } = figuresIn(dutied, 'panel')
  expect(lostMt).toBeGreaterThan(0.3)
  expect(lostMt).toBeLessThan(0.36)
  expect(lostMUsd).toBeGreaterThan(850)
  expect(lostMUsd).toBeLessThan(950)
})

test('the standard runs give the figures of the trial', () => {
  const { smelterJobs, lostJobs, gainedJobs } = figuresIn(quiet, 'downstream')
  expect(smelterJobs).toBeCloseTo(420, -1)
  expect(lostJobs / gainedJobs).toBeCloseTo(1.5, 1)
  expect(figuresIn(quiet, 'krasnoyarsk').absorbed).toBeCloseTo(0.28, 2)
  const { extraMt } = figuresIn(quiet, 'together')
  expect(extraMt).toBeCloseTo(0.7, 0)
  const { fall } = figuresIn(quiet, 'markets')
  expect(fall).toBeGreaterThan(0.3)
  expect(fall).toBeLessThan(0.36)
})

test('the customs figures are those of the article', () => {
  const { unitUsd, yuanPerUsd, unitChange, baseMt } = figuresIn(quiet, 'customs')
  expect(Math.round(unitUsd)).toBe(2591)
  expect(yuanPerUsd).toBeCloseTo(6.774, 3)
  expect(unitChange).toBeCloseTo(-0.054, 3)
  expect(baseMt).toBeCloseTo(3.47, 2)
})
