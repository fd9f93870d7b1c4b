import { exp } from './fixedMath'
import type { SearchOutcome } from './newton'
import type { GoodSolution, MarketSolution, Matrix, Vector } from './types'
import type { GoodWorkspace, Workspace } from './workspace'

/** Copy the state of an evaluated workspace into a solution in the units of `types.ts`. */
export function readSolution(workspace: Workspace, unknowns: Float64Array, outcome: SearchOutcome): MarketSolution {
  const goods: Record<string, GoodSolution> = {}
  for (const state of workspace.goods) goods[state.good.id] = readGood(state, workspace.goods)
  return { ...outcome, goods, unknowns }
}

function readGood(state: GoodWorkspace, goods: readonly GoodWorkspace[]): GoodSolution {
  const { good } = state
  return {
    price: product(good.price, state.price),
    index: Array.from(state.lnIndex, exp),
    output: Array.from(state.output),
    use: product(good.use, state.useRatio),
    flows: rowsOf(state.flows, good.price.length),
    rerouted: Object.fromEntries(state.routes.map((route, index) => [route.id, state.rerouted[index]!])),
    inputUse: inputUseOf(state, goods),
  }
}

/** Tonnes of a good that fabricators buy, by region. */
function inputUseOf({ good }: GoodWorkspace, goods: readonly GoodWorkspace[]): Vector {
  const total = good.use.map(() => 0)
  for (const index of good.products) {
    const { good: made, inputRatio } = goods[index]!
    if (made.supply.kind !== 'fabrication') continue
    for (let region = 0; region < total.length; region++) {
      if (made.output[region] === 0) continue
      total[region]! += made.supply.coefficient[region]! * made.output[region]! * inputRatio[region]!
    }
  }
  return Array.from(total)
}

function product(base: Float64Array, ratio: Float64Array): Vector {
  return Array.from(base, (value, region) => value * ratio[region]!)
}

function rowsOf(flat: Float64Array, count: number): Matrix {
  return Array.from({ length: count }, (_, row) => Array.from(flat.subarray(row * count, (row + 1) * count)))
}
