import { expect, test } from 'vitest'
import { randomStream } from '../../src/game'

const draw = (stream: () => number, count: number) => Array.from({ length: count }, () => stream())

test('the same keys give the same numbers', () => {
  expect(draw(randomStream(7, 'china', 3), 20)).toEqual(draw(randomStream(7, 'china', 3), 20))
})

test('another seed, purpose or key gives other numbers', () => {
  const streams = [
    randomStream(7, 'events', 3, 1),
    randomStream(8, 'events', 3, 1),
    randomStream(7, 'china', 3, 1),
    randomStream(7, 'events', 4, 1),
    randomStream(7, 'events', 3, 2),
    randomStream(7, 'events', 1, 3),
    randomStream(7, 'events', 3),
  ]
  expect(new Set(streams.map(stream => stream())).size).toBe(streams.length)
})

test('numbers lie from 0 up to but not at 1, and spread evenly', () => {
  const numbers = draw(randomStream(1, 'rusal'), 10_000)
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter(number => Math.floor(number * 10) === tenth).length / numbers.length
    expect(Math.abs(share - 0.1)).toBeLessThan(0.015)
  }
})

test('first draws of neighbouring seeds and turns are unrelated', () => {
  const first = Array.from({ length: 2000 }, (_, seed) => randomStream(seed, 'events', 1, 0)())
  const mean = first.reduce((sum, number) => sum + number, 0) / first.length
  const covariance =
    first.slice(1).reduce((sum, number, i) => sum + (number - 0.5) * (first[i]! - 0.5), 0) / first.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03)
  expect(Math.abs(covariance * 12)).toBeLessThan(0.1)
})
