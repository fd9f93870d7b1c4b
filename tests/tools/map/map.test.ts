import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import floes from '../../../assets/map/floes.json'
import smelters from '../../../assets/map/smelters.json'
import { makeFloes } from '../../../src/tools/map/floes'
import { homeLands, type WorldAtlas } from '../../../src/tools/map/homeLand'
import { areaPath, linePath } from '../../../src/tools/map/landPaths'
import { parseSmelters } from '../../../src/tools/map/smelterCsv'

const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const homes = homeLands(JSON.parse(readFileSync(atlas, 'utf8')) as WorldAtlas)
const csv = readFileSync('src/tools/map/smelters.csv', 'utf8')

describe('home lands', () => {
  test.each([
    ['CHN', 'Beijing', 116.4, 39.9, true],
    ['CHN', 'Haikou', 110.2, 19.8, true],
    ['CHN', 'Taipei', 121.3, 24.9, false],
    ['RUS', 'Krasnoyarsk', 93, 56, true],
    ['RUS', 'Simferopol', 34.1, 44.95, false],
    ['USA', 'Chicago', -87.8, 41.8, true],
    ['USA', 'Toronto', -79.6, 43.8, false],
  ] as const)('%s: %s', (region, _place, lon, lat, isHome) => {
    expect(geoContains(homes[region].area, [lon, lat])).toBe(isHome)
  })

  test('only coasts have a line: none runs along the border with Mongolia or Canada', () => {
    const near = (region: 'CHN' | 'USA', lon: number, lat: number) =>
      homes[region].coast.coordinates.flat().some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 3)
    expect(near('CHN', 105, 42)).toBe(false)
    expect(near('USA', -105, 49)).toBe(false)
    expect(near('CHN', 121.5, 31)).toBe(true)
  })

  test('every smelter of the three seats stands on home land, or within half a degree of it on a drawn coast', () => {
    const rows = csv.trim().split('\n').slice(1)
    const around = [-0.5, 0, 0.5]
    for (const row of rows.filter(line => /^(CN|RU|US)-/.test(line))) {
      const [, region, lat, lon] = /^[^,]+,(\w+),(?:"[^"]*"|[^,]*),([-\d.]+),([-\d.]+)/.exec(row)!
      const tried = around.flatMap(east => around.map(north => [Number(lon) + east, Number(lat) + north] as const))
      expect(
        tried.some(([x, y]) => geoContains(homes[region as 'CHN'].area, [x, y])),
        row,
      ).toBe(true)
    }
  })
})

describe('path data', () => {
  test('an area closes its rings and stays inside the map', () => {
    const path = areaPath(homes.USA.area)
    expect(path.split('M').length).toBe(path.split('z').length)
  })

  test('an area that lies south of the map leaves nothing', () => {
    const square = [
      [
        [0, -10],
        [0, -5],
        [5, -5],
        [5, -10],
        [0, -10],
      ],
    ]
    expect(areaPath({ type: 'Polygon', coordinates: square })).toBe('')
    expect(linePath({ type: 'LineString', coordinates: square[0]! })).toBe('')
  })

  test('the land is small enough to load before anything else', () => {
    expect(gzipSync(readFileSync('assets/map/land.json'), { level: 9 }).length).toBeLessThan(26 * 1024)
  })
})

describe('built files', () => {
  test('the smelters of the game are those of the list', () => {
    expect(parseSmelters(csv)).toEqual(smelters)
  })

  test('the ice breaks into the floes that are stored, whatever the last digit of the cosine', () => {
    const made = makeFloes()
    expect(made.unit).toBe(floes.unit)
    expect(made.floes.map(({ length }) => length)).toEqual(floes.floes.map(({ length }) => length))
    const stored = floes.floes.flat()
    const misses = made.floes.flat().map((value, i) => Math.abs(value - stored[i]!))
    expect(Math.max(...misses)).toBeLessThanOrEqual(1)
  })
})
