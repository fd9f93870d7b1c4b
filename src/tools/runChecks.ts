import { parseArgs } from 'node:util'
import { CHECK_GROUPS, CHECKS } from './checks'
import { closingLine, type Tally } from './tally'

/**
 * Run every check, or the groups asked for, one after the other and past failures.
 *
 * What the steps print goes to standard error; standard output gets a line a step and, last, `N passed, N failed`.
 *
 * @param args Command line behind `npm test --`: any of `--types`, `--lint`, `--unit`, `--browser`.
 * @returns Exit code: 0 when nothing failed.
 * @throws Error on unknown arguments.
 */
export async function runChecks(args: readonly string[]): Promise<number> {
  const options = Object.fromEntries(CHECK_GROUPS.map(group => [group, { type: 'boolean' }] as const))
  const { values: asked } = parseArgs({ args: [...args], options })
  const isAsked = CHECK_GROUPS.some(group => asked[group])
    ? asked
    : Object.fromEntries(CHECK_GROUPS.map(g => [g, true]))
  const tallies: Tally[] = []
  for (const check of CHECKS.filter(({ group }) => isAsked[group])) {
    console.error(`\n== ${check.name}`)
    const start = performance.now()
    const tally = await check.run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    tallies.push(tally)
    console.log([`${check.name}: ${closingLine([tally])} (${seconds} s)`, ...tally.notes].join('\n  '))
  }
  console.log(closingLine(tallies))
  return tallies.some(tally => tally.failed > 0) ? 1 : 0
}
