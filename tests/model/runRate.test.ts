import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSUMPTIONS } from '../../src/model/assumptions'
import { idlingRelief, RUSSIAN_UTILISATION_2016, runRateCostShift } from '../../src/model/runRate'
import { idleCost } from '../../src/model/rusal'
import { RUS } from '../../src/model/words'
import { sharedModel } from '../helpers/makeGame'

const SPREAD = ASSUMPTIONS.russiaCostSpread.value

/** Surplus of Russian smelters in the market of 2016 at a run-rate, million USD a year, before the cost of idle pots. */
function smelterSurplus(runRate: number): number {
  const model = sharedModel()
  const shift = runRateCostShift(runRate, SPREAD)
  const policy = { costShift: { ingot: [0, 0, shift, 0, 0] } }
  const solved = model.solve(policy)
  if (!solved.ok) throw new Error('does not clear')
  const { producerSurplus, revenue } = model.accounts(policy, solved.value).goods.ingot!
  return producerSurplus[RUS]! + idlingRelief(shift, revenue[RUS]!, producerSurplus[RUS]!)
}

test('idling the dearest pots lifts earnings before idle cost: 1,764, then 1,853 at 90 %, then 1,911 at 70 %', () => {
  expect(smelterSurplus(1)).toBeCloseTo(1764, -0.5)
  expect(smelterSurplus(0.9)).toBeCloseTo(1853, -0.5)
  expect(smelterSurplus(0.7)).toBeCloseTo(1911, -0.5)
})

test('pots kept idle cost 50 USD per tonne a year', () => {
  expect(idleCost(0.7)).toBeCloseTo(50 * 0.3 * 3.7, 10)
  expect(idleCost(1)).toBe(0)
})

test('the shift leaves exactly the ordered share running at the price of 2016', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 1, noNaN: true }), runRate => {
      // The cost curve at its own calibration point: logit of the running share falls by shift / spread.
      const at2016 = Math.log(RUSSIAN_UTILISATION_2016 / (1 - RUSSIAN_UTILISATION_2016))
      const running = 1 / (1 + Math.exp(-(at2016 - runRateCostShift(runRate, SPREAD) / SPREAD)))
      expect(running).toBeCloseTo(runRate * RUSSIAN_UTILISATION_2016, 10)
    }),
  )
})

test('at full run nothing shifts and nothing is given back', () => {
  expect(runRateCostShift(1, SPREAD)).toBe(0)
  expect(idlingRelief(0, 6000, 1764)).toBe(0)
})
