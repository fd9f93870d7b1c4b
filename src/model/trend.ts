import type { Plant } from './plants'

/**
 * What goes on by itself in the world of metal, whoever decides. The game has all of it; the switches exist to see what
 * each part does.
 */
export interface Trend {
  /** Demand and mills grow. */
  readonly growth: boolean
  /**
   * China and the rest of the world build smelters, what is under construction comes on stream, idle plant closes, and
   * so does what a scenario closes.
   */
  readonly smelters: boolean
  /** Plants ordered in Krasnoyarsk come on stream when they are due. */
  readonly plants: boolean
  /** The entry of a scenario's courses that counts: that of the turn, that of the turn before, or none. */
  readonly courses: 'now' | 'last' | 'none'
}

/** The parts of the trend, in the order in which a turn has them. */
export const TREND_PARTS = ['growth', 'smelters', 'plants', 'courses'] as const satisfies readonly (keyof Trend)[]
export type TrendPart = (typeof TREND_PARTS)[number]

/** The game. */
export const TREND_ON: Trend = { growth: true, smelters: true, plants: true, courses: 'now' }

/** One turn in which nothing goes on by itself. */
export const TREND_HELD: Trend = { growth: false, smelters: false, plants: false, courses: 'last' }

/** A world that stands still from the base year; plants that a seat ordered come on stream all the same. */
export const TREND_FROZEN: Trend = { growth: false, smelters: false, plants: true, courses: 'none' }

/** A turn in which only these parts of the trend go on. */
export function trendOf(parts: readonly TrendPart[]): Trend {
  const has = (part: TrendPart) => parts.includes(part)
  return {
    growth: has('growth'),
    smelters: has('smelters'),
    plants: has('plants'),
    courses: has('courses') ? 'now' : 'last',
  }
}

/** The turn whose entry of a scenario's courses counts in a turn, 1-based; 0 = none. */
export function courseTurn({ courses }: Trend, turn: number): number {
  if (courses === 'now') return turn
  return courses === 'last' ? turn - 1 : 0
}

/** The plants as a turn finds them: where they do not come on stream, those due in it are still under construction. */
export function plantsFound(plants: readonly Plant[], trend: Trend, turn: number): readonly Plant[] {
  if (trend.plants) return plants
  return plants.map(plant => (plant.dueTurn === turn ? { ...plant, dueTurn: turn + 1 } : plant))
}
