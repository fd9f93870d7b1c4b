import { expect, test } from 'vitest'
import { halfOf } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'

test('turns are half-years from the scenario’s start on, and turn 0 is the one before', () => {
  const halves = [0, 1, 2, 3, 8, 12].map(turn => halfOf(NANNING_2016, turn))
  expect(halves.map(({ year, half }) => `${year} H${half}`)).toEqual([
    '2016 H2',
    '2017 H1',
    '2017 H2',
    '2018 H1',
    '2020 H2',
    '2022 H2',
  ])
})

test('a scenario may begin in the second half of a year', () => {
  const late = { ...NANNING_2016, start: { year: 2016, half: 2 } as const }
  expect([1, 2, 3].map(turn => halfOf(late, turn))).toEqual([
    { year: 2016, half: 2 },
    { year: 2017, half: 1 },
    { year: 2017, half: 2 },
  ])
})
