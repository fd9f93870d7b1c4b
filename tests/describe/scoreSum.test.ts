import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describePipDrag, describeScoreSum } from '../../src/describe/scoreSum'
import { englishWords as words } from '../../src/describe/words'
import type { SeatScore } from '../../src/game/goals'

const scoreOf = (goalMean: number, pipDrag: number): SeatScore => ({
  goalMean,
  pipDrag,
  total: Math.max(0, goalMean - pipDrag),
  goals: [],
})

test('a score that held pips have lowered is shown as a sum', () => {
  expect(describeScoreSum(words, scoreOf(48, 2))).toBe('Goals 48.0 − 2.0 held = 46.0')
  expect(describeScoreSum(words, scoreOf(48, 0.1))).toBe('Goals 48.0 − 0.1 held = 47.9')
})

test('a score that no held pip has lowered needs no sum', () => {
  expect(describeScoreSum(words, scoreOf(48.3, 0))).toBe('')
  expect(describePipDrag(words, scoreOf(48.3, 0))).toBe('')
})

test('the sum is right as it is written', () => {
  const points = fc.double({ min: 0, max: 100, noNaN: true })
  fc.assert(
    fc.property(points, fc.double({ min: 0.2, max: 20, noNaN: true }), (mean, drag) => {
      fc.pre(mean > 0.2)
      const [goals, held, total] = [...describeScoreSum(words, scoreOf(mean, drag)).matchAll(/[\d.]+/g)].map(Number)
      expect(goals! - held!).toBeCloseTo(total!, 9)
    }),
  )
})

test('one point lost is told in the singular', () => {
  expect(describePipDrag(words, scoreOf(50, 1))).toMatch(/^1 point was lost/)
  expect(describePipDrag(words, scoreOf(50, 2.5))).toMatch(/^2\.5 points were lost/)
  expect(describePipDrag(words, scoreOf(50, 0.5))).toMatch(/^0\.5 points were lost/)
})
