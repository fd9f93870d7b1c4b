import { lonLatToMap } from '../../scenes/geometry/lonLatToTable'

/** A smelter or cluster of smelters as the table draws it. */
export interface SmelterPlace {
  readonly id: string
  readonly region: string
  /** Unit-disc position, longitude 0 at the bottom; places south of the map are moved to its edge. */
  readonly x: number
  readonly y: number
  /** Mt a year in 2016. */
  readonly capacityMt: number
  /** Whether it ran in 2016. */
  readonly running: boolean
}

/** Places off the map are drawn this far from the pole. */
const EDGE = 0.95

/**
 * Read the smelter list.
 *
 * @param text CSV with a header row; only the place name is quoted.
 * @returns One place per row, in file order.
 */
export function parseSmelters(text: string): SmelterPlace[] {
  const [header = [], ...rows] = text.trim().split(/\r?\n/).map(splitRow)
  return rows.map(row => {
    const cell = (name: string) => row[header.indexOf(name)] ?? ''
    return {
      id: cell('id'),
      region: cell('region'),
      ...placeOnMap(Number(cell('longitude')), Number(cell('latitude'))),
      capacityMt: Number(cell('capacityMt2016')),
      running: cell('running2016') === '1',
    }
  })
}

function splitRow(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(match => match[1] ?? match[2] ?? '')
}

function placeOnMap(lon: number, lat: number): { x: number; y: number } {
  const { x, y } = lonLatToMap(lon, lat)
  const inward = Math.min(1, EDGE / Math.hypot(x, y))
  return { x: rounded(x * inward), y: rounded(y * inward) }
}

function rounded(value: number): number {
  return Math.round(value * 10000) / 10000
}
