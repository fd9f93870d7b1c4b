import fc from 'fast-check'
import { expect, test } from 'vitest'
import { owen } from '../../../src/why/attribution/owen'
import { orderWeight, shapley, sizeOf } from '../../../src/why/attribution/shapley'
import { ordersOf } from './checkSplit'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A worth for every coalition of so many players. */
const worths = (players: number) =>
  fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 << players, maxLength: 1 << players })

/** The mask with its bits moved: bit i goes to `order[i]`. */
function moved(mask: number, order: readonly number[]): number {
  return order.reduce((bits, to, from) => (mask & (1 << from) ? bits | (1 << to) : bits), 0)
}

test('shares of the glove game: the one right glove gets two thirds of the pair, each left glove a sixth', () => {
  const pair = (mask: number) => (mask & 1 && mask & 6 ? 1 : 0)
  const [right, left, other] = shapley(3, pair)
  expect(right!.share).toBeCloseTo(2 / 3, 14)
  expect(left!.share).toBeCloseTo(1 / 6, 14)
  expect(other!.share).toBe(left!.share)
  expect(right).toMatchObject({ solo: 0 })
})

test('the weights of the coalitions before a player sum to one', () => {
  for (let players = 1; players <= 8; players++) {
    const weights = Array.from({ length: 1 << (players - 1) }, (_, mask) => orderWeight(sizeOf(mask), players))
    expect(sum(weights)).toBeCloseTo(1, 12)
  }
})

test('shares add up to what all reach together less what is there without any', () => {
  fc.assert(
    fc.property(worths(5), worth => {
      const shares = shapley(5, mask => worth[mask]!)
      expect(sum(shares.map(({ share }) => share))).toBeCloseTo(worth[31]! - worth[0]!, 9)
    }),
  )
})

test('the order in which the players are named changes nothing', () => {
  fc.assert(
    fc.property(worths(5), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (worth, order) => {
      const plain = shapley(5, mask => worth[mask]!)
      const renamed = shapley(5, mask => worth[moved(mask, order)]!)
      for (const [player, to] of order.entries()) {
        expect(renamed[player]!.share).toBeCloseTo(plain[to]!.share, 9)
        expect(renamed[player]!.solo).toBe(plain[to]!.solo)
      }
    }),
  )
})

test('two players that can stand for each other get the same', () => {
  fc.assert(
    fc.property(worths(4), worth => {
      // Only how many of the first two are on counts.
      const even = (mask: number) => worth[(mask & 3) === 2 ? (mask & ~3) | 1 : mask]!
      const [first, second] = shapley(4, even)
      expect(first!.share).toBeCloseTo(second!.share, 9)
    }),
  )
})

test('where effects only add, every share is the solo effect', () => {
  fc.assert(
    fc.property(worths(2), effects => {
      const worth = (mask: number) => sum(effects.filter((_, bit) => mask & (1 << bit)))
      for (const [player, { share, joint }] of shapley(4, worth).entries()) {
        expect(share).toBeCloseTo(effects[player]!, 9)
        expect(joint).toBeCloseTo(0, 9)
      }
    }),
  )
})

/** Owen's value by its definition: orders in which the parts come together. */
function owenByOrders(others: number, parts: number, worth: (mask: number, inside: number) => number): number[] {
  const shares = Array.from({ length: parts }, () => 0)
  const whole = others
  const outer = ordersOf(Array.from({ length: others + 1 }, (_, i) => i))
  const inner = ordersOf(shares.map((_, i) => i))
  for (const order of outer) {
    const mask = order.slice(0, order.indexOf(whole)).reduce((bits, player) => bits | (1 << player), 0)
    for (const within of inner) {
      let on = 0
      for (const part of within) {
        shares[part]! += (worth(mask, on | (1 << part)) - worth(mask, on)) / (outer.length * inner.length)
        on |= 1 << part
      }
    }
  }
  return shares
}

test('parts of a player share as in all orders in which they come together, and add up to the share of the player', () => {
  const sizes = fc.record({ others: fc.integer({ min: 0, max: 3 }), parts: fc.integer({ min: 1, max: 4 }) })
  fc.assert(
    fc.property(
      sizes.chain(({ others, parts }) => fc.tuple(fc.constant(others), fc.constant(parts), worths(others + parts))),
      ([others, parts, worth]) => {
        const at = (mask: number, inside: number) => worth[(mask << parts) | inside]!
        const shares = owen(others, parts, at)
        const wanted = owenByOrders(others, parts, at)
        shares.forEach(({ share }, part) => {
          expect(share).toBeCloseTo(wanted[part]!, 8)
        })
        const all = (1 << parts) - 1
        const whole = shapley(others + 1, mask => at(mask & ~(1 << others), mask & (1 << others) ? all : 0))
        expect(sum(shares.map(({ share }) => share))).toBeCloseTo(whole[others]!.share, 8)
      },
    ),
  )
})
