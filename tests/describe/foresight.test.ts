import { expect, test } from 'vitest'
import { describeBandMet, describeRange, describeRangeAmount } from '../../src/describe/band'
import { describeDraftStep } from '../../src/describe/draftStep'
import { describeCalibration, describeMark } from '../../src/describe/prediction'
import { englishWords as words } from '../../src/describe/words'
import { BASE_SETTINGS } from '../../src/model/settings'
import type { Mark } from '../../src/report/calibration'
import { PRICE_MOVES } from '../../src/report/prediction'

test('a range is written with its unit where it is read, with "to" where a dash could be a minus', () => {
  expect(describeRange(words, { low: 1880.2, high: 1990 }, 'usdPerTonne')).toBe('1,880–1,990')
  expect(describeRange(words, { low: -400, high: 200 }, 'millionUsd')).toBe('−0.40 to 0.20')
  expect(describeRange(words, { low: 46.1, high: 46.4 }, 'trust')).toBe('46')
  expect(describeRangeAmount(words, { low: 1880, high: 1990 }, 'usdPerTonne')).toBe('$1,880 a tonne to $1,990 a tonne')
})

test.each([
  [1900, 'inside'],
  [1990.4, 'inside'],
  [1990.6, 'above'],
  [1879.6, 'inside'],
  [1879.4, 'below'],
])('a price of %s came out %s a band of 1,880 to 1,990, as it is shown', (value, place) => {
  expect(describeBandMet(words, { low: 1880, high: 1990 }, value, 'usdPerTonne')).toContain(`, ${place} it.`)
})

const MARK: Mark = {
  turn: 2,
  said: {},
  price: { figure: 'worldPrice', share: 0.023, move: 'up' },
  gain: { rises: { china: 1.2, unitedStates: -0.4, rusal: 2.1 }, gainers: ['rusal'] },
  isPriceRight: undefined,
  isGainerRight: undefined,
}

test('every outcome of a guess is told in a sentence', () => {
  const told = PRICE_MOVES.flatMap(said =>
    ([0.023, -0.023, 0.004, 0] as const).map(share => {
      const move = share === 0.023 ? 'up' : share === -0.023 ? 'down' : 'level'
      const price = { ...MARK.price, share, move } as const
      return describeMark(words, { ...MARK, said: { price: said }, price, isPriceRight: said === move })[0]
    }),
  )
  expect(told).toEqual([
    'You said up: right. World price moved +2.3%.',
    'You said up: wrong. World price moved −2.3%.',
    'You said up: wrong. World price stayed level, +0.4%.',
    'You said up: wrong. World price did not move.',
    'You said level: wrong. World price moved +2.3%.',
    'You said level: wrong. World price moved −2.3%.',
    'You said level: right. World price stayed level, +0.4%.',
    'You said level: right. World price did not move.',
    'You said down: wrong. World price moved +2.3%.',
    'You said down: right. World price moved −2.3%.',
    'You said down: wrong. World price stayed level, +0.4%.',
    'You said down: wrong. World price did not move.',
  ])
  expect(describeMark(words, MARK)).toEqual([])
  expect(describeMark(words, { ...MARK, said: { gainer: 'china' }, isGainerRight: false })).toEqual([
    'You said China gains most: wrong. Most went to UC Rusal, +2.1 points.',
  ])
})

test.each([
  [{ china: -0.1, unitedStates: -0.4, rusal: -2.1 }, 'Nobody gained; China lost least.'],
  [{ china: 0, unitedStates: -0.4, rusal: -2.1 }, 'Nobody gained; China stayed level.'],
])('where no seat gained the mark of a guess says so', (rises, told) => {
  const gain = { rises, gainers: ['china'] } as const
  const [sentence] = describeMark(words, { ...MARK, said: { gainer: 'china' }, gain, isGainerRight: true })
  expect(sentence).toBe(`You said China gains most: right. ${told}`)
})

test('calibration says hits, guesses and what lot would give; nothing where nobody was asked', () => {
  const none = { said: 0, right: 0, byChance: 0 }
  expect(describeCalibration(words, { marks: [], price: none, gainer: none })).toEqual([])
  expect(describeCalibration(words, { marks: [MARK, MARK], price: none, gainer: none })).toEqual([
    'You were asked 2 times and made no guess.',
  ])
  const price = { said: 4, right: 3, byChance: 4 / 3 }
  const gainer = { said: 3, right: 1, byChance: 1 }
  expect(describeCalibration(words, { marks: [MARK], price, gainer })).toEqual([
    'The price: 3 of 4 guesses right. By pure chance it would be 1.3.',
    'Who gains most: 1 of 3 guesses right. By pure chance it would be 1.',
  ])
})

test('a step back says what stands now, levers and talks', () => {
  const sign = { talk: 'sign', proposal: 1 } as const
  const duty = { lever: 'semisDuty', value: 0.25 } as const
  const step = (from: readonly never[] | unknown, to: unknown) =>
    describeDraftStep(words, 'unitedStates', BASE_SETTINGS, { from, to } as never)
  expect(step([duty], [])).toBe(`${words.t('lever.semisDuty.name')}: 0%`)
  expect(step([], [duty])).toBe(`${words.t('lever.semisDuty.name')}: 25%`)
  expect(step([duty, sign], [duty])).toContain('taken out')
  expect(step([duty], [duty, sign])).toContain('back in')
})
