import * as v from 'valibot'
import { type Format, parseText, versionOf } from './format'
import type { Parsed } from './parsed'

/** Looks of the page; the first is the one a new player meets. */
export const THEMES = ['polar-night', 'polar-day'] as const
export type Theme = (typeof THEMES)[number]

/** What the player chose about the page itself; kept in the browser, never part of a game. */
export interface Preferences {
  readonly theme: Theme
  /** `system` follows the operating system. */
  readonly motion: 'system' | 'reduced'
  /** `large` is for a projector that a whole class reads. */
  readonly text: 'normal' | 'large'
  readonly sound: boolean
  /** Whether levers unfold turn by turn and hints appear. */
  readonly guidance: boolean
  /** Whether a class plays a seat together: less small text, and a question, a clock and a show of hands each turn. */
  readonly together: boolean
  /** Hints and steps that were learned and do not come again. */
  readonly learned: readonly string[]
}

export const DEFAULT_PREFERENCES: Preferences = {
  theme: THEMES[0],
  motion: 'system',
  text: 'normal',
  sound: false,
  guidance: true,
  together: false,
  learned: [],
}

const MOST_LEARNED = 40

const FORMAT = {
  maxLength: 4000,
  migrations: [
    older => ({ ...DEFAULT_PREFERENCES, ...older, schemaVersion: 2 }),
    older => ({ ...older, together: DEFAULT_PREFERENCES.together, schemaVersion: 3 }),
  ],
  schema: v.strictObject({
    schemaVersion: v.literal(3),
    theme: v.picklist(THEMES),
    motion: v.picklist(['system', 'reduced']),
    text: v.picklist(['normal', 'large']),
    sound: v.boolean(),
    guidance: v.boolean(),
    together: v.boolean(),
    learned: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MOST_LEARNED)),
  }),
} as const satisfies Format<v.GenericSchema>

/** Write preferences as text. */
export function makePreferences(preferences: Preferences): string {
  return JSON.stringify({ schemaVersion: versionOf(FORMAT), ...preferences })
}

/** Read preferences from text. */
export function parsePreferences(text: string): Parsed<Preferences> {
  const parsed = parseText(text, FORMAT)
  if (!parsed.ok) return parsed
  const { schemaVersion: _, ...preferences } = parsed.value
  return { ok: true, value: preferences }
}
