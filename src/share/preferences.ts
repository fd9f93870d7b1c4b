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
}

export const DEFAULT_PREFERENCES: Preferences = { theme: THEMES[0], motion: 'system' }

const FORMAT = {
  maxLength: 1000,
  migrations: [],
  schema: v.strictObject({
    schemaVersion: v.literal(1),
    theme: v.picklist(THEMES),
    motion: v.picklist(['system', 'reduced']),
  }),
} as const satisfies Format<v.GenericSchema>

/** Write preferences as text. */
export function makePreferences({ theme, motion }: Preferences): string {
  return JSON.stringify({ schemaVersion: versionOf(FORMAT), theme, motion })
}

/** Read preferences from text. */
export function parsePreferences(text: string): Parsed<Preferences> {
  const parsed = parseText(text, FORMAT)
  if (!parsed.ok) return parsed
  const { theme, motion } = parsed.value
  return { ok: true, value: { theme, motion } }
}
