import type { ExemptShare } from '../model/terms'
import type { RegionVector } from '../model/words'

/**
 * What was reported of 2017 to 2020, as inputs of the model by half-year.
 *
 * Costs: UC RUSAL's cost of a tonne was 1,333 USD in 2016, 1,497 in the second quarter of 2017, 1,655 in the first half
 * of 2019 and 1,564 in the first half of 2020 (company reports); 2018 is interpolated. That China and the United States
 * bore half of the rise is fitted. Part of it is circular, because the company's power and alumina contracts follow the
 * exchange price.
 */
const COST_RISE = [0.1, 0.12, 0.22, 0.24, 0.216, 0.19, 0.16, 0.14] as const
const CHINA_AND_US_PART = 0.5

/** Log points on smelters' true cost. */
export const COSTS_2017_TO_2020: readonly RegionVector[] = COST_RISE.map(rise => {
  const part = CHINA_AND_US_PART * rise
  return [part, part, rise, rise, rise]
})

/**
 * Demand over the trend of the model, by year: in China, elsewhere.
 *
 * China: use of metal as reported (2018 and 2019 CNIA: 36.9 and 36.5 Mt; 2020 Antaike: 38.5; 2017 UC RUSAL: up 6.7 %)
 * over 32.65 Mt of 2016, less 0.85 t for each tonne of semis exported. Elsewhere: UC RUSAL, 28.27 Mt in 2016, 3.3 % more
 * in 2017, 28.5 in 2019; 2018 is interpolated, and the fall of 6.5 % in the first quarter of 2020 is assumed for the year.
 */
const DEMAND_BY_YEAR = [
  [1.037, 1.018],
  [1.03, 0.987],
  [0.976, 0.955],
  [1.012, 0.875],
] as const

/** Factors on final demand, two half-years a year. */
export const DEMAND_2017_TO_2020: readonly RegionVector[] = DEMAND_BY_YEAR.flatMap(([inChina, elsewhere]) => {
  const year: RegionVector = [inChina, elsewhere, elsewhere, elsewhere, elsewhere]
  return [year, year]
})

/**
 * Trade cost on Russian metal under the US sanctions of 6 April 2018 to 27 January 2019, from the first half of 2018 on:
 * half a half-year, a whole one, none. The size gives the recorded fall of Rusal's sales and of its share in US imports
 * and is an assumption.
 */
export const SANCTIONS_2018: readonly RegionVector[] = [
  [0.025, 0.07, 0, 0.025, 0.025],
  [0.05, 0.14, 0, 0.05, 0.05],
  [0, 0, 0, 0, 0],
]

/**
 * Metal of the rest of the world that the US duty of 2018 spared: Canada's part of ingot (2.294 Mt of 3.57 in 2016, UN
 * Comtrade), and 0.4 of semis, which is an assumption.
 */
export const EXEMPT_2018: ExemptShare = { ingot: 0.643, semis: 0.4 }
