/** Verdicts over draws of what is uncertain. */
import { expect, test } from 'vitest'
import { ASSUMPTIONS, assumptionValues } from '../../../src/model/assumptions'
import { centralConditions, PARAMETERS } from '../../../src/why/claims/conditions'
import { testClaims } from '../../../src/why/claims/ledger'
import { DRAWN_IDS, tryPart } from '../../../src/why/claims/robustness'
import { joinParts, partsOf, robustnessOf } from '../../../src/why/claims/robustnessOf'
import { makeGame, playOn, set } from '../../helpers/makeGame'

const game = playOn(makeGame({ turns: 4 }), { unitedStates: set({ metalDuty: 0.1 }) })
const first = robustnessOf(game, 12)

test('the same game gives the same bytes, another seed other draws', () => {
  expect(JSON.stringify(robustnessOf(game, 12))).toBe(JSON.stringify(first))
  const other = playOn(makeGame({ turns: 4, seed: 2 }), { unitedStates: set({ metalDuty: 0.1 }) })
  expect(JSON.stringify(robustnessOf(other, 12))).not.toBe(JSON.stringify(first))
}, 60_000)

test('every draw is counted once', () => {
  expect(Object.keys(first)).toEqual(DRAWN_IDS)
  for (const { draws, unsolved, shares } of Object.values(first)) {
    expect(draws).toBe(12)
    const counted = 12 * (shares.borneOut + shares.between + shares.notBorneOut)
    expect(Math.round(counted) + unsolved).toBe(12)
  }
})

test('however a trial is cut into parts, it comes to the same', () => {
  const cut = [
    { kind: 'draws', first: 5, count: 7 },
    { kind: 'draws', first: 0, count: 5 },
  ] as const
  const ends = partsOf(12).filter(({ kind }) => kind === 'ends')
  expect(
    joinParts(
      12,
      [...cut, ...ends].map(part => tryPart(game, part)),
    ),
  ).toEqual(first)
}, 60_000)

test('parts make every draw once', () => {
  const draws = partsOf(45).flatMap(part => (part.kind === 'draws' ? [[part.first, part.count]] : []))
  expect(draws).toEqual([
    [0, 20],
    [20, 20],
    [40, 5],
  ])
})

test('a flip names a value that turns the outcome, when tried', () => {
  const results = testClaims(game)!
  const flips = DRAWN_IDS.flatMap(id => first[id]!.flips.map(flip => ({ id, ...flip })))
  expect(flips.length).toBeGreaterThan(0)
  for (const { id, outcome, value, from } of flips) {
    expect(outcome).not.toBe(results.find(result => result.id === id)!.outcome)
    expect(value).not.toBe(from)
  }
  // Jobs of metal users at half of the central value: fewer are lost than smelters and mills win.
  expect(flips).toContainEqual({ id: 'downstream', parameter: 'userJobs', value: 0.5, from: 1, outcome: 'notBorneOut' })
})

test('a flip comes again in a game that is played under it', () => {
  const flip = first.krasnoyarsk!.flips.find(({ parameter }) => parameter === 'plantHomeDemand')!
  expect(flip.value).toBe(0)
  const under = playOn(makeGame({ turns: 4, assumptions: { plantHomeDemand: 0 } }), {
    unitedStates: set({ metalDuty: 0.1 }),
  })
  expect(testClaims(under)!.find(({ id }) => id === 'krasnoyarsk')!.outcome).toBe(flip.outcome)
})

test('no draw leaves the range of an assumption, whatever factor moves it', () => {
  const central = centralConditions(game.scenario)
  for (const { low, high, put } of Object.values(PARAMETERS)) {
    for (const value of [low, high]) {
      const { assumptions } = put(central, value)
      for (const [id, { low, high }] of Object.entries(ASSUMPTIONS)) {
        expect(assumptions[id as keyof typeof assumptions]).toBeGreaterThanOrEqual(low)
        expect(assumptions[id as keyof typeof assumptions]).toBeLessThanOrEqual(high)
      }
    }
  }
  expect(central.assumptions).toEqual(assumptionValues({}))
})

test('every assumption of the model is drawn', () => {
  const moved = new Set<string>()
  const central = centralConditions(game.scenario)
  for (const { high, put } of Object.values(PARAMETERS)) {
    const { assumptions } = put(central, high)
    for (const id of Object.keys(ASSUMPTIONS)) {
      const key = id as keyof typeof assumptions
      if (assumptions[key] !== central.assumptions[key]) moved.add(id)
    }
  }
  expect([...moved].sort()).toEqual(Object.keys(ASSUMPTIONS).sort())
})
