/**
 * Measure what the budgets speak of, and print it: `npm run bench`, or one part: `npm run bench -- engine`.
 *
 * Nothing here passes or fails; machines differ. The ratio to the bare cost of exp and ln travels best.
 */
import { benchEngine } from './bench/engine'
import { benchPage } from './bench/page'

const asked = process.argv.slice(2)
if (asked.length === 0 || asked.includes('engine')) console.table(benchEngine())
if (asked.length === 0 || asked.includes('page')) console.table(await benchPage())
