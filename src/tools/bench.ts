/**
 * Measure what the budgets speak of, and print it: `npm run bench`, or a part: `npm run bench -- engine`, `band`, `claims`, `page` or `frames`.
 *
 * Nothing here passes or fails; machines differ. The ratio to the bare cost of exp and ln travels best.
 */
import { benchBand } from './bench/band'
import { benchClaims } from './bench/claims'
import { benchEngine } from './bench/engine'
import { benchFrames, benchPage } from './bench/page'

const PARTS = { engine: benchEngine, band: benchBand, claims: benchClaims, page: benchPage, frames: benchFrames }

const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) console.table(await measure())
}
