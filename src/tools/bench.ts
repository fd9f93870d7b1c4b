/**
 * Measure what the budgets speak of, and print it: `npm run bench`, or a part: `npm run bench -- engine`, `band`, `claims`, `page` or `frames`.
 *
 * Nothing here passes or fails; machines differ. The ratio to the bare cost of exp and ln travels best.
 */
import { bundled } from './bench/bundled'
import { benchFrames, benchPage } from './bench/page'

const PARTS = {
  engine: async () => (await bundled()).benchEngine(),
  band: async () => (await bundled()).benchBand(),
  claims: async () => (await bundled()).benchClaims(),
  page: benchPage,
  frames: benchFrames,
}

const asked = process.argv.slice(2)
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) console.table(await measure())
}
