import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Format, parseText, versionOf } from '../../src/share/format'

// Version 1 had metres, version 2 centimetres, version 3 adds a name.
const HEIGHTS = {
  maxLength: 100,
  schema: v.strictObject({ schemaVersion: v.literal(3), heightCm: v.number(), name: v.string() }),
  migrations: [
    older => ({ schemaVersion: 2, heightCm: Number(older.heightM) * 100 }),
    older => ({ ...older, schemaVersion: 3, name: 'nobody' }),
  ],
} satisfies Format<v.GenericSchema>

describe('a format with migrations', () => {
  it('writes the version after its last migration', () => {
    expect(versionOf(HEIGHTS)).toBe(3)
  })

  it.each([
    '{"schemaVersion":1,"heightM":2}',
    '{"schemaVersion":2,"heightCm":200}',
    '{"schemaVersion":3,"heightCm":200,"name":"nobody"}',
  ])('reads every version up to the present: %s', text => {
    expect(parseText(text, HEIGHTS)).toEqual({
      ok: true,
      value: { schemaVersion: 3, heightCm: 200, name: 'nobody' },
    })
  })

  it('refuses the version after the present as newer', () => {
    expect(parseText('{"schemaVersion":4}', HEIGHTS)).toEqual({ ok: false, error: { kind: 'newer' } })
  })

  it('refuses an old text that its migrations cannot make whole', () => {
    expect(parseText('{"schemaVersion":1,"heightM":"tall"}', HEIGHTS)).toEqual({
      ok: false,
      error: { kind: 'badField', path: 'heightCm' },
    })
  })
})
