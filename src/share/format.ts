import * as v from 'valibot'
import { badField, type Parsed } from './parsed'

/** Raise a value from one version of a format to the next. Trusts nothing about the value; the schema comes after. */
type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** A kind of value: what it holds, and how older versions become the present one. */
export interface ValueFormat<Schema extends v.GenericSchema> {
  readonly schema: Schema
  /** The first entry raises version 1 to 2, and so on. */
  readonly migrations: readonly Migration[]
}

/** A kind of text that holds such a value. */
export interface Format<Schema extends v.GenericSchema> extends ValueFormat<Schema> {
  /** Longest text that is looked at, in characters. */
  readonly maxLength: number
}

/** The version that is written now. */
export function versionOf(format: Pick<ValueFormat<v.GenericSchema>, 'migrations'>): number {
  return format.migrations.length + 1
}

/** Read a text of that format, of this or an older version. */
export function parseText<S extends v.GenericSchema>(text: string, format: Format<S>): Parsed<v.InferOutput<S>> {
  const parsed = parseJson(text, format.maxLength)
  return parsed.ok ? parseValue(parsed.value, format) : parsed
}

/** Read the value in a text of at most so many characters. */
export function parseJson(text: string, maxLength: number): Parsed<unknown> {
  if (text.length > maxLength) return { ok: false, error: { kind: 'tooLong' } }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, error: { kind: 'notJson' } }
  }
}

/** Read a value that came out of a text, of this or an older version. */
export function parseValue<S extends v.GenericSchema>(
  value: unknown,
  format: ValueFormat<S>,
): Parsed<v.InferOutput<S>> {
  if (!isRecord(value)) return badField('')
  const version = value.schemaVersion
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return badField('schemaVersion')
  if (version > versionOf(format)) return { ok: false, error: { kind: 'newer' } }
  const raised = format.migrations.slice(version - 1).reduce((older, migrate) => migrate(older), value)
  const parsed = v.safeParse(format.schema, raised, { abortEarly: true })
  return parsed.success ? { ok: true, value: parsed.output } : badField(v.getDotPath(parsed.issues[0]) ?? '')
}

/** Whether a value has fields of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
