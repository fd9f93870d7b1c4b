import { combineShocks, NO_SHOCK, type Shock } from './shock'
import type { RegionVector } from './words'

/** Part of a region's goods that a US duty on all metal does not reach, 0 to 1, by good. */
export interface ExemptShare {
  readonly ingot: number
  readonly semis: number
}

/**
 * What a scenario changes in the world around the decisions: inputs, never outcomes. Absent = as in the default.
 *
 * A course has one entry a turn; after its last entry it stays where it is, closures excepted.
 */
export interface WorldTerms {
  /** Log points on every smelter's true cost. */
  readonly costCourse?: readonly RegionVector[]
  /** Factor on final demand for both goods, on top of the trend. */
  readonly demandCourse?: readonly RegionVector[]
  /** Trade cost on Russian metal in each destination, ad valorem; nobody's revenue. */
  readonly russianTradeCostCourse?: readonly RegionVector[]
  /** Chinese capacity that closes whoever sits at the table, Mt a year; after the last entry none. In no seat's books. */
  readonly closuresMt?: readonly number[]
  /** Chinese capacity that comes on stream in the first turn, Mt a year. */
  readonly pipelineMt?: number
  /** Enforcement in China as it works, whatever is decided and inspected, 0 to 1. */
  readonly enforcement?: number
  /** Added to the cost of the detour by which Chinese semis reach the United States, a fraction; 5 closes it. */
  readonly detourCost?: number
  /** Part of the rest of the world's metal that the US duty on all metal spares. */
  readonly exemptShare?: ExemptShare
  /** Part of Chinese building that lived on soft money and does not happen, 0 to 1. */
  readonly softBuildingOff?: number
  /** Share of idle capacity beyond the reserve that closes for good each turn, everywhere. */
  readonly exitRate?: number
  /** Whether what closes is idle plant before running plant. */
  readonly idleFirst?: boolean
}

function atTurn<T>(course: readonly T[] | undefined, turn: number): T | undefined {
  return course?.[Math.min(turn, course.length) - 1]
}

/** The shocks of a turn together with what the scenario's courses say of it. */
export function withCourses(shock: Shock, terms: WorldTerms | undefined, turn: number): Shock {
  if (!terms) return shock
  return combineShocks(shock, {
    costShift: atTurn(terms.costCourse, turn) ?? NO_SHOCK.costShift,
    demandFactor: atTurn(terms.demandCourse, turn) ?? NO_SHOCK.demandFactor,
    russianTradeCost: atTurn(terms.russianTradeCostCourse, turn) ?? NO_SHOCK.russianTradeCost,
    detourCost: terms.detourCost ?? NO_SHOCK.detourCost,
  })
}

/** Chinese capacity that the scenario closes in a turn, Mt a year. */
export function closureOf(terms: WorldTerms | undefined, turn: number): number {
  return terms?.closuresMt?.[turn - 1] ?? 0
}
