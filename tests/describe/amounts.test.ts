import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  describeAmount,
  describeAxisUnit,
  describeChange,
  describeChangeAmount,
  describeNumber,
  describeTicks,
  describeUnit,
  directionOf,
  shownDifference,
} from '../../src/describe/amounts'
import { englishWords as words } from '../../src/describe/words'
import { isAboutLevel } from '../../src/game/aboutLevel'

test('money counted in millions is shown in billions', () => {
  expect(describeAmount(words, 620, 'millionUsdATurn')).toBe('$0.62 bn a half-year')
  expect(describeAmount(words, -8420, 'millionUsd')).toBe('−$8.42 bn')
})

test('prices and tonnes carry their units', () => {
  expect(describeAmount(words, 1842, 'usdPerTonne')).toBe('$1,842 a tonne')
  expect(describeAmount(words, 8.35, 'megatonneAYear')).toBe('8.35 Mt a year')
})

test('a change is told by its size and its direction', () => {
  expect(describeChange(words, 52, 'usdPerTonne')).toBe('52 higher')
  expect(describeChange(words, -0.3, 'megatonne')).toBe('0.30 lower')
  expect(describeChange(words, 0.2, 'usdPerTonne')).toBe('as before')
  expect(describeChange(words, 0.2, 'usdPerTonne', 'the same')).toBe('the same')
})

test('an axis says what is counted where a figure beside its name need not', () => {
  expect(describeAxisUnit(words, 'jobs')).toBe('jobs')
  expect(describeAxisUnit(words, 'usdPerTonne')).toBe(describeUnit(words, 'usdPerTonne'))
})

test('two percentages differ by points', () => {
  expect(describeChange(words, -0.004, 'percent')).toBe('0.4 pts lower')
  expect(describeChangeAmount(words, 0.021, 'percent')).toBe('2.1 points')
  expect(describeChangeAmount(words, 120, 'jobs')).toBe('120 jobs')
})

test('a value is about level within one percent of what it was, as the percentage is shown', () => {
  expect([1604.1, 1616.7, 1583.3].map(price => isAboutLevel(price, 1600))).toEqual([true, true, true])
  expect([1617, 1583].map(price => isAboutLevel(price, 1600))).toEqual([false, false])
})

test('a change that rounds away is level', () => {
  expect(directionOf(0.4, 'jobs')).toBe('level')
  expect(directionOf(-0.6, 'jobs')).toBe('down')
})

test('the change told is the difference of the figures told', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      (a, b) => {
        const told = Number(describeNumber(words, shownDifference(b, a, 'megatonne'), 'megatonne').replace('−', '-'))
        const number = (value: number) => Number(describeNumber(words, value, 'megatonne').replace('−', '-'))
        expect(told).toBeCloseTo(number(b) - number(a), 9)
      },
    ),
  )
})

test('marks of an axis have the decimals that say them exactly and no more', () => {
  expect(describeTicks(words, [1600, 1800, 2000], 'usdPerTonne')).toEqual(['1,600', '1,800', '2,000'])
  expect(describeTicks(words, [500, 750, 1000], 'millionUsd')).toEqual(['0.50', '0.75', '1.00'])
})
