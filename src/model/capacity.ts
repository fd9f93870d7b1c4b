import { BASE_INGOT_PRICE_USD } from './baseProblem'
import type { Economy } from './economy'
import { eachRegion } from './regionVector'
import type { Settings } from './settings'
import type { Shock } from './shock'
import { CHN, type RegionVector, ROW } from './words'

/** Chinese building a turn at the 2016 price without enforcement, Mt a year; starting value. */
export const CHINA_BUILD_MT = 1.4
/** Share of Chinese building that full enforcement stops; judged. */
export const ENFORCEMENT_STOPS = 0.9
/** Building a turn in the rest of the world at the 2016 price, Mt a year; starting value. */
export const REST_BUILD_MT = 0.25
/** Share of an ordered cut that happens without enforcement; the rest in proportion to enforcement. Judged. */
export const CUT_COMPLIANCE = 0.35
/** Idle capacity up to this share of the total is ordinary reserve; judged. */
export const ORDINARY_IDLE_SHARE = 0.08
/** Share of idle capacity beyond the reserve that closes for good each turn, by region; judged. */
export const EXIT_RATE: RegionVector = [0.01, 0.04, 0.02, 0.03, 0.03]

/** What happens to smelting capacity in one turn, Mt a year. */
export interface CapacityStep {
  readonly capacityMt: RegionVector
  readonly pipelineMt: number
  readonly unlicensedMt: number
  readonly builtSince2016Mt: number
  /** Capacity retired by order, less than ordered where enforcement is weak. */
  readonly retiredMt: number
  /** Everything that closed for good this turn, by region. */
  readonly closedMt: RegionVector
}

/** Capacity that an order to retire really takes out, Mt a year. */
export function effectiveCut(orderMt: number, enforcement: number, unlicensedMt: number): number {
  return Math.min(orderMt, unlicensedMt) * (CUT_COMPLIANCE + (1 - CUT_COMPLIANCE) * enforcement)
}

/**
 * New Chinese capacity begun this turn, on stream next turn, Mt a year.
 *
 * @param softOff Part of building that lived on soft money and does not happen, 0 to 1.
 */
export function chineseBuilding(priceUsdPerTonne: number, enforcement: number, softOff = 0): number {
  const ratio = priceUsdPerTonne / BASE_INGOT_PRICE_USD[CHN]
  return CHINA_BUILD_MT * ratio * ratio * ratio * (1 - ENFORCEMENT_STOPS * enforcement) * (1 - softOff)
}

function restBuilding(priceUsdPerTonne: number): number {
  const ratio = priceUsdPerTonne / BASE_INGOT_PRICE_USD[ROW]
  return REST_BUILD_MT * ratio * ratio
}

function permanentExit(capacityMt: number, outputMt: number, exitRate: number): number {
  const excess = capacityMt - outputMt - ORDINARY_IDLE_SHARE * capacityMt
  return Math.max(0, excess) * exitRate
}

/**
 * Move smelting capacity through one turn: what was building comes on stream, ordered cuts are carried out, long-idle
 * plants close, the rest of the world builds, China begins new building. Prices and output are those of the last turn;
 * a shock changes the pace of building.
 *
 * @param enforcement Enforcement in China as it works, 0 to 1; foreign inspectors may add to what is set.
 * @param closureMt Chinese capacity that the scenario closes this turn, Mt a year; at most the unlicensed stock.
 */
export function stepCapacity(
  economy: Economy,
  settings: Settings,
  shock: Shock,
  enforcement = settings.enforcement,
  closureMt = 0,
): CapacityStep {
  const { terms, pipelineMt } = economy
  const retiredMt = effectiveCut(settings.retiredCapacity, enforcement, economy.unlicensedMt)
  const goneMt = retiredMt + Math.min(closureMt, economy.unlicensedMt - retiredMt)
  const exitMt = eachRegion(region => {
    const open = economy.capacityMt[region]! + (region === CHN ? pipelineMt - goneMt : 0)
    return permanentExit(open, economy.ingotOutputMt[region]!, terms?.exitRate ?? EXIT_RATE[region]!)
  })
  return {
    capacityMt: eachRegion(region => {
      const open = economy.capacityMt[region]! + (region === CHN ? pipelineMt - goneMt : 0)
      const kept = open - exitMt[region]!
      return region === ROW ? kept + restBuilding(economy.ingotPriceUsd[ROW]) * shock.restBuildingFactor : kept
    }),
    pipelineMt:
      chineseBuilding(economy.ingotPriceUsd[CHN], enforcement, terms?.softBuildingOff) * shock.chinaBuildingFactor,
    unlicensedMt: economy.unlicensedMt + pipelineMt - goneMt,
    builtSince2016Mt: economy.builtSince2016Mt + pipelineMt,
    retiredMt,
    closedMt: eachRegion(region => exitMt[region]! + (region === CHN ? goneMt : 0)),
  }
}

/**
 * The same turn in a world in which nothing goes on by itself: only what is ordered retires. What is under construction
 * stays under construction.
 */
export function retireOnly(economy: Economy, settings: Settings, enforcement = settings.enforcement): CapacityStep {
  const { capacityMt, pipelineMt, unlicensedMt, builtSince2016Mt } = economy
  const retiredMt = effectiveCut(settings.retiredCapacity, enforcement, unlicensedMt)
  const closedMt = eachRegion(region => (region === CHN ? retiredMt : 0))
  return {
    capacityMt: eachRegion(region => capacityMt[region]! - closedMt[region]!),
    pipelineMt,
    unlicensedMt: unlicensedMt - retiredMt,
    builtSince2016Mt,
    retiredMt,
    closedMt,
  }
}
