import { DEFAULT_PREFERENCES, makePreferences, type Preferences, parsePreferences } from '../share/preferences'
import type { KeyValueStore } from './services'

const KEY = 'table13.preferences'

/** The stored preferences; the usual ones where none can be read. */
export function readPreferences(storage: KeyValueStore): Preferences {
  try {
    const parsed = parsePreferences(storage.getItem(KEY) ?? '')
    return parsed.ok ? parsed.value : DEFAULT_PREFERENCES
  } catch {
    return DEFAULT_PREFERENCES
  }
}

/** Keep preferences for the next visit. A browser that keeps nothing loses them on leaving, which harms no game. */
export function writePreferences(storage: KeyValueStore, preferences: Preferences): void {
  try {
    storage.setItem(KEY, makePreferences(preferences))
  } catch {
    return
  }
}
