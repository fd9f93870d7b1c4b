import * as v from 'valibot'
import { EVENT_IDS } from '../game/events/deck'
import { LEVERS, type LeverId } from '../game/levers'
import type { Scenario } from '../game/scenario'
import type { Result } from '../market/types'
import { ASSUMPTIONS, type AssumptionId } from '../model/assumptions'
import { pactTermsSchema } from './pactTermsSchema'
import { opponentsSchema, recordedSchema, weightsSchema } from './seatSchemas'
import { worldSchema } from './worldSchema'

/** Why a text is not a scenario; `path` names the field. */
export interface ScenarioError {
  readonly kind: 'badScenario' | 'newerSchema'
  readonly path: string
  /** Where an assumption has to lie, if that is what is wrong. */
  readonly range?: { readonly low: number; readonly high: number }
}

/** Drafts are numbered in one digit. */
const MOST_DRAFTS = 9

const leverIds = LEVERS.map(lever => lever.id) as [LeverId, ...LeverId[]]

const settingsEntries = Object.fromEntries(LEVERS.map(lever => [lever.id, v.optional(v.picklist(lever.values))]))

const assumptionEntries = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([id, { low, high }]) => [
    id,
    v.optional(v.pipe(v.number(), v.minValue(low), v.maxValue(high))),
  ]),
)

/** Shape of a scenario file. Unknown fields are refused; those after `assumptions` may be absent. */
const scenarioSchema = v.strictObject({
  schemaVersion: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-]{1,40}$/)),
  start: v.strictObject({
    year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)),
    half: v.picklist([1, 2]),
  }),
  turns: v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(12)),
  closedLevers: v.pipe(v.array(v.picklist(leverIds)), v.maxLength(leverIds.length)),
  startSettings: v.strictObject(settingsEntries),
  events: v.pipe(v.array(v.picklist(EVENT_IDS)), v.maxLength(EVENT_IDS.length)),
  assumptions: v.strictObject(assumptionEntries),
  draftPacts: v.exactOptional(v.pipe(v.array(pactTermsSchema), v.maxLength(MOST_DRAFTS))),
  world: v.exactOptional(worldSchema),
  weights: v.exactOptional(weightsSchema),
  recorded: v.exactOptional(recordedSchema),
  opponents: v.exactOptional(opponentsSchema),
  predictions: v.exactOptional(v.boolean()),
})

const newerSchema = v.object({ schemaVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(2)) })

/** Read a scenario from parsed JSON; the border at which files and links are checked. */
export function parseScenario(input: unknown): Result<Scenario, ScenarioError> {
  if (v.is(newerSchema, input)) return { ok: false, error: { kind: 'newerSchema', path: 'schemaVersion' } }
  const parsed = v.safeParse(scenarioSchema, input)
  if (parsed.success) return { ok: true, value: parsed.output as Scenario }
  const path = v.getDotPath(parsed.issues[0]) ?? ''
  const range = rangeAt(path)
  return { ok: false, error: { kind: 'badScenario', path, ...(range && { range }) } }
}

/** The range of the assumption that stands there; undefined where none does. */
function rangeAt(path: string): ScenarioError['range'] {
  const [, id = ''] = path.match(/^assumptions\.(\w+)$/) ?? []
  if (!Object.hasOwn(ASSUMPTIONS, id)) return undefined
  const { low, high } = ASSUMPTIONS[id as AssumptionId]
  return { low, high }
}
