import { lonLatToMap } from '../geometry/lonLatToTable'
import type { Point } from '../geometry/point'
import type { PlantView } from '../tableView'
import type { TableSize } from './tableSize'

/** Building sites north of Krasnoyarsk, in degrees, clear of the pools. */
const SITES = [
  [86, 60.5],
  [92, 62],
  [99, 62],
  [81, 58],
  [105, 60.5],
] as const

/** Outline of a plant with two saw-tooth roofs, in widths from its centre. */
export const PLANT_OUTLINE = [
  [-0.5, 0.38],
  [-0.5, -0.38],
  [-0.28, -0.38],
  [-0.28, 0],
  [0.1, -0.24],
  [0.1, 0],
  [0.5, -0.24],
  [0.5, 0.38],
] as const

/** One plant on the table. */
export interface Plant {
  readonly id: string
  /** Unit-disc position with longitude 0 at the bottom. */
  readonly at: Point
  /** Width in px. */
  readonly widthPx: number
  /** True once it works; until then only its outline stands. */
  readonly isBuilt: boolean
  /** How strongly it is drawn, 0 to 1. */
  readonly strength: number
}

/** Place the plants of Krasnoyarsk; more than the sites hold are joined with the last. */
export function layPlants(plants: readonly PlantView[], size: TableSize): Plant[] {
  return plants.slice(0, SITES.length).map((plant, i) => {
    const [lon, lat] = SITES[i]!
    const joined = i === SITES.length - 1 ? plants.slice(i) : [plant]
    const capacityMt = joined.reduce((sum, { capacityMt }) => sum + capacityMt, 0)
    return {
      id: `plant-${i}`,
      at: lonLatToMap(lon, lat),
      widthPx: (10 + 10 * Math.sqrt(capacityMt)) * size.drawn,
      isBuilt: joined.every(({ dueInTurns }) => dueInTurns <= 0),
      strength: 1,
    }
  })
}
