import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { makeFloes } from './floes'
import { makeGlyph } from './glyph'
import { allLand, homeLands, type WorldAtlas } from './homeLand'
import { areaPath, linePath, MAP_RADIUS } from './landPaths'
import { parseSmelters } from './smelterCsv'

const OUTPUT = new URL('../../../assets/map/', import.meta.url)
const SMELTERS = new URL('./smelters.csv', import.meta.url)

function writeAsset(name: string, content: unknown): void {
  const text = `${JSON.stringify(content)}\n`
  writeFileSync(new URL(name, OUTPUT), text)
  console.error(`${name}: ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KiB compressed`)
}

const require = createRequire(import.meta.url)
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as WorldAtlas
const homes = Object.entries(homeLands(world)).map(([region, { area, coast }]) => [
  region,
  { area: areaPath(area), coast: linePath(coast) },
])

mkdirSync(OUTPUT, { recursive: true })
writeAsset('land.json', { radius: MAP_RADIUS, land: areaPath(allLand(world)), home: Object.fromEntries(homes) })
writeAsset('floes.json', makeFloes())
const smelters = parseSmelters(readFileSync(SMELTERS, 'utf8'))
writeAsset('smelters.json', smelters)
const coarse = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8')) as WorldAtlas
writeAsset('glyph.json', makeGlyph(allLand(coarse), smelters))
