/** Play a few hundred thousand games for the balance table: `npm run balance -- --profiles 300 --seeds 200`. */
import { parseArgs } from 'node:util'
import { InputError } from '../cli/inputError'
import { wholeNumber } from '../cli/simulateOptions'
import { POLICIES } from './balance/policies'
import { balanceLines } from './balance/printBalance'
import { startProgress } from './balance/progress'
import { type BalanceSize, measureBalance, propertiesOf } from './balance/properties'
import { startWorkerPool } from './balance/workerPool'

function readSize(args: string[]): BalanceSize {
  const options = { profiles: { type: 'string', default: '300' }, seeds: { type: 'string', default: '200' } } as const
  const { values } = parseArgs({ args, options })
  return {
    profiles: wholeNumber('profiles', values.profiles, 1, 100_000),
    seeds: wholeNumber('seeds', values.seeds, 1, 100_000),
  }
}

/** About how many games that takes. */
function gamesOf({ profiles, seeds }: BalanceSize): number {
  const policies = Object.values(POLICIES).reduce((sum, { length }) => sum + length, 0)
  return policies * (profiles + 5) + 6 * seeds
}

/** Prints the table; status 1 where a property does not hold, 2 for bad arguments. */
async function main(): Promise<number> {
  let status = 2
  try {
    const size = readSize(process.argv.slice(2))
    status = 1
    const progress = startProgress(gamesOf(size))
    const pool = startWorkerPool(progress.add)
    const balance = await measureBalance(pool.evaluate, size, progress.add)
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
