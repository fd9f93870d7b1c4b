import type { TableView } from './tableView'

/** Whether two views differ in nothing but the seat they are seen from. */
export function isSameWorld(a: TableView, b: TableView): boolean {
  return isEqual(a, { ...b, seat: a.seat })
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(key => isEqual(a[key as keyof typeof a], b[key as keyof typeof b]))
}
