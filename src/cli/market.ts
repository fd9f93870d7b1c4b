/** Solve a market problem from the command line: `npm run --silent market -- FILE|-`. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { InputError, messageOf } from './inputError'
import { solvePolicies } from './marketOutput'
import { readMarketInput } from './readMarketInput'
import { runCommand } from './runCommand'

const HELP = `Usage: npm run --silent market -- FILE|-

Reads {"problem": ..., "policies": [...]} as JSON from FILE, or from standard input for "-",
and prints {"solutions": [...]}, one solution for each policy, each counted from the base of the problem.
The fields are explained in src/market/README.md; one that is not known is refused.

  --help  print this text

Exit status: 0 when solved (see "converged" in each solution), 2 when the input is at fault;
then one line on standard error names the field.
`

async function main(): Promise<void> {
  const source = sourceOf(process.argv.slice(2))
  if (source === 'help') {
    process.stdout.write(HELP)
    return
  }
  const input = readMarketInput(source === '-' ? await text(process.stdin) : await textOf(source))
  if (!input.ok) throw new InputError(input.error)
  process.stdout.write(`${JSON.stringify(solvePolicies(input.value))}\n`)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new InputError(`FILE: ${messageOf(error)}`)
  }
}

function parseFlags(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } })
  } catch (error) {
    throw new InputError(messageOf(error))
  }
}

function sourceOf(args: string[]): string {
  const { values, positionals } = parseFlags(args)
  if (values.help) return 'help'
  if (positionals.length === 1) return positionals[0]!
  throw new InputError('FILE: expected one file name or -, see --help')
}

runCommand(main)
