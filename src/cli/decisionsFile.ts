import * as v from 'valibot'
import type { Decision } from '../game/decision'
import type { GameLog } from '../game/log'
import { SEATS, type Seat } from '../game/words'
import { decisionsSchema } from '../share/decisionSchema'
import { parseLog } from '../share/log'
import { InputError } from './inputError'

/** What a decisions file says of one turn. */
export interface ScriptedTurn {
  /** By seat; one that is absent is left to its persona. */
  readonly decisions: Readonly<Partial<Record<Seat, readonly Decision[]>>>
  /** Fingerprint with which the turn must come out, where the file can tell. */
  readonly hash?: string
}

/** What a decisions file says. */
export interface DecisionsFile {
  readonly script: readonly ScriptedTurn[]
  /** The terms of the game, where the file is a game log. */
  readonly log?: Pick<GameLog, 'scenario' | 'seed'>
}

const decisions = v.exactOptional(decisionsSchema)
const bySeat = v.strictObject({ china: decisions, unitedStates: decisions, rusal: decisions })
const scriptSchema = v.looseObject({ turns: v.array(v.looseObject({ decisions: bySeat })) })

/**
 * Read a decisions file: `{"turns": [{"decisions": {"china": [{"lever": ..., "value": ...}], ...}}, ...]}`.
 *
 * One that holds a whole scenario is a game log, and read as one. Other fields beside `turns` are not read.
 *
 * @throws InputError naming the field at fault.
 */
export function parseDecisions(input: unknown): DecisionsFile {
  const parsed = v.safeParse(scriptSchema, input)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    throw new InputError(`--decisions: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
  }
  const script = parsed.output.turns.map(({ decisions }) => ({ decisions }))
  // The record that simulate prints names its scenario and does not hold it.
  const { scenario = '' } = parsed.output
  if (typeof scenario === 'string') return { script }
  const log = readLog(parsed.output)
  const wholeTurns = countWholeTurns(script)
  return { script: script.map((turn, i) => (i < wholeTurns ? { ...turn, hash: log.turns[i]!.hash } : turn)), log }
}

/** Turns before the first from which a seat was taken out: from there on the game may go another way. */
function countWholeTurns(script: readonly ScriptedTurn[]): number {
  const partial = script.findIndex(({ decisions }) => SEATS.some(seat => decisions[seat] === undefined))
  return partial < 0 ? script.length : partial
}

/** Read a game log; seats that were taken out of it are read as deciding nothing. */
function readLog(input: v.InferOutput<typeof scriptSchema>): GameLog {
  const nobody = { china: [], unitedStates: [], rusal: [] }
  const turns = input.turns.map(turn => ({ ...turn, decisions: { ...nobody, ...turn.decisions } }))
  const parsed = parseLog({ ...input, turns })
  if (parsed.ok) return parsed.value
  const { kind, path } = parsed.error
  throw new InputError(`--decisions: ${path || 'file'}: is not that of a game log (${kind})`)
}
