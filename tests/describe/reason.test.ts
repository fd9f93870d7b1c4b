import { expect, test } from 'vitest'
import { REASONS, type Reason, type ReasonId, type ReasonUnit } from '../../src/ai'
import { reasons } from '../../src/describe/messages/en/reasons'
import { describeReason } from '../../src/describe/reason'
import { englishWords } from '../../src/describe/words'

const IDS = Object.keys(REASONS) as ReasonId[]
const EXAMPLE: Partial<Record<ReasonUnit, number | string>> = {
  lever: 'smelterSupport',
  leverValue: 50,
  goal: 'earnings',
}

function example(id: ReasonId): Reason {
  const units: Readonly<Record<string, ReasonUnit>> = REASONS[id]
  const data = Object.entries(units).map(([name, unit]) => [name, EXAMPLE[unit] ?? 0.25])
  return { id, data: Object.fromEntries(data) } as unknown as Reason
}

test.each(IDS)('the sentence of %s names the figures that made it, and no others', id => {
  const named = [...reasons[`reason.${id}`].matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
  expect(named.sort()).toEqual(Object.keys(REASONS[id]).sort())
})

test.each(IDS)('%s is one short sentence with nothing left open', id => {
  const text = describeReason(englishWords, example(id))
  expect(text).toMatch(/^[A-Z“0-9$][^{}]*[.]$/)
  expect(text).not.toContain('undefined')
  expect(text.length).toBeLessThanOrEqual(115)
})

test('a pact that changes less than a figure shows is said yes to in words, not with a gain of nothing', () => {
  const say = (id: 'signsForGain' | 'signsForPeace' | 'proposesPact', points: number) =>
    describeReason(englishWords, { id, data: { points } })
  for (const id of ['signsForGain', 'signsForPeace', 'proposesPact'] as const) {
    expect(say(id, 0.049)).toMatch(/next to nothing/)
    expect(say(id, 0.051)).toContain('0.1 points')
  }
  expect(say('proposesPact', -0.01)).toMatch(/next to nothing/)
})

test('figures are written as everywhere else', () => {
  const duty = { id: 'provincesAnswerDuty', data: { dutyRate: 0.25 } } as const
  expect(describeReason(englishWords, duty)).toBe('A US duty of 25% on our metal must be answered.')
  const points = { lever: 'smelterSupport', value: 50, points: 2.34, goal: 'earnings' } as const
  expect(describeReason(englishWords, { id: 'plannerExpects', data: points })).toBe(
    'Support for smelters, $50 a tonne: that promises most, 2.3 points, above all for “Industry earnings”.',
  )
  expect(describeReason(englishWords, { id: 'refusesPrices', data: { points: -2.3 } })).toBe(
    'Does not sign: we count only what prices bring, and that is −2.3 points.',
  )
})
