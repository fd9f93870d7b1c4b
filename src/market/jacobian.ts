import type { GoodWorkspace, Workspace } from './workspace'

/**
 * Differentiate the residual by the unknowns, at the point last evaluated, into `workspace.jacobian`
 * (row = equation). All entries are elasticities weighted by shares of spending or of shipments.
 */
export function differentiate(workspace: Workspace): void {
  const { goods, unknownCount, jacobian } = workspace
  jacobian.fill(0)
  for (const state of goods) {
    differentiatePrices(state, goods, unknownCount)
    differentiateIndices(state, unknownCount)
  }
  for (const state of goods) {
    for (let region = 0; region < state.output.length; region++) {
      const row = (state.good.offset + region) * unknownCount
      if (state.good.output[region] === 0) {
        jacobian[row + state.good.offset + region] = 1
        continue
      }
      addDemandSlopes(state, goods, region, row, workspace)
      addSupplySlopes(state, region, row, workspace)
    }
  }
}

function lastUnknownOf(state: GoodWorkspace): number {
  return state.good.offset + state.output.length - 1
}

function differentiatePrices(state: GoodWorkspace, goods: readonly GoodWorkspace[], unknownCount: number): void {
  const { good, priceGradient, firstUnknown } = state
  for (let region = 0; region < state.price.length; region++) {
    const row = region * unknownCount
    if (good.supply.kind !== 'fabrication') {
      priceGradient[row + good.offset + region] = 1
      continue
    }
    const input = goods[good.supply.input]!
    const share = state.inputCostShare[region]!
    for (let unknown = firstUnknown; unknown <= lastUnknownOf(input); unknown++) {
      priceGradient[row + unknown] = share * input.indexGradient[row + unknown]!
    }
    priceGradient[row + good.offset + region] = 1 - share
  }
}

function differentiateIndices(state: GoodWorkspace, unknownCount: number): void {
  const { spendingShare, priceGradient, indexGradient, firstUnknown } = state
  const count = state.price.length
  const last = lastUnknownOf(state)
  for (let destination = 0; destination < count; destination++) {
    const row = destination * unknownCount
    for (let unknown = firstUnknown; unknown <= last; unknown++) indexGradient[row + unknown] = 0
    for (let origin = 0; origin < count; origin++) {
      const share = spendingShare[origin * count + destination]!
      if (share === 0) continue
      const from = origin * unknownCount
      for (let unknown = firstUnknown; unknown <= last; unknown++) {
        indexGradient[row + unknown]! += share * priceGradient[from + unknown]!
      }
    }
  }
}

/** Slopes of log shipments: by destination, use and the index pull, the origin's own price pushes away. */
function addDemandSlopes(
  state: GoodWorkspace,
  goods: readonly GoodWorkspace[],
  origin: number,
  row: number,
  { jacobian, unknownCount }: Workspace,
): void {
  const { good, flows, indexGradient, priceGradient, firstUnknown } = state
  const count = state.output.length
  const last = lastUnknownOf(state)
  for (let destination = 0; destination < count; destination++) {
    const flow = flows[origin * count + destination]!
    if (flow === 0) continue
    const weight = flow / state.shipped[origin]!
    const indexWeight = weight * (good.sigma + state.useElasticity[destination]!)
    const from = destination * unknownCount
    for (let unknown = firstUnknown; unknown <= last; unknown++) {
      jacobian[row + unknown]! += indexWeight * indexGradient[from + unknown]!
    }
    for (const product of good.products) {
      const column = goods[product]!.good.offset + destination
      jacobian[row + column]! += weight * inputUseSlope(state, goods[product]!, destination)
    }
  }
  const own = origin * unknownCount
  for (let unknown = firstUnknown; unknown <= last; unknown++) {
    jacobian[row + unknown]! -= good.sigma * priceGradient[own + unknown]!
  }
}

/** Elasticity of a region's whole use of a good to the unknown of one of its fabricators. */
function inputUseSlope(state: GoodWorkspace, product: GoodWorkspace, region: number): number {
  const { supply } = product.good
  if (supply.kind !== 'fabrication') return 0
  const used = supply.shareOfInputUse[region]! * product.inputRatio[region]!
  return ((supply.elasticity + supply.rho) * used) / state.useRatio[region]!
}

function addSupplySlopes(state: GoodWorkspace, region: number, row: number, workspace: Workspace): void {
  const { jacobian, unknownCount } = workspace
  const { good, priceGradient, firstUnknown } = state
  const own = good.offset + region
  if (good.supply.kind !== 'fabrication') {
    jacobian[row + own]! -= state.supplyElasticity[region]!
    return
  }
  const { elasticity, rho } = good.supply
  jacobian[row + own]! -= elasticity + rho
  for (let unknown = firstUnknown; unknown <= own; unknown++) {
    jacobian[row + unknown]! += rho * priceGradient[region * unknownCount + unknown]!
  }
}
