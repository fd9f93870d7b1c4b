import { describe, expect, it } from 'vitest'
import { makePreferences, type Preferences, parsePreferences, THEMES } from '../../src/share/preferences'

describe('preferences', () => {
  it('come back from their text as they were', () => {
    for (const theme of THEMES) {
      for (const motion of ['system', 'reduced'] as const) {
        const preferences: Preferences = { theme, motion }
        expect(parsePreferences(makePreferences(preferences))).toEqual({ ok: true, value: preferences })
      }
    }
  })

  it.each([
    '',
    'null',
    '{"schemaVersion":1}',
    '{"schemaVersion":1,"theme":"pink","motion":"system"}',
    '{"schemaVersion":1,"theme":"polar-day","motion":"system","__proto__":1}',
    '{"schemaVersion":2,"theme":"polar-day","motion":"system"}',
  ])('are refused when unreadable: %s', text => {
    expect(parsePreferences(text).ok).toBe(false)
  })
})
