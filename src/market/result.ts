import type { Result } from './types'

/** Wrap a value as a success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Wrap an expected failure; never thrown. */
export function fail<E>(error: E): Result<never, E> {
  return { ok: false, error }
}
