/** Play a few hundred thousand games for the balance table: `npm run balance -- --profiles 300 --seeds 200`. */
import { parseArgs } from 'node:util'
import { InputError } from '../cli/inputError'
import { wholeNumber } from '../cli/simulateOptions'
import { SEATS } from '../game'
import { balanceLines } from './balance/printBalance'
import { startProgress } from './balance/progress'
import { measureBalance, propertiesOf, randomSituations } from './balance/properties'
import { startWorkerPool } from './balance/workerPool'

/** Searches of a seat for best replies and for styles. */
const WORK_ASIDE = 20

/** How many situations and seeds. */
function readCounts(args: string[]): { profiles: number; seeds: number } {
  const options = { profiles: { type: 'string', default: '300' }, seeds: { type: 'string', default: '200' } } as const
  const { values } = parseArgs({ args, options })
  return {
    profiles: wholeNumber('profiles', values.profiles, 1, 100_000),
    seeds: wholeNumber('seeds', values.seeds, 1, 100_000),
  }
}

/** About how many pieces of work that is. */
function tasksOf({ profiles, seeds }: { profiles: number; seeds: number }): number {
  return SEATS.length * (profiles + seeds + WORK_ASIDE)
}

/** Prints the table; status 1 where a property does not hold, 2 for bad arguments. */
async function main(): Promise<number> {
  let status = 2
  try {
    const counts = readCounts(process.argv.slice(2))
    status = 1
    const progress = startProgress(tasksOf(counts))
    const pool = startWorkerPool(({ search }) => progress.add(search?.games ?? 0))
    const balance = await measureBalance(pool.work, {
      situations: randomSituations(counts.profiles),
      seeds: counts.seeds,
    })
    await pool.close()
    progress.end()
    for (const line of balanceLines(balance)) process.stdout.write(`${line}\n`)
    return propertiesOf(balance).every(({ holds }) => holds) ? 0 : 1
  } catch (error) {
    if (!(error instanceof InputError || error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n`)
    return status
  }
}

process.exitCode = await main()
