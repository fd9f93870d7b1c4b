import type { Scenario } from '../../game/scenario'
import { ASSUMPTIONS, type AssumptionId, type AssumptionValues, assumptionValues } from '../../model/assumptions'

/** Everything uncertain that a claim may hang on. */
export interface Conditions {
  readonly assumptions: AssumptionValues
  /** Part of Chinese building that lived on soft money, where markets are left alone, 0 to 1. */
  readonly softBuildingOff: number
  /** Share of idle capacity beyond the reserve that closes each turn, where markets are left alone. */
  readonly exitRate: number
}

/** Part of Chinese building that lives on soft money and stops with it; judged, range 0.3 to 0.9. */
export const SOFT_BUILDING_OFF = 0.6
/** Share of idle capacity beyond the reserve that closes each turn where nobody is supported; judged, range 0.05 to 0.1. */
export const EXIT_RATE = 0.1

/** The values of the game itself, and central ones for what only the claims need. */
export function centralConditions({ assumptions }: Scenario): Conditions {
  return { assumptions: assumptionValues(assumptions), softBuildingOff: SOFT_BUILDING_OFF, exitRate: EXIT_RATE }
}

/** Something uncertain with the range it is drawn from; what is drawn is the value itself or a factor on several. */
export interface Parameter {
  readonly kind: 'value' | 'factor'
  readonly low: number
  readonly high: number
  /** Where it stands in given conditions. */
  readonly valueIn: (conditions: Conditions) => number
  /** The conditions with it elsewhere. */
  readonly put: (conditions: Conditions, value: number) => Conditions
}

function withAssumptions(conditions: Conditions, changed: Partial<AssumptionValues>): Conditions {
  return { ...conditions, assumptions: { ...conditions.assumptions, ...changed } }
}

function assumption(id: AssumptionId): Parameter {
  const { low, high } = ASSUMPTIONS[id]
  return {
    kind: 'value',
    low,
    high,
    valueIn: ({ assumptions }) => assumptions[id],
    put: (conditions, value) => withAssumptions(conditions, { [id]: value }),
  }
}

/** One factor on several assumptions, which move together; none leaves its own range. */
function factor(ids: readonly AssumptionId[], low: number, high: number): Parameter {
  const scaled = (values: AssumptionValues, by: number) =>
    ids.map(id => [id, Math.min(ASSUMPTIONS[id].high, Math.max(ASSUMPTIONS[id].low, by * values[id]))] as const)
  return {
    kind: 'factor',
    low,
    high,
    valueIn: () => 1,
    put: (conditions, value) =>
      withAssumptions(
        conditions,
        Object.fromEntries(scaled(conditions.assumptions, value)) as Partial<AssumptionValues>,
      ),
  }
}

const COST_SPREADS = ['chinaCostSpread', 'usCostSpread', 'russiaCostSpread', 'hubCostSpread', 'restCostSpread'] as const
const USER_JOBS = ['userJobsPerSemisPercent', 'userJobsPerIngotPercent'] as const

/**
 * What is drawn for the robustness of a verdict, in the order of drawing. Ranges are those of the assumptions; the
 * spreads of smelters' costs and the jobs of metal users move together.
 */
export const PARAMETERS = {
  ingotSigma: assumption('ingotSigma'),
  semisSigma: assumption('semisSigma'),
  semisDemandElasticity: assumption('semisDemandElasticity'),
  ingotDemandElasticity: assumption('ingotDemandElasticity'),
  costSpreads: factor(COST_SPREADS, 0.67, 1.6),
  valueAddedElasticity: assumption('valueAddedElasticity'),
  ingotValueAddedSubstitution: assumption('ingotValueAddedSubstitution'),
  detourShare: assumption('detourShare'),
  detourSigma: assumption('detourSigma'),
  userJobs: factor(USER_JOBS, 0.5, 3),
  plantHomeDemand: assumption('plantHomeDemand'),
  softBuildingOff: {
    kind: 'value',
    low: 0.3,
    high: 0.9,
    valueIn: conditions => conditions.softBuildingOff,
    put: (conditions, softBuildingOff) => ({ ...conditions, softBuildingOff }),
  },
  exitRate: {
    kind: 'value',
    low: 0.05,
    high: 0.1,
    valueIn: conditions => conditions.exitRate,
    put: (conditions, exitRate) => ({ ...conditions, exitRate }),
  },
} as const satisfies Readonly<Record<string, Parameter>>
export type ParameterId = keyof typeof PARAMETERS
export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[]
