/** The markets and policies on which the checks are made. */
import type { MarketPolicy, MarketProblem, Matrix, Vector } from '../../market/types'
import { ASSUMPTIONS, assumptionValues } from '../../model/assumptions'
import { baseProblem } from '../../model/baseProblem'
import gsim from './gsim.json'
import reference from './reference.json'

/** The aluminium market of 2016 under the usual assumptions. */
export const ALUMINIUM: MarketProblem = baseProblem(assumptionValues({}))

type End = 'low' | 'high'
const atEnd = (end: End) =>
  assumptionValues(Object.fromEntries(Object.entries(ASSUMPTIONS).map(([id, entry]) => [id, entry[end]])))

/** The same with every assumption at its central value, at its lowest and at its highest. */
export const ALUMINIUM_WORLDS: readonly MarketProblem[] = [
  ALUMINIUM,
  baseProblem(atEnd('low')),
  baseProblem(atEnd('high')),
]

/** A policy with the answer recorded for it. */
export interface RecordedCase {
  readonly name: string
  readonly policy: MarketPolicy
  readonly goods: Readonly<Record<string, { readonly price: Vector; readonly output: Vector }>>
}

/** The recorded cases, from one lever to all at once. */
export const RECORDED = reference.cases as unknown as readonly RecordedCase[]

/** Fill a matrix by origin and destination. */
export function matrixOf(count: number, entry: (origin: number, destination: number) => number): Matrix {
  return Array.from({ length: count }, (_, o) => Array.from({ length: count }, (_, d) => entry(o, d)))
}

/** The worked example of Francois and Hall (2003): its values trade at world prices, so with prices of 1 they are volumes. */
export const GSIM: MarketProblem = {
  regions: gsim.regions,
  goods: [
    {
      id: 'industry',
      flows: gsim.trade,
      price: gsim.regions.map(() => 1),
      sigma: gsim.sigma,
      finalElasticity: -gsim.demandElasticity,
      baseTariff: gsim.tariffPowerInitial.map(row => row.map(power => power - 1)),
      supply: { kind: 'isoelastic', elasticity: gsim.regions.map(() => gsim.supplyElasticity) },
    },
  ],
}

/** Relative change of each tariff power in that example, and the exporter prices it publishes for it. */
export const GSIM_CHANGE = {
  ofPower: gsim.tariffPowerFinal.map((row, o) => row.map((power, d) => power / gsim.tariffPowerInitial[o]![d]! - 1)),
  publishedPriceChange: gsim.publishedExporterPriceChange as Vector,
}

/** One region makes all the ore, the other uses all of it. */
export function soleSupplier(supply: number, demand: number): MarketProblem {
  return {
    regions: ['mine', 'mill'],
    goods: [
      {
        id: 'ore',
        flows: [
          [0, 3],
          [0, 0],
        ],
        price: [100, 100],
        sigma: 4,
        finalElasticity: demand,
        supply: { kind: 'isoelastic', elasticity: [supply, supply] },
      },
    ],
  }
}
