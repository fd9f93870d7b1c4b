import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT, BASE_INGOT_PRICE_USD } from './baseProblem'
import { type IdleClosures, NO_CLOSURES } from './closures'
import { PUBLIC_FIGURES } from './figures'
import type { Plant } from './plants'
import { allRegions } from './regionVector'
import { RUSAL_NET_DEBT_2016_MUSD } from './rusal'
import type { WorldTerms } from './terms'
import type { RegionVector } from './words'

/** What the world of metal carries from one turn to the next. */
export interface Economy {
  /** Smelting capacity, Mt a year. */
  readonly capacityMt: RegionVector
  /** Chinese capacity under construction, on stream next turn, Mt a year. */
  readonly pipelineMt: number
  /** Chinese capacity without licence that may still be ordered to retire, Mt a year. */
  readonly unlicensedMt: number
  /** Chinese capacity brought on stream after 2016, Mt a year. */
  readonly builtSince2016Mt: number
  /** Final demand and fabrication capacity, 2016 = 1. */
  readonly growthIndex: RegionVector
  /** Lasting change of smelters' true cost, log points. */
  readonly costShift: RegionVector
  /** Idle plant closed so far; undefined where closures do not take idle plant first. */
  readonly closures: IdleClosures | undefined
  readonly plants: readonly Plant[]
  /** Rusal's own spending on plants so far, million USD. */
  readonly plantSpendingMUsd: number
  /** Million USD. */
  readonly rusalNetDebtMUsd: number
  /** Ingot prices of the last turn, USD per tonne. */
  readonly ingotPriceUsd: RegionVector
  /** Smelter output of the last turn, Mt a year. */
  readonly ingotOutputMt: RegionVector
  /** Unknowns of the last solution, to start the next solve from; undefined before the first. */
  readonly unknowns: Float64Array | undefined
  /** What the scenario changes in the world; the same all game. */
  readonly terms: WorldTerms | undefined
}

/** Unlicensed Chinese capacity in 2016, Mt a year; public (Wood Mackenzie: 30 Mt approved, 11 Mt not). */
export const UNLICENSED_2016_MT = PUBLIC_FIGURES.chinaUnlicensedMt.value

/** Chinese capacity that comes on stream in the first turn, Mt a year; judged, from 0.715 Mt commissioned in Q1 2016. */
export const PIPELINE_2016_MT = 1.4

/** The economy as the first turn finds it. */
export function openingEconomy(terms?: WorldTerms): Economy {
  return {
    capacityMt: BASE_CAPACITY_MT,
    pipelineMt: terms?.pipelineMt ?? PIPELINE_2016_MT,
    unlicensedMt: UNLICENSED_2016_MT,
    builtSince2016Mt: 0,
    growthIndex: allRegions(1),
    costShift: allRegions(0),
    closures: terms?.idleFirst ? NO_CLOSURES : undefined,
    plants: [],
    plantSpendingMUsd: 0,
    rusalNetDebtMUsd: RUSAL_NET_DEBT_2016_MUSD,
    ingotPriceUsd: BASE_INGOT_PRICE_USD,
    ingotOutputMt: BASE_INGOT_OUTPUT_MT,
    unknowns: undefined,
    terms,
  }
}
