import { expect, test } from 'vitest'
import { createFingerprint } from '../../src/game/fingerprint'
import { hashWorld } from '../../src/game/hashWorld'
import type { World } from '../../src/game/world'
import { makeGame, playTurns, set } from '../helpers/makeGame'

const { world } = playTurns(makeGame(), [{ rusal: set({ newPlants: 0.1 }), china: set({ enforcement: 0.5 }) }, {}])
const withEvent: World = { ...world, events: [{ id: 'sanctions', turnsLeft: 2 }] }

/** The next number a double can hold. */
function nudged(value: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigInt64(0, view.getBigInt64(0) + 1n)
  return view.getFloat64(0)
}

/** Copies of plain data with one number each changed in its last place; names the place. */
function* nudges(value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (typeof value === 'number') yield [path, nudged(value)]
  else if (value instanceof Float64Array) {
    for (const i of value.keys()) yield [`${path}.${i}`, value.map((each, at) => (at === i ? nudged(each) : each))]
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) {
      for (const [place, changed] of nudges(entry, `${path}.${name}`)) {
        yield [place, Object.assign(structuredClone(value), { [name]: changed })]
      }
    }
  }
}

test('a fingerprint is 16 hex digits and the same for the same world', () => {
  expect(hashWorld(withEvent)).toMatch(/^[0-9a-f]{16}$/)
  expect(hashWorld(structuredClone(withEvent))).toBe(hashWorld(withEvent))
})

test('the last bit of any number in a world changes its fingerprint', () => {
  const seen = new Set([hashWorld(withEvent)])
  let count = 1
  for (const [place, changed] of nudges(withEvent, 'world')) {
    seen.add(hashWorld(changed as World))
    count += 1
    expect(seen.size, place).toBe(count)
  }
  expect(count).toBeGreaterThan(70)
})

test('another event in force changes the fingerprint', () => {
  const other: World = { ...world, events: [{ id: 'winterCuts', turnsLeft: 2 }] }
  expect(new Set([world, withEvent, other].map(hashWorld)).size).toBe(3)
})

test('the two zeros of floating-point numbers are one', () => {
  const printOf = (value: number) => {
    const print = createFingerprint()
    print.add([value])
    return print.digest()
  }
  expect(printOf(-0)).toBe(printOf(0))
  expect(printOf(1)).not.toBe(printOf(0))
})

test('the order of numbers counts', () => {
  const printOf = (values: number[]) => {
    const print = createFingerprint()
    print.add(values)
    return print.digest()
  }
  expect(printOf([1, 2])).not.toBe(printOf([2, 1]))
})
