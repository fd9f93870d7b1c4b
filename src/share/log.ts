import * as v from 'valibot'
import { type GameLog, MODEL_VERSION } from '../game'
import { parseScenario } from '../scenarios'
import { decisionsSchema } from './decisionSchema'
import { isRecord, parseJson, parseValue, type ValueFormat } from './format'
import { badField, type Parsed, pathInside } from './parsed'

/** Most turns a game can have. */
const MAX_TURNS = 12

/** Longest text of a log that is looked at, in characters: several times twelve turns full of decisions, spaced out. */
export const MAX_LOG_LENGTH = 200_000

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

/** Read a game from the text of a file, or from one that was pasted; likewise. */
export function parseLogText(text: string): Parsed<GameLog> {
  const json = parseJson(text, MAX_LOG_LENGTH)
  if (!json.ok) return json
  const log = parseLog(json.value)
  return log.ok || !isOfLaterModel(json.value) ? log : { ok: false, error: { kind: 'newer' } }
}

// What a later model decides on need not be known here.
function isOfLaterModel(value: unknown): boolean {
  return isRecord(value) && typeof value.modelVersion === 'number' && value.modelVersion > MODEL_VERSION
}
