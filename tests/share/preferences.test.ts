import { describe, expect, it } from 'vitest'
import {
  DEFAULT_PREFERENCES,
  makePreferences,
  type Preferences,
  parsePreferences,
  THEMES,
} from '../../src/share/preferences'

describe('preferences', () => {
  it('come back from their text as they were', () => {
    for (const theme of THEMES) {
      for (const motion of ['system', 'reduced'] as const) {
        const preferences: Preferences = {
          theme,
          motion,
          text: 'large',
          sound: true,
          guidance: false,
          together: true,
          learned: ['lever'],
        }
        expect(parsePreferences(makePreferences(preferences))).toEqual({ ok: true, value: preferences })
      }
    }
  })

  it('of the first version keep what was chosen and take the usual rest', () => {
    const older = '{"schemaVersion":1,"theme":"polar-day","motion":"reduced"}'
    const raised = { ...DEFAULT_PREFERENCES, theme: 'polar-day', motion: 'reduced' }
    expect(parsePreferences(older)).toEqual({ ok: true, value: raised })
  })

  it('of the second version know nothing of a class', () => {
    const { together: _, ...older } = { ...DEFAULT_PREFERENCES, sound: true }
    const text = JSON.stringify({ schemaVersion: 2, ...older })
    expect(parsePreferences(text)).toEqual({ ok: true, value: { ...DEFAULT_PREFERENCES, sound: true } })
  })

  it.each([
    '',
    'null',
    '{"schemaVersion":2}',
    '{"schemaVersion":1,"theme":"pink","motion":"system"}',
    '{"schemaVersion":1,"theme":"polar-day","motion":"system","volume":1}',
    '{"schemaVersion":4,"theme":"polar-day","motion":"system"}',
  ])('are refused when unreadable: %s', text => {
    expect(parsePreferences(text).ok).toBe(false)
  })
})
