import { expect, test } from 'vitest'
import { LEVERS, LEVERS_OF, leverOf, SEATS } from '../../src/game'
import { BASE_SETTINGS } from '../../src/model/settings'

test('every setting is one lever and every lever one setting', () => {
  expect(LEVERS.map(lever => lever.id).sort()).toEqual(Object.keys(BASE_SETTINGS).sort())
})

test('values rise, and the value of 2016 is one of them', () => {
  for (const { id, values, start } of LEVERS) {
    expect(
      [...values].sort((a, b) => a - b),
      id,
    ).toEqual(values)
    expect(new Set(values).size, id).toBe(values.length)
    expect(values, id).toContain(start)
  }
})

test('orders start at zero', () => {
  const orders = LEVERS.filter(lever => lever.kind === 'order')
  expect(orders.map(lever => lever.id)).toEqual(['retiredCapacity', 'coInvestment', 'newPlants', 'modernisation'])
  expect(orders.map(lever => lever.start)).toEqual([0, 0, 0, 0])
})

test('a value typed by hand is the very number of the list', () => {
  expect(leverOf('newPlants').values).toContain(0.15)
  expect(leverOf('retiredCapacity').values).toContain(0.3)
  expect(leverOf('investorShare').values).toContain(0.49)
  expect(leverOf('semisDuty').values).toContain(0.35)
  expect(leverOf('runRate').values).toContain(0.85)
})

test('each seat has three main levers, and together the seats have all levers', () => {
  for (const seat of SEATS) expect(LEVERS_OF[seat].filter(lever => lever.main).length, seat).toBe(3)
  expect(SEATS.flatMap(seat => LEVERS_OF[seat])).toEqual(LEVERS)
})
