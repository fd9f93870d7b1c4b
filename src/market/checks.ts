/** Small checks from which the checks of problems and policies are put together; the first fault found is reported. */
import type { MarketError } from './types'

export type Fault = MarketError | undefined

/** A range for a number: what is asked, in words, and whether a finite value meets it. */
export interface Range {
  readonly asked: string
  readonly holds: (value: number) => boolean
}

export const ANY: Range = { asked: 'a finite number', holds: () => true }
export const POSITIVE: Range = { asked: 'a finite number above 0', holds: value => value > 0 }
export const NOT_NEGATIVE: Range = { asked: 'a finite number, 0 or more', holds: value => value >= 0 }
export const ABOVE_MINUS_ONE: Range = { asked: 'a finite number above -1', holds: value => value > -1 }
export const FRACTION: Range = {
  asked: 'a number between 0 and 1, both excluded',
  holds: value => value > 0 && value < 1,
}

/** Name a fault of a problem. */
export function badProblem(path: string, message: string): MarketError {
  return { kind: 'badProblem', path, message }
}

/** Check one number against a range. */
export function checkNumber(path: string, value: unknown, range: Range): Fault {
  if (typeof value === 'number' && Number.isFinite(value) && range.holds(value)) return undefined
  return badProblem(path, `must be ${range.asked}`)
}

/** Check that a list has `count` entries and each passes `checkEntry`, which is given the entry's path. */
export function checkList<T>(
  path: string,
  entries: readonly T[],
  count: number,
  checkEntry: (path: string, entry: T, index: number) => Fault,
): Fault {
  if (!Array.isArray(entries) || entries.length !== count) {
    return badProblem(path, `must be a list with one entry for each of the ${count} regions`)
  }
  return firstFault(entries, (entry, index) => checkEntry(`${path}[${index}]`, entry, index))
}

/** Check a vector by region. */
export function checkVector(path: string, vector: readonly number[], count: number, range: Range): Fault {
  return checkList(path, vector, count, (entryPath, value) => checkNumber(entryPath, value, range))
}

/** Check a matrix `[origin][destination]`. */
export function checkMatrix(path: string, rows: readonly (readonly number[])[], count: number, range: Range): Fault {
  return checkList(path, rows, count, (rowPath, row) => checkVector(rowPath, row, count, range))
}

/** Run a check over all entries and stop at the first fault. */
export function firstFault<T>(entries: readonly T[], check: (entry: T, index: number) => Fault): Fault {
  for (const [index, entry] of entries.entries()) {
    const fault = check(entry, index)
    if (fault) return fault
  }
  return undefined
}

/** Names that a plain object does not keep like any other; what stands under them can be lost without a word. */
export const RESERVED_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Check that the names are not empty, not reserved and all different; `pathOf` names the field that holds each. */
export function checkNames(names: readonly string[], pathOf: (index: number) => string): Fault {
  return firstFault(names, (name, index) => {
    if (typeof name !== 'string' || name === '') return badProblem(pathOf(index), 'must be a name')
    if (RESERVED_NAMES.includes(name)) return badProblem(pathOf(index), `must be another name than ${name}`)
    if (names.indexOf(name) !== index) return badProblem(pathOf(index), `repeats the name ${name}`)
    return undefined
  })
}
