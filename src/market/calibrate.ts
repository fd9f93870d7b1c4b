import { accountLevels } from './accounts'
import { calibrateGood } from './calibrateGood'
import type { CalibratedGood, CalibratedRoute, Calibration, Market } from './calibration'
import { checkProblem } from './checkProblem'
import { badProblem } from './checks'
import { fail, ok } from './result'
import { createSolver } from './solver'
import type { GoodAccounts, MarketError, MarketProblem, Result } from './types'

/**
 * Check a market problem and compute the quantities of its base year (README.md, "Base year").
 *
 * @returns The market, or `badProblem` with the path of the first field at fault.
 */
export function calibrate(problem: MarketProblem): Result<Market, MarketError> {
  const fault = checkProblem(problem)
  if (fault) return fail(fault)
  const made: CalibratedGood[] = []
  for (const [index, good] of problem.goods.entries()) {
    const calibrated = calibrateGood(good, index, made, problem.regions)
    if (!calibrated.ok) return calibrated
    made.push(calibrated.value)
  }
  const goods: CalibratedGood[] = []
  for (const [index, good] of made.entries()) {
    const noted = noteProducts(good, index, made, problem.regions)
    if (!noted.ok) return noted
    goods.push(noted.value)
  }
  const calibration = { problem, regionCount: problem.regions.length, goods, routes: calibrateRoutes(problem) }
  const baseAccounts = accountForBase(calibration)
  return baseAccounts.ok ? ok({ ...calibration, baseAccounts: baseAccounts.value }) : baseAccounts
}

/** Account for the base year with the very same steps as for any other solution, so that no change is exactly zero. */
function accountForBase(calibration: Calibration): Result<readonly GoodAccounts[], MarketError> {
  const base = createSolver(calibration).solve({})
  if (!base.ok) return fail(badProblem('goods', 'hold numbers whose sums or products are too large to calculate with'))
  return ok(accountLevels(calibration, {}, base.value))
}

/** Take what fabricators buy out of a good's final use; several goods may be made from one input. */
function noteProducts(
  good: CalibratedGood,
  index: number,
  goods: readonly CalibratedGood[],
  regions: readonly string[],
): Result<CalibratedGood, MarketError> {
  const products: number[] = []
  const inputShare = new Float64Array(regions.length)
  for (const [place, { supply }] of goods.entries()) {
    if (supply.kind !== 'fabrication' || supply.input !== index) continue
    products.push(place)
    for (const [region, name] of regions.entries()) {
      inputShare[region]! += supply.shareOfInputUse[region]!
      if (inputShare[region]! < 1) continue
      const path = `goods[${place}].supply.coefficient[${region}]`
      return fail(badProblem(path, `leaves no final use of ${good.id} in ${name}; it must stay above 0`))
    }
  }
  return ok({ ...good, products, finalShare: inputShare.map(share => 1 - share) })
}

function calibrateRoutes(problem: MarketProblem): readonly CalibratedRoute[] {
  return (problem.routes ?? []).map(route => ({
    ...route,
    good: problem.goods.findIndex(good => good.id === route.good),
  }))
}
