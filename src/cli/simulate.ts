/** Play whole games from the command line: `npm run --silent simulate -- --scenario nanning2016 --seed 7`. */
import { once } from 'node:events'
import { PERSONAS } from '../ai/personas'
import { gameDocument } from '../report/gameDocument'
import { gameRows } from '../report/gameRows'
import { SCENARIOS } from '../scenarios'
import { runCommand } from './runCommand'
import { runGames } from './runGames'
import { readSimulateOptions, type SimulateOptions } from './simulateOptions'
import { createSummary } from './summary'

const HELP = `Usage: npm run --silent simulate -- [options]

Plays whole games without a screen and prints the full record of each: decisions, prices, volumes,
capacity, jobs, accounts, attribution, scores, the article's claims tested, and state hashes. The same seed gives the
same bytes.

  --scenario ID|FILE   a scenario file, or one of ${SCENARIOS.map(scenario => scenario.id).join(', ')}
                       (default: that of a game log, else nanning2016)
  --seed N             seed of the first game, 0 to 4294967295 (default: that of a game log, else 1)
  --turns N            half-years to play, 4 to 12 (default: the scenario's)
  --china P            persona (default: the scenario's): ${PERSONAS.china.join(', ')}
  --us P               persona: ${PERSONAS.unitedStates.join(', ')}
  --rusal P            persona: ${PERSONAS.rusal.join(', ')}
  --decisions FILE     decisions that replace the personas', as in a game log:
                       {"turns": [{"decisions": {"china": [{"lever": "enforcement", "value": 0.5}]}}]}
                       A seat or turn left out is played by the persona; more turns than are played are refused.
                       A game log, as downloaded from the game, also brings its scenario and seed (--scenario and
                       --seed, if given, must be the same), and every turn of the first game must come out with the
                       hash it has there, up to the first turn of which a seat was taken out. To try other
                       decisions keep only "turns". Of any other file only the decisions are read.
  --games N            play N games with seeds seed, seed + 1, ... (default 1)
  --format json|csv    one line of JSON a game, or one line of CSV a turn (default json);
                       CSV holds only the scalar figures of each turn, each with its unit in the column's name
  --claims N           rest the verdicts on the article's claims on N draws of the uncertain values, 0 to 10000, about
                       15 ms each (default 0: central values alone)
  --summary            print totals only
  --help               print this text

Exit status: 0 when played, 2 when the input is at fault; then one line on standard error names it.
`

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

async function printGames(options: SimulateOptions): Promise<void> {
  const summary = createSummary()
  let header = options.format === 'csv' && !options.summary
  for (const game of runGames(options)) {
    summary.add(game)
    if (options.summary) continue
    if (options.format === 'json') {
      await print(JSON.stringify(gameDocument(game, options.claimDraws)))
      continue
    }
    for (const row of gameRows(game)) {
      if (header) await print(Object.keys(row).join(','))
      header = false
      await print(Object.values(row).join(','))
    }
  }
  if (options.summary) await print(JSON.stringify(summary.total()))
}

async function main(): Promise<void> {
  const options = readSimulateOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(HELP)
  else await printGames(options)
}

runCommand(main)
