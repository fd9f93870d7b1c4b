import type { CalibratedGood, SupplyCurve } from './calibration'
import { badProblem } from './checks'
import { costCurveOf } from './costCurve'
import { fail, ok } from './result'
import type { FabricationSupply, Good, MarketError, Matrix, Result } from './types'

/**
 * Compute the base quantities of one good of a checked problem (README.md, "Base year").
 *
 * @param index Place of the good in the problem, also used in error paths.
 * @param earlier The calibrated goods before it, among them its input.
 * @returns The good, with no products noted yet, or `badProblem` when fabricators cannot be fitted to the base flows.
 */
export function calibrateGood(
  good: Good,
  index: number,
  earlier: readonly CalibratedGood[],
  regions: readonly string[],
): Result<CalibratedGood, MarketError> {
  const count = regions.length
  const flows = flatten(good.flows)
  const price = Float64Array.from(good.price)
  const baseTariff = good.baseTariff ? flatten(good.baseTariff) : new Float64Array(count * count)
  const pairSpending = flows.map((flow, cell) => flow * price[Math.floor(cell / count)]! * (1 + baseTariff[cell]!))
  const output = rowSums(flows, count)
  const supply = calibrateSupply(good, index, price, output, earlier, regions)
  if (!supply.ok) return supply
  return ok({
    id: good.id,
    offset: index * count,
    sigma: good.sigma,
    finalElasticity: byRegion(good.finalElasticity, count),
    price,
    flows,
    baseTariff,
    output,
    use: columnSums(flows, count),
    pairSpending,
    spending: columnSums(pairSpending, count),
    finalShare: new Float64Array(count).fill(1),
    products: [],
    supply: supply.value,
  })
}

function calibrateSupply(
  { supply }: Good,
  index: number,
  price: Float64Array,
  output: Float64Array,
  earlier: readonly CalibratedGood[],
  regions: readonly string[],
): Result<SupplyCurve, MarketError> {
  switch (supply.kind) {
    case 'isoelastic':
      return ok({ kind: 'isoelastic', elasticity: Float64Array.from(supply.elasticity) })
    case 'costCurve':
      return ok(costCurveOf(supply, price, output))
    case 'fabrication': {
      const input = earlier.findIndex(({ id }) => id === supply.input)
      return calibrateFabrication(supply, input, earlier[input]!, index, price, output, regions)
    }
  }
}

function calibrateFabrication(
  supply: FabricationSupply,
  input: number,
  inputGood: CalibratedGood,
  index: number,
  price: Float64Array,
  output: Float64Array,
  regions: readonly string[],
): Result<SupplyCurve, MarketError> {
  const coefficient = Float64Array.from(supply.coefficient)
  const inputCostShare = new Float64Array(regions.length)
  const shareOfInputUse = new Float64Array(regions.length)
  for (const [region, name] of regions.entries()) {
    const path = `goods[${index}].supply.coefficient[${region}]`
    const inputUse = coefficient[region]! * output[region]!
    if (inputGood.use[region] === 0) {
      return fail(badProblem(path, `leaves no final use of ${inputGood.id} in ${name}; it must stay above 0`))
    }
    const inputPrice = inputGood.spending[region]! / inputGood.use[region]!
    inputCostShare[region] = (coefficient[region]! * inputPrice) / price[region]!
    shareOfInputUse[region] = inputUse / inputGood.use[region]!
    if (inputCostShare[region]! >= 1) {
      return fail(badProblem(path, `makes ${inputGood.id} cost more than the product in ${name}`))
    }
  }
  const { elasticity, rho } = supply
  return ok({ kind: 'fabrication', input, coefficient, elasticity, rho, inputCostShare, shareOfInputUse })
}

function byRegion(value: number | readonly number[], count: number): Float64Array {
  return typeof value === 'number' ? new Float64Array(count).fill(value) : Float64Array.from(value)
}

function flatten(matrix: Matrix): Float64Array {
  return Float64Array.from(matrix.flat())
}

function rowSums(flows: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (const [cell, flow] of flows.entries()) sums[Math.floor(cell / count)]! += flow
  return sums
}

/** Sums are taken in the same order as when solving, so that the base is met to the last bit. */
function columnSums(flows: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count)
  for (const [cell, flow] of flows.entries()) sums[cell % count]! += flow
  return sums
}
