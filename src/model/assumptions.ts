/** Where a number comes from: the article, a public source, or judgement inside a stated range. */
export type Basis = 'article' | 'public' | 'assumption'

/** A number of the model that is not measured: central value, range for trials, and why. */
export interface Assumption {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly source: string
}

/** Elasticities and coefficients of the base year. Ranges serve assumption sliders and robustness draws. */
export const ASSUMPTIONS = {
  ingotSigma: {
    value: 8,
    low: 4,
    high: 20,
    unit: 'elasticity of substitution between origins of ingot',
    source: 'exchange-traded metal; near-full pass-through of US duties observed',
  },
  semisSigma: {
    value: 5,
    low: 2,
    high: 8,
    unit: 'elasticity of substitution between origins of semis',
    source: 'USITC staff ranges for comparable investigations 3 to 5; about 5 fits the USITC 2023 results',
  },
  semisDemandElasticity: {
    value: 0.3,
    low: 0.2,
    high: 1,
    unit: 'elasticity of final demand for semis',
    source: 'USITC calls demand for extrusions highly inelastic; half-year horizon',
  },
  ingotDemandElasticity: {
    value: 0.2,
    low: 0.1,
    high: 0.8,
    unit: 'elasticity of other final use of ingot',
    source: 'short-run primary demand is inelastic; half-year horizon',
  },
  chinaCostSpread: {
    value: 0.12,
    low: 0.08,
    high: 0.2,
    unit: 'log points, spread of smelter cost in China',
    source: 'chosen: supply elasticity 1.7 at 2016 utilisation',
  },
  usCostSpread: {
    value: 0.26,
    low: 0.15,
    high: 0.4,
    unit: 'log points, spread of smelter cost in the United States',
    source: 'chosen: supply elasticity 2.26, implied by USITC 2023',
  },
  russiaCostSpread: {
    value: 0.126,
    low: 0.08,
    high: 0.2,
    unit: 'log points, spread of smelter cost in Russia',
    source: 'chosen: supply elasticity 0.5',
  },
  hubCostSpread: {
    value: 0.12,
    low: 0.08,
    high: 0.25,
    unit: 'log points, spread of smelter cost in the hub',
    source: 'chosen, as in China',
  },
  restCostSpread: {
    value: 0.157,
    low: 0.08,
    high: 0.25,
    unit: 'log points, spread of smelter cost in the rest of the world',
    source: 'chosen: supply elasticity 0.9',
  },
  valueAddedElasticity: {
    value: 4,
    low: 2,
    high: 6,
    unit: "supply elasticity of fabricators' value added",
    source: 'USITC staff form, 4 to 6',
  },
  ingotValueAddedSubstitution: {
    value: 0.1,
    low: 0,
    high: 0.3,
    unit: 'elasticity of substitution between ingot and value added',
    source: 'metal is nearly a fixed input',
  },
  detourShare: {
    value: 0.15,
    low: 0.05,
    high: 0.3,
    unit: 'share of Chinese semis for the US that passes a third country in 2016',
    source: 'judgement between customs findings of 2014 to 2019',
  },
  detourSigma: {
    value: 8,
    low: 4,
    high: 12,
    unit: 'elasticity of substitution between the direct and the diverted route',
    source: 'judgement',
  },
  userJobsPerSemisPercent: {
    value: 300,
    low: 150,
    high: 1500,
    unit: 'jobs lost in US metal-using industry per 1 % on the semis index',
    source: 'judgement, held against the USITC 2023 downstream result',
  },
  userJobsPerIngotPercent: {
    value: 60,
    low: 30,
    high: 300,
    unit: 'jobs lost in US metal-using industry per 1 % on the ingot index',
    source: 'judgement',
  },
  plantHomeDemand: {
    value: 0.25,
    low: 0,
    high: 0.8,
    unit: 'tonnes of new home demand per tonne of Krasnoyarsk plant',
    source: 'Russian use of 0.8 to 1.0 Mt reported for 2013 to 2018; judgement',
  },
} as const satisfies Record<string, Assumption>

export type AssumptionId = keyof typeof ASSUMPTIONS
export type AssumptionValues = Readonly<Record<AssumptionId, number>>

/** The central values with some of them replaced. */
export function assumptionValues(changed: Readonly<Partial<Record<AssumptionId, number>>>): AssumptionValues {
  const central = Object.fromEntries(Object.entries(ASSUMPTIONS).map(([id, entry]) => [id, entry.value]))
  return { ...central, ...changed } as AssumptionValues
}

/** An assumption of a game that is not the usual one. */
export interface ChangedAssumption {
  readonly id: AssumptionId
  readonly value: number
  /** Its central value. */
  readonly usual: number
}

/** Which of some assumptions differ from their central values, in the order of `ASSUMPTIONS`. */
export function changedAssumptions(
  values: Readonly<Partial<Record<AssumptionId, number>>>,
): readonly ChangedAssumption[] {
  return (Object.keys(ASSUMPTIONS) as AssumptionId[]).flatMap(id => {
    const usual = ASSUMPTIONS[id].value
    const value = values[id] ?? usual
    return value === usual ? [] : [{ id, value, usual }]
  })
}
