import base from '../model/data/base2016.json'
import type { GoodId, RegionVector } from '../model/words'

/** On what a flow of the base year rests: bound by the article, published, or an estimate that makes totals add up. */
export type FlowBasis = 'a' | 'p' | 'e'

/** One good in the base year. */
export interface BaseGood {
  readonly id: GoodId
  /** `[origin][destination]`, Mt a year, with what each rests on. */
  readonly flows: readonly (readonly { readonly mt: number; readonly basis: FlowBasis }[])[]
  /** USD per tonne at the producer's gate. */
  readonly priceUsd: RegionVector
}

/** The base year as it is put in. */
export const BASE_YEAR: readonly BaseGood[] = base.goods.map(good => ({
  id: good.id as GoodId,
  flows: good.flows.map((row, origin) => {
    const letters = good.flowBasis[origin]!.split(' ') as FlowBasis[]
    return row.map((mt, destination) => ({ mt, basis: letters[destination]! }))
  }),
  priceUsd: good.price as unknown as RegionVector,
}))

/** Tonnes of ingot in a tonne of products, scrap taken off, by region. */
export const BASE_COEFFICIENTS = base.goods[1]!.supply.coefficient as unknown as RegionVector
