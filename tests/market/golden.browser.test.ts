import { expect, it } from 'vitest'
import { findFixedMathMismatches } from './fixedMathGolden'
import solutions from './solution.golden.json'
import { hashSolutions } from './solutionGolden'

it('exp, ln and pow give the recorded bits in this browser', () => {
  expect(findFixedMathMismatches()).toEqual([])
})

it('the solved markets have the recorded bits in this browser', () => {
  expect(hashSolutions()).toEqual(solutions)
})
