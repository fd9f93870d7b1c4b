/** Pin the games anew, on purpose: `npx tsx tests/game/writeGolden.ts`. */
import { writeFileSync } from 'node:fs'
import { GOLDEN_TERMS, playGolden } from './engineGolden'

const games = GOLDEN_TERMS.map(playGolden)
// One line a turn, so that a diff shows the turns that moved.
const text = JSON.stringify(games, null, 1)
writeFileSync(new URL('golden.json', import.meta.url), `${text}\n`)
