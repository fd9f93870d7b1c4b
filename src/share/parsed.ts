/**
 * Why a text cannot be read. Codes are compared, words come from the catalogue.
 *
 * `tooLong` and `notJson` concern the whole text, `newer` a version this program does not know, `badField` one field.
 */
type UnreadableKind = 'tooLong' | 'notJson' | 'newer' | 'badField'

interface Unreadable {
  readonly kind: UnreadableKind
  /** For `badField`: where, like `turns.2.decisions.china.0.value`; empty for the whole. */
  readonly path?: string
}

/** A value read from text, or the reason why not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Unreadable }

/** Refuse a field. */
export function badField(path: string): Parsed<never> {
  return { ok: false, error: { kind: 'badField', path } }
}

/** The path of a field that was found inside another one. */
export function pathInside(outer: string, inner: string | undefined): string {
  return inner ? `${outer}.${inner}` : outer
}
