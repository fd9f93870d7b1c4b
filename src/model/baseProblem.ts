import type { MarketProblem } from '../market/types'
import type { AssumptionValues } from './assumptions'
import base from './data/base2016.json'

const [ingot, semis] = base.goods as [(typeof base.goods)[0], (typeof base.goods)[1]]
const [detour] = base.routes as [(typeof base.routes)[0]]

/** The aluminium market of 2016 (data/base2016.json) under the given elasticities. */
export function baseProblem(values: AssumptionValues): MarketProblem {
  return {
    regions: base.regions,
    goods: [
      {
        id: ingot.id,
        flows: ingot.flows,
        price: ingot.price,
        sigma: values.ingotSigma,
        finalElasticity: values.ingotDemandElasticity,
        supply: {
          kind: 'costCurve',
          capacity: BASE_CAPACITY_MT,
          spread: costSpreads(values),
        },
      },
      {
        id: semis.id,
        flows: semis.flows,
        price: semis.price,
        sigma: values.semisSigma,
        finalElasticity: values.semisDemandElasticity,
        supply: {
          kind: 'fabrication',
          input: 'ingot',
          coefficient: semis.supply.coefficient as number[],
          elasticity: values.valueAddedElasticity,
          rho: values.ingotValueAddedSubstitution,
        },
      },
    ],
    routes: [
      {
        id: detour.id,
        good: detour.good,
        origin: detour.origin,
        destination: detour.destination,
        via: detour.via,
        share: values.detourShare,
        sigma: values.detourSigma,
      },
    ],
  }
}

/** Log points by region, in the order of `REGIONS`. */
export function costSpreads(values: AssumptionValues): readonly number[] {
  return [
    values.chinaCostSpread,
    values.usCostSpread,
    values.russiaCostSpread,
    values.hubCostSpread,
    values.restCostSpread,
  ]
}

/** Smelting capacity of 2016, Mt a year. */
export const BASE_CAPACITY_MT = ingot.supply.capacity as [number, number, number, number, number]

/** Ingot price of 2016 at the producer's gate, USD per tonne. */
export const BASE_INGOT_PRICE_USD = ingot.price as [number, number, number, number, number]

/** Final use of semis in Russia in 2016, Mt a year. */
export const RUSSIAN_SEMIS_USE_MT = semis.flows.reduce((sum, row) => sum + row[2]!, 0)

/** Output of Russian fabricators in 2016, Mt a year. */
export const RUSSIAN_SEMIS_OUTPUT_MT = semis.flows[2]!.reduce((sum, flow) => sum + flow, 0)

/** Smelter output of 2016 by region, Mt a year. */
export const BASE_INGOT_OUTPUT_MT = ingot.flows.map(row => row.reduce((sum, flow) => sum + flow, 0)) as [
  number,
  number,
  number,
  number,
  number,
]

/** Output of fabricators in 2016 by region, Mt a year. */
export const BASE_SEMIS_OUTPUT_MT = semis.flows.map(row => row.reduce((sum, flow) => sum + flow, 0)) as [
  number,
  number,
  number,
  number,
  number,
]

/** Share of Russian metal sold in Russia in 2016. */
export const RUSSIAN_HOME_SALES_SHARE = ingot.flows[2]![2]! / BASE_INGOT_OUTPUT_MT[2]

/** Chinese semis for the United States in 2016, the detour included, Mt a year. */
export const CHINESE_SEMIS_FOR_US_MT = semis.flows[0]![1]!

/** Tonnes of ingot in a tonne of semis by region, net of scrap. */
export const INGOT_PER_SEMIS = semis.supply.coefficient as [number, number, number, number, number]

/** Chinese exports of ingot and semis in 2016, Mt a year. */
export const CHINESE_EXPORTS_2016_MT = [ingot, semis]
  .flatMap(({ flows }) => flows[0]!.slice(1))
  .reduce((sum, flow) => sum + flow, 0)
