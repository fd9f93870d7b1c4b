import { expect, test } from 'vitest'
import { describeCovenant } from '../../src/describe/covenant'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord } from '../../src/game'
import { stepMandate } from '../../src/game/mandate'
import type { TurnRecord } from '../../src/game/record'
import { makeGame, playTurn } from '../helpers/makeGame'

const game = makeGame()
const base = baseRecord(game)
const last = (turn: number, leverage: number, covenant: TurnRecord['covenant']): TurnRecord => ({
  ...base,
  turn,
  covenant,
  accounts: { ...base.accounts, rusalLeverage: leverage },
})
const told = (record: TurnRecord) => describeCovenant(words, record, 8)

test('before the limit falls both limits are told, and after it only the one in force', () => {
  expect(told(base)).toEqual(['Debt 5.7 × earnings; banks allow 6.5.', 'From turn 3: 6.0.'])
  expect(told(last(2, 5.7, 'sound'))).toEqual(['Debt 5.7 × earnings; banks allow 6.0.'])
})

test('a covenant close to broken is told as a warning', () => {
  expect(told(last(4, 5.9, 'warning')).at(-1)).toBe('The banks warn: the debt covenant is close to broken.')
})

test('a broken covenant tells the mandate that each such turn costs', () => {
  const { records, noChange } = playTurn(game)
  const mandateAfter = (covenant: TurnRecord['covenant']) =>
    stepMandate(base.mandate, { ...records[0]!, covenant }, noChange[0]).rusal
  const cost = mandateAfter('sound') - mandateAfter('broken')
  expect(told(last(4, 6.8, 'broken')).at(-1)).toBe(
    `The debt covenant is broken. Each such turn costs ${words.format.number(cost, 0)} points of mandate.`,
  )
})

test('without earnings no ratio is told', () => {
  expect(told(last(4, -3, 'broken'))[0]).toBe('No earnings against the debt; banks allow 6.0 × earnings.')
})
