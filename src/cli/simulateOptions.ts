import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DEFAULT_PERSONAS, PERSONAS, type PersonaId } from '../ai/personas'
import type { Scenario } from '../game/scenario'
import { type BySeat, SEATS, type Seat } from '../game/words'
import { NANNING_2016, parseScenario, SCENARIOS, scenarioOf, withTurns } from '../scenarios'
import { type DecisionScript, parseDecisions } from './decisionsFile'
import { InputError } from './inputError'

/** What the simulate command was asked for. */
export interface SimulateOptions {
  readonly scenario: Scenario
  readonly seed: number
  readonly games: number
  readonly personas: BySeat<PersonaId>
  /** Decisions that replace those of the personas, by turn and seat. */
  readonly script: DecisionScript
  readonly format: 'json' | 'csv'
  readonly summary: boolean
}

const FLAG_OF: BySeat<'china' | 'us' | 'rusal'> = { china: 'china', unitedStates: 'us', rusal: 'rusal' }

/** Read a whole number inside its bounds, or throw an InputError naming the option. */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= low && value <= high) return value
  throw new InputError(`--${name}: expected a whole number from ${low} to ${high}, found ${text}`)
}

function readJson(flag: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new InputError(`--${flag}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readScenario(name: string): Scenario {
  const builtIn = scenarioOf(name)
  if (builtIn) return builtIn
  if (!/[./\\]/.test(name)) {
    throw new InputError(`--scenario: no scenario ${name}; built in are ${SCENARIOS.map(s => s.id).join(', ')}`)
  }
  const parsed = parseScenario(readJson('scenario', name))
  if (!parsed.ok) throw new InputError(`--scenario: ${parsed.error.path || 'file'} is not valid (${parsed.error.kind})`)
  return parsed.value
}

function readPersona(seat: Seat, name: string | undefined): PersonaId {
  if (name === undefined) return DEFAULT_PERSONAS[seat]
  const known: readonly string[] = PERSONAS[seat]
  if (known.includes(name)) return name as PersonaId
  throw new InputError(`--${FLAG_OF[seat]}: no persona ${name}; there are ${known.join(', ')}`)
}

function parseFlags(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        help: { type: 'boolean' },
        scenario: { type: 'string', default: NANNING_2016.id },
        seed: { type: 'string', default: '1' },
        turns: { type: 'string' },
        china: { type: 'string' },
        us: { type: 'string' },
        rusal: { type: 'string' },
        decisions: { type: 'string' },
        games: { type: 'string', default: '1' },
        format: { type: 'string', default: 'json' },
        summary: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Read the command line.
 *
 * @returns The options, or `help`.
 * @throws InputError with one line that names the option at fault.
 */
export function readSimulateOptions(args: string[]): SimulateOptions | 'help' {
  const flags = parseFlags(args)
  if (flags.help) return 'help'
  const scenario = readScenario(flags.scenario)
  if (flags.format !== 'json' && flags.format !== 'csv') {
    throw new InputError(`--format: expected json or csv, found ${flags.format}`)
  }
  return {
    scenario: flags.turns === undefined ? scenario : withTurns(scenario, wholeNumber('turns', flags.turns, 4, 12)),
    seed: wholeNumber('seed', flags.seed, 0, 0xffffffff),
    games: wholeNumber('games', flags.games, 1, 10_000_000),
    personas: Object.fromEntries(
      SEATS.map(seat => [seat, readPersona(seat, flags[FLAG_OF[seat]])]),
    ) as unknown as BySeat<PersonaId>,
    script: flags.decisions === undefined ? [] : parseDecisions(readJson('decisions', flags.decisions)),
    format: flags.format,
    summary: flags.summary,
  }
}
