import { expect, test } from 'vitest'
import type { Catalogue } from '../../src/describe/messages/catalogue'
import { english } from '../../src/describe/messages/en'
import { createWords, englishWords } from '../../src/describe/words'

test('values are put into their places', () => {
  expect(englishWords.t('page.turnOf', { turn: '3', turns: '8' })).toBe('Turn 3 of 8')
})

test('English has one form for one and another for more', () => {
  const turns = (count: number) => englishWords.t('report.eyebrow', { count, from: 'H1 2017', to: 'H2 2020' })
  expect(turns(1)).toBe('1 turn, H1 2017')
  expect(turns(8)).toBe('8 turns, H1 2017 to H2 2020')
})

test('a language with three forms picks each by its own rule', () => {
  const message = { one: '{count} ход', few: '{count} хода', many: '{count} ходов', other: '{count} хода' }
  const russian: Catalogue = { ...english, 'report.eyebrow': message }
  const { t } = createWords('ru', russian)
  const turns = (count: number) => t('report.eyebrow', { count, from: '', to: '' })
  expect([1, 2, 5, 8, 21].map(turns)).toEqual(['1 ход', '2 хода', '5 ходов', '8 ходов', '21 ход'])
})

test('lists end as the language ends them', () => {
  expect(englishWords.list(['China', 'UC Rusal'])).toBe('China and UC Rusal')
})
