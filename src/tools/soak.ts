/** Play very many random legal games and look for what must never be: `npm run soak -- --games 100000 --seed 1`. */
import { parseArgs } from 'node:util'
import { InputError } from '../cli/inputError'
import { wholeNumber } from '../cli/simulateOptions'
import { runSoak, soakGames } from './soak/runSoak'

const PROGRESS_EVERY = 1000

function readOptions(args: string[]): { games: number; seed: number } {
  const options = { games: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } as const
  const { values } = parseArgs({ args, options })
  return {
    games: wholeNumber('games', values.games, 1, 10_000_000),
    seed: wholeNumber('seed', values.seed, 0, 0xffffffff),
  }
}

/** Play and check; prints a closing line and returns the exit status. */
function soak(games: number, seed: number): number {
  const result = runSoak(soakGames(seed, games), done => {
    if (done % PROGRESS_EVERY === 0) process.stderr.write(`${done} of ${games} games\n`)
  })
  if (!result.ok) {
    const { fault, after } = result
    process.stdout.write(`fault after ${after.games} games: seed ${fault.seed}, turn ${fault.turn}: ${fault.message}\n`)
    return 1
  }
  const { turns, replays, largestResidual } = result
  process.stdout.write(
    `${result.games} games, ${turns} turns, ${replays} replays, no fault; largest residual ${largestResidual}\n`,
  )
  return 0
}

/** Read the options or leave with status 2; a game that cannot be played on names its seed and turn and gives 1. */
function main(): number {
  let status = 2
  try {
    const { games, seed } = readOptions(process.argv.slice(2))
    status = 1
    return soak(games, seed)
  } catch (error) {
    if (!(error instanceof InputError || error instanceof TypeError)) throw error
    process.stderr.write(`${error.message}\n`)
    return status
  }
}

process.exitCode = main()
