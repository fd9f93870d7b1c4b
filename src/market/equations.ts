/** The equations of the market at given unknowns (README.md of this folder has them in the same order). */
import { isNearLogarithmic, lnCesNearLogarithmic, lnCesOfTwo } from './ces'
import { exp, ln } from './fixedMath'
import { supplyGood } from './supply'
import type { GoodWorkspace, Workspace } from './workspace'

/**
 * Compute prices, quantities and log excess demand at the unknowns, all into the workspace.
 *
 * Prices are found from inputs to products, quantities from products to inputs.
 *
 * @returns The largest absolute residual; `Infinity` when some number has left the range of the machine.
 */
export function evaluate(workspace: Workspace, unknowns: Float64Array): number {
  const { goods, regionCount } = workspace
  for (const state of goods) {
    priceGood(state, goods, unknowns)
    indexGood(state, regionCount)
  }
  let largest = 0
  for (let index = goods.length - 1; index >= 0; index--) {
    const state = goods[index]!
    supplyGood(state, goods, unknowns)
    demandGood(state, goods, regionCount)
    shipGood(state, regionCount)
    largest = Math.max(largest, clearGood(state, unknowns, workspace.residual))
  }
  return largest
}

function priceGood(state: GoodWorkspace, goods: readonly GoodWorkspace[], unknowns: Float64Array): void {
  const { good, lnPrice, price, pricePower } = state
  const { supply, offset, sigma } = good
  for (let region = 0; region < lnPrice.length; region++) {
    const unknown = unknowns[offset + region]!
    if (supply.kind === 'fabrication') {
      const baseShare = supply.inputCostShare[region]!
      const lnInput = goods[supply.input]!.lnIndex[region]!
      lnPrice[region] = lnCesOfTwo(baseShare, unknown, lnInput, supply.rho)
      state.inputCostShare[region] = baseShare * exp((1 - supply.rho) * (lnInput - lnPrice[region]!))
    } else {
      lnPrice[region] = unknown
    }
    price[region] = exp(lnPrice[region]!)
    pricePower[region] = exp(-sigma * lnPrice[region]!)
  }
}

function indexGood(state: GoodWorkspace, count: number): void {
  const { good, spendingWeight, spendingShare, price, pricePower, lnIndex } = state
  const k = 1 - good.sigma
  const nearLogarithmic = isNearLogarithmic(k)
  for (let destination = 0; destination < count; destination++) {
    const baseSpending = good.spending[destination]!
    if (baseSpending === 0) continue
    let sum = 0
    for (let origin = 0, cell = destination; origin < count; origin++, cell += count) {
      const term = spendingWeight[cell]! * price[origin]! * pricePower[origin]!
      spendingShare[cell] = term
      sum += term
    }
    for (let cell = destination; cell < spendingShare.length; cell += count) spendingShare[cell]! /= sum
    lnIndex[destination] = nearLogarithmic
      ? lnCesNearLogarithmic(k, count, good.pairSpending, state.lnWedge, state.lnPrice, destination, count)
      : ln(sum / baseSpending) / k
  }
}

function demandGood(state: GoodWorkspace, goods: readonly GoodWorkspace[], count: number): void {
  const { good, lnIndex } = state
  for (let region = 0; region < count; region++) {
    if (good.spending[region] === 0) continue
    const finalElasticity = good.finalElasticity[region]!
    const final = state.finalScale[region]! * exp(-finalElasticity * lnIndex[region]!)
    let input = 0
    let response = finalElasticity * final
    for (const product of good.products) {
      const { supply } = goods[product]!.good
      if (supply.kind !== 'fabrication') continue
      const used = supply.shareOfInputUse[region]! * goods[product]!.inputRatio[region]!
      input += used
      response += supply.rho * used
    }
    const use = input + final
    state.useRatio[region] = use
    state.useElasticity[region] = -response / use
    state.pull[region] = use * exp(good.sigma * lnIndex[region]!)
  }
}

function shipGood(state: GoodWorkspace, count: number): void {
  const { tonnesWeight, pricePower, pull, flows, shipped } = state
  for (let origin = 0, cell = 0; origin < count; origin++) {
    let total = 0
    for (let destination = 0; destination < count; destination++, cell++) {
      const flow = tonnesWeight[cell]! * pricePower[origin]! * pull[destination]!
      flows[cell] = flow
      total += flow
    }
    shipped[origin] = total
  }
}

function clearGood(state: GoodWorkspace, unknowns: Float64Array, residual: Float64Array): number {
  const { good, shipped, output } = state
  let largest = 0
  for (let region = 0; region < shipped.length; region++) {
    const row = good.offset + region
    // A region that never produced the good has no market to clear: its unknown is held at zero instead.
    residual[row] = good.output[region] === 0 ? unknowns[row]! : ln(shipped[region]! / output[region]!)
    const size = Math.abs(residual[row]!)
    if (Number.isNaN(size)) return Number.POSITIVE_INFINITY
    largest = Math.max(largest, size)
  }
  return largest
}
