import type { Plant } from './plants'

/**
 * What goes on by itself in the world of metal, whoever decides: demand and mills grow, China and the rest of the world
 * build, idle plant closes, what is under construction comes on stream, a scenario's courses and closures move on.
 *
 * `on` is the game. The others exist to see what the trend does:
 * `held` stops all of it for one turn, plants due in Krasnoyarsk included, and leaves courses where they were last turn.
 * `frozen` is a world that stands still from the base year: the same, but courses never begin, and plants that a seat
 * ordered come on stream when they are due.
 */
export type Trend = 'on' | 'held' | 'frozen'

/** The turn whose entry of a scenario's courses counts in a turn, 1-based; 0 = none. */
export function courseTurn(trend: Trend, turn: number): number {
  if (trend === 'on') return turn
  return trend === 'held' ? turn - 1 : 0
}

/** The plants as a turn finds them: where the trend is held, those due in it are still under construction. */
export function plantsFound(plants: readonly Plant[], trend: Trend, turn: number): readonly Plant[] {
  if (trend !== 'held') return plants
  return plants.map(plant => (plant.dueTurn === turn ? { ...plant, dueTurn: turn + 1 } : plant))
}
