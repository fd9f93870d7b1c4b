import * as v from 'valibot'
import type { GameLog } from '../game'
import { parseScenario } from '../scenarios'
import { decisionsSchema } from './decisionSchema'
import { parseValue, type ValueFormat } from './format'
import { badField, type Parsed, pathInside } from './parsed'

/** Most turns a game can have. */
const MAX_TURNS = 12

const turnSchema = v.strictObject({
  decisions: v.strictObject({ china: decisionsSchema, unitedStates: decisionsSchema, rusal: decisionsSchema }),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
})

const FORMAT = {
  migrations: [],
  schema: v.strictObject({
    schemaVersion: v.literal(1),
    modelVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    scenario: v.unknown(),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
    turns: v.pipe(v.array(turnSchema), v.maxLength(MAX_TURNS)),
  }),
} as const satisfies ValueFormat<v.GenericSchema>

/**
 * Read a game from a value that came out of a file or stands in a save; written, a log is its own JSON.
 *
 * Well formed is not yet playable: replay it to find out.
 */
export function parseLog(value: unknown): Parsed<GameLog> {
  const parsed = parseValue(value, FORMAT)
  if (!parsed.ok) return parsed
  const scenario = parseScenario(parsed.value.scenario)
  if (scenario.ok) return { ok: true, value: { ...parsed.value, scenario: scenario.value } }
  const { kind, path } = scenario.error
  return kind === 'newerSchema' ? { ok: false, error: { kind: 'newer' } } : badField(pathInside('scenario', path))
}
