import { expect, test } from 'vitest'
import { covenantLimit, covenantState } from '../../src/model/covenant'
import { makeGame, playTurn, set } from '../helpers/makeGame'

test('the banks allow 6.5 in the first two turns and 6.0 after', () => {
  expect([1, 2, 3, 8].map(covenantLimit)).toEqual([6.5, 6.5, 6, 6])
  expect(covenantState(6.2, 2)).toBe('warning')
  expect(covenantState(6.2, 3)).toBe('broken')
})

test('a warning comes above 5.75', () => {
  expect(covenantState(5.75, 5)).toBe('sound')
  expect(covenantState(5.76, 5)).toBe('warning')
})

test('with nothing earned the covenant is broken whatever the debt', () => {
  expect(covenantState(-3, 1)).toBe('broken')
})

test('a turn records how Rusal stands with its banks', () => {
  const [record] = playTurn(makeGame(), { rusal: set({ newPlants: 0.15, modernisation: 0.2 }) }).records
  const { rusalNetDebt, rusalEbitda } = record!.accounts
  expect(record!.covenant).toBe(covenantState(rusalNetDebt / (2 * rusalEbitda), 1))
})
