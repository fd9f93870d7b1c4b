/** Cost curves of a half-year: how much capacity costs less than what, and what of it runs. */
import { exp, ln } from '../../market'
import type { MarketPolicy } from '../../market/types'
import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT, BASE_INGOT_PRICE_USD, costSpreads } from '../../model/baseProblem'
import { eachRegion } from '../../model/regionVector'
import { REGIONS } from '../../model/words'
import { policyOf, type Situation } from './situation'

/** The smelters of one region in one half-year. */
export interface RegionCurve {
  /** Mt a year. */
  readonly capacityMt: number
  /** Avoidable cost of the plant in the middle, support taken off, USD per tonne. */
  readonly medianUsd: number
  /** Log points. */
  readonly spread: number
  /** USD per tonne at the producer's gate. */
  readonly priceUsd: number
  /** Mt a year. */
  readonly runsMt: number
  readonly idleMt: number
}

/** Cost below which a part of the capacity of a region lies, USD per tonne; `share` between 0 and 1, both excluded. */
export function costAt({ medianUsd, spread }: RegionCurve, share: number): number {
  return medianUsd * exp(spread * ln(share / (1 - share)))
}

function medianOf(region: number, policy: MarketPolicy, spread: number): number {
  const price = BASE_INGOT_PRICE_USD[region]!
  const used = BASE_INGOT_OUTPUT_MT[region]!
  const logCost = ln(price) + spread * ln((BASE_CAPACITY_MT[region]! - used) / used)
  const shift = policy.costShift?.ingot?.[region] ?? 0
  const support = policy.support?.ingot?.[region] ?? 0
  return exp(logCost + shift) / (1 + support / price)
}

/** The curves of all five regions at the prices of that half-year; undefined where its market has no solution. */
export function curvesOf(situation: Situation): readonly RegionCurve[] | undefined {
  const { model } = situation
  const policy = policyOf(situation)
  const solved = model.solve(policy, situation.economy.unknowns)
  if (!solved.ok) return undefined
  const { price, output } = solved.value.goods.ingot!
  const spreads = costSpreads(model.assumptions)
  return eachRegion(region => region).map(region => {
    const capacityMt = policy.capacity?.ingot?.[region] ?? BASE_CAPACITY_MT[region]!
    return {
      capacityMt,
      medianUsd: medianOf(region, policy, spreads[region]!),
      spread: spreads[region]!,
      priceUsd: price[region]!,
      runsMt: output[region]!,
      idleMt: capacityMt - output[region]!,
    }
  })
}

/** A step of a curve: capacity of one region at about one cost. */
export interface CurveStep {
  /** Index in `REGIONS`. */
  readonly region: number
  /** Mt a year at the left edge of the step, and its width. */
  readonly fromMt: number
  readonly widthMt: number
  /** USD per tonne, in the middle of the step. */
  readonly costUsd: number
  readonly runs: boolean
}

/** Into how many steps a region of some share of the capacity shown is cut. */
const STEPS = 72
const FEWEST = 6

/**
 * Set plants beside each other, the cheapest first.
 *
 * A region is cut at the price, so that no step runs in part; the two sides are cut evenly.
 *
 * @param regions Indices of the regions whose plants are shown.
 */
export function stepsOf(curves: readonly RegionCurve[], regions: readonly number[]): readonly CurveStep[] {
  const shown = regions.length > 0 ? regions : REGIONS.map((_, region) => region)
  const whole = shown.reduce((sum, region) => sum + curves[region]!.capacityMt, 0)
  const pieces = shown.flatMap(region => piecesOf(curves[region]!, region, whole))
  pieces.sort((a, b) => a.costUsd - b.costUsd)
  let fromMt = 0
  return pieces.map(piece => {
    const step = { ...piece, fromMt }
    fromMt += piece.widthMt
    return step
  })
}

function piecesOf(curve: RegionCurve, region: number, whole: number): Omit<CurveStep, 'fromMt'>[] {
  const running = curve.runsMt / curve.capacityMt
  const count = Math.max(FEWEST, Math.round((STEPS * curve.capacityMt) / whole))
  const runningCount = Math.min(count - 1, Math.max(1, Math.round(count * running)))
  return [
    ...cut(curve, region, 0, running, runningCount, true),
    ...cut(curve, region, running, 1, count - runningCount, false),
  ]
}

function cut(curve: RegionCurve, region: number, from: number, to: number, count: number, runs: boolean) {
  const width = (to - from) / count
  return Array.from({ length: count }, (_, index) => ({
    region,
    widthMt: width * curve.capacityMt,
    costUsd: costAt(curve, from + width * (index + 0.5)),
    runs,
  }))
}
