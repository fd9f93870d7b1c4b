import { exp } from './fixedMath'
import type { SearchOutcome } from './newton'
import type { GoodSolution, MarketSolution, Matrix, Vector } from './types'
import type { GoodWorkspace, Workspace } from './workspace'

/** Copy the state of an evaluated workspace into a solution in the units of `types.ts`. */
export function readSolution(workspace: Workspace, unknowns: Float64Array, outcome: SearchOutcome): MarketSolution {
  const goods = workspace.goods.map(state => [state.good.id, readGood(state, workspace.goods)] as const)
  return { ...outcome, goods: Object.fromEntries(goods), unknowns }
}

function readGood(state: GoodWorkspace, goods: readonly GoodWorkspace[]): GoodSolution {
  const { good } = state
  return {
    price: product(good.price, state.price),
    index: exponentials(state.lnIndex),
    output: listOf(state.output, 0, state.output.length),
    use: product(good.use, state.useRatio),
    flows: rowsOf(state.flows, good.price.length),
    rerouted: reroutedOf(state),
    inputUse: inputUseOf(state, goods),
  }
}

function reroutedOf(state: GoodWorkspace): Record<string, number> {
  return Object.fromEntries(state.routes.map(({ id }, route) => [id, state.rerouted[route]!]))
}

/** Tonnes of a good that fabricators buy, by region. */
function inputUseOf({ good }: GoodWorkspace, goods: readonly GoodWorkspace[]): Vector {
  const total = new Array<number>(good.use.length).fill(0)
  for (const index of good.products) {
    const { good: made, inputRatio } = goods[index]!
    if (made.supply.kind !== 'fabrication') continue
    for (let region = 0; region < total.length; region++) {
      if (made.output[region] === 0) continue
      total[region]! += made.supply.coefficient[region]! * made.output[region]! * inputRatio[region]!
    }
  }
  return total
}

// Plain loops: solutions are read tens of thousands of times a second, and `Array.from` is several times slower.

function product(base: Float64Array, ratio: Float64Array): Vector {
  const list: number[] = []
  for (let region = 0; region < base.length; region++) list.push(base[region]! * ratio[region]!)
  return list
}

function exponentials(logs: Float64Array): Vector {
  const list: number[] = []
  for (let region = 0; region < logs.length; region++) list.push(exp(logs[region]!))
  return list
}

function listOf(values: Float64Array, from: number, to: number): Vector {
  const list: number[] = []
  for (let index = from; index < to; index++) list.push(values[index]!)
  return list
}

function rowsOf(flat: Float64Array, count: number): Matrix {
  const rows: Vector[] = []
  for (let from = 0; from < flat.length; from += count) rows.push(listOf(flat, from, from + count))
  return rows
}
