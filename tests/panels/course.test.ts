import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { baseOf, courseOf, halfName, halfShortName, lastRecord, noChangeCourseOf } from '../../src/panels/parts/course'
import { makeGame, playTurn, set } from '../helpers/makeGame'

const opened = makeGame()
const played = playTurn(opened, { china: set({ enforcement: 0.5 }) })

test('before the first turn the last record is the base year', () => {
  expect(lastRecord(opened)).toBe(baseOf(opened))
  expect(courseOf(opened)).toHaveLength(1)
})

test('the course of a game and of the one without changes have the same turns', () => {
  expect(courseOf(played).map(record => record.turn)).toEqual([0, 1])
  expect(noChangeCourseOf(played).map(record => record.turn)).toEqual([0, 1])
})

test('the base year is found once a game', () => {
  expect(baseOf(played)).toBe(baseOf(opened))
})

test('half-years are named in full and in short', () => {
  expect([0, 1, 2].map(turn => halfName(words, opened, turn))).toEqual(['H2 2016', 'H1 2017', 'H2 2017'])
  expect(halfShortName(words, opened, 8)).toBe('H2 20')
})
