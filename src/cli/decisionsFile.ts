import * as v from 'valibot'
import type { Decision } from '../game/decision'
import { LEVERS, type LeverId } from '../game/levers'
import type { Seat } from '../game/words'
import { InputError } from './inputError'

/** Decisions by turn, then by seat; a seat that is absent in a turn is left to its persona. */
export type DecisionScript = readonly Readonly<Partial<Record<Seat, readonly Decision[]>>>[]

const leverIds = LEVERS.map(lever => lever.id) as [LeverId, ...LeverId[]]
const decisions = v.exactOptional(v.array(v.strictObject({ lever: v.picklist(leverIds), value: v.number() })))
const bySeat = v.strictObject({ china: decisions, unitedStates: decisions, rusal: decisions })

/** A game log fits too: further fields beside `turns` and `decisions` are not read. */
const decisionsFile = v.object({ turns: v.pipe(v.array(v.object({ decisions: bySeat })), v.maxLength(12)) })

/**
 * Read a decisions file: `{"turns": [{"decisions": {"china": [{"lever": ..., "value": ...}], ...}}, ...]}`.
 *
 * @throws InputError naming the field at fault.
 */
export function parseDecisions(input: unknown): DecisionScript {
  const parsed = v.safeParse(decisionsFile, input)
  if (parsed.success) return parsed.output.turns.map(turn => turn.decisions)
  const issue = parsed.issues[0]
  throw new InputError(`--decisions: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
}
