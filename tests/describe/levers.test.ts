import { expect, test } from 'vitest'
import { describeDecision } from '../../src/describe/decision'
import { describeMoneyCost, describeMoreLevers, describePipCost, describePipUse } from '../../src/describe/leverCost'
import { describeLeverValue } from '../../src/describe/leverValue'
import { describeRefusal } from '../../src/describe/refusal'
import { englishWords as words } from '../../src/describe/words'
import { pipsOf, type Seat } from '../../src/game'
import type { Decision } from '../../src/game/decision'
import { LEVERS, leverOf } from '../../src/game/levers'
import { settingsWith } from '../../src/game/settingsWith'
import { makeGame } from '../helpers/makeGame'

test('no two values of a lever are told in the same words', () => {
  for (const lever of LEVERS) {
    const told = lever.values.map(value => describeLeverValue(words, lever, value))
    expect(new Set(told).size, lever.id).toBe(lever.values.length)
  }
})

test('a decision names its lever and its value', () => {
  expect(describeDecision(words, { lever: 'retiredCapacity', value: 1.2 })).toBe(
    'Retire smelting capacity: 1.2 Mt a year',
  )
  expect(describeDecision(words, { lever: 'wtoRuling', value: 2 })).toBe('WTO ruling of 19 October 2016: Ignore')
})

test('small steps of plant keep their decimals', () => {
  expect(describeLeverValue(words, leverOf('coInvestment'), 0.025)).toBe('0.025 Mt a year')
})

test('one pip is one pip and a lever can win some back', () => {
  expect(describePipCost(words, 1)).toBe('1 pip')
  expect(describePipCost(words, 2.44)).toBe('2.4 pips')
  expect(describePipCost(words, -2.5)).toBe('wins back 2.5 pips')
  expect(describePipCost(words, 0)).toBe('')
})

test('money is told as cost or as gain and nothing is told where none moves', () => {
  expect(describeMoneyCost(words, 'smelterAid', 1250)).toBe('costs $1.25 bn')
  expect(describeMoneyCost(words, 'smelterAid', -400)).toBe('brings $0.40 bn')
  expect(describeMoneyCost(words, 'smelterAid', 0)).toBe('')
})

test('what the state pays and no goal counts is told as a cost of the state', () => {
  expect(describeMoneyCost(words, 'enforcement', 100)).toBe('costs the state $0.10 bn')
  expect(describeMoneyCost(words, 'exportInspection', 50)).toBe('costs the state $0.05 bn')
  expect(describeMoneyCost(words, 'customsEnforcement', 100)).toBe('costs $0.10 bn')
})

test('a refusal says what is missing', () => {
  expect(describeRefusal(words, { kind: 'notEnoughPips', amount: 1.25 })).toContain('1.3 more pips')
  expect(describeRefusal(words, { kind: 'moreThanUnlicensed', lever: 'retiredCapacity', amount: 0.4 })).toBe(
    'Retire smelting capacity: only 0.4 Mt without a licence is left to retire.',
  )
})

test('the row of folded levers tells how many they are and the pips they use', () => {
  expect(describeMoreLevers(words, 4, 0, 0)).toBe('4 more levers')
  expect(describeMoreLevers(words, 1, 0, 1)).toBe('1 more lever · 1 pip')
  expect(describeMoreLevers(words, 6, 2, 2.5)).toBe('6 more levers, 2 changed · 2.5 pips')
  expect(describeMoreLevers(words, 4, 1, -2.5)).toBe('4 more levers, 1 changed · wins back 2.5 pips')
})

test('one missing pip is told in the singular', () => {
  const told = (amount: number) => describeRefusal(words, { kind: 'notEnoughPips', amount })
  expect(told(1)).toMatch(/^Needs 1 more pip\./)
  expect(told(1.5)).toMatch(/^Needs 1\.5 more pips\./)
})

test('what political capital is spent on is named with its value and its cost', () => {
  const game = makeGame()
  const { settings } = game.world
  const told = (seat: Seat, decisions: readonly Decision[]) =>
    describePipUse(words, settings, settingsWith(settings, decisions), pipsOf(game, seat, decisions))
  const appeal = 'Running since before this turn: WTO ruling of 19 October 2016 (Appeal), 1 pip.'
  expect(told('unitedStates', [])).toBe(appeal)
  expect(told('unitedStates', [{ lever: 'metalDuty', value: 0.1 }])).toBe(
    `${appeal} Spent now: Duty on all metal (10%), 1 pip.`,
  )
  expect(told('unitedStates', [{ lever: 'wtoRuling', value: 2 }])).toMatch(/^Spent now: WTO ruling/)
  expect(told('rusal', [])).toBe('')
})
