import { parseArgs } from 'node:util'
import { DEFAULT_PERSONAS, PERSONAS, type PersonaId } from '../ai/personas'
import type { Scenario } from '../game/scenario'
import { type BySeat, bySeat, type Seat } from '../game/words'
import { chooseGame } from './chooseGame'
import { parseDecisions, type ScriptedTurn } from './decisionsFile'
import { InputError, messageOf } from './inputError'
import { readJson } from './readJson'

/** What the simulate command was asked for. */
export interface SimulateOptions {
  readonly scenario: Scenario
  readonly seed: number
  readonly games: number
  readonly personas: BySeat<PersonaId>
  /** Decisions that replace those of the personas; a turn's fingerprint is asked of the first game. */
  readonly script: readonly ScriptedTurn[]
  readonly format: 'json' | 'csv'
  readonly summary: boolean
  /** Draws behind the verdict on each claim; 0 = central values alone. */
  readonly claimDraws: number
}

const FLAG_OF: BySeat<'china' | 'us' | 'rusal'> = { china: 'china', unitedStates: 'us', rusal: 'rusal' }

/** Read a whole number inside its bounds, or throw an InputError naming the option. */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= low && value <= high) return value
  throw new InputError(`--${name}: expected a whole number from ${low} to ${high}, found ${text}`)
}

function readPersona(seat: Seat, name: string = DEFAULT_PERSONAS[seat]): PersonaId {
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
        scenario: { type: 'string' },
        seed: { type: 'string' },
        turns: { type: 'string' },
        china: { type: 'string' },
        us: { type: 'string' },
        rusal: { type: 'string' },
        decisions: { type: 'string' },
        games: { type: 'string', default: '1' },
        format: { type: 'string', default: 'json' },
        summary: { type: 'boolean', default: false },
        claims: { type: 'string', default: '0' },
      },
    }).values
  } catch (error) {
    throw new InputError(messageOf(error))
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
  const seed = flags.seed === undefined ? undefined : wholeNumber('seed', flags.seed, 0, 0xffffffff)
  const turns = flags.turns === undefined ? undefined : wholeNumber('turns', flags.turns, 4, 12)
  if (flags.format !== 'json' && flags.format !== 'csv') {
    throw new InputError(`--format: expected json or csv, found ${flags.format}`)
  }
  const file = flags.decisions === undefined ? { script: [] } : parseDecisions(readJson('decisions', flags.decisions))
  const game = chooseGame({ scenario: flags.scenario, seed, turns }, file)
  return {
    ...game,
    games: wholeNumber('games', flags.games, 1, 10_000_000),
    personas: bySeat(seat => readPersona(seat, flags[FLAG_OF[seat]] ?? game.scenario.opponents?.[seat])),
    script: file.script,
    format: flags.format,
    summary: flags.summary,
    claimDraws: wholeNumber('claims', flags.claims, 0, 10_000),
  }
}
