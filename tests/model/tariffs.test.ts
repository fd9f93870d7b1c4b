import { expect, test } from 'vitest'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import {
  appliedDuty,
  chineseSemisDuty,
  ingotTariff,
  metalDutyOn,
  RULING_DUTY_POINTS,
  semisTariff,
} from '../../src/model/tariffs'
import { CHN, HUB, REGIONS, ROW, RUS, USA } from '../../src/model/words'

const settings = (changed: Partial<Settings>): Settings => ({ ...BASE_SETTINGS, ...changed })

test('when nobody has changed anything no rate differs from zero', () => {
  for (const matrix of [ingotTariff(BASE_SETTINGS, NO_SHOCK), semisTariff(BASE_SETTINGS, NO_SHOCK)]) {
    expect(matrix.flat().map(Math.abs)).toEqual(Array(25).fill(0))
  }
})

test('the duty on all metal falls on both goods of every foreign origin and on no home metal', () => {
  const taxed = settings({ metalDuty: 0.1 })
  for (const matrix of [ingotTariff(taxed, NO_SHOCK), semisTariff(taxed, NO_SHOCK)]) {
    expect(matrix.map(row => row[USA])).toEqual([0.1, 0, 0.1, 0.1, 0.1])
    for (const destination of [CHN, RUS, HUB, ROW]) {
      expect(matrix.map(row => Math.abs(row[destination]!))).toEqual([0, 0, 0, 0, 0])
    }
  }
})

test.each([
  [RUS, 'exemptRussia'],
  [HUB, 'exemptHub'],
  [ROW, 'exemptRestOfWorld'],
] as const)('region %d is spared by %s, and only that region', (region, lever) => {
  const spared = settings({ metalDuty: 0.1, [lever]: 1 })
  expect(REGIONS.map((_, origin) => metalDutyOn(origin, spared))).toEqual(
    REGIONS.map((_, origin) => (origin === region || origin === USA ? 0 : 0.1)),
  )
})

test('the two duties add up on Chinese semis and leave Chinese ingot to the general one', () => {
  const both = settings({ semisDuty: 0.5, metalDuty: 0.1 })
  expect(semisTariff(both, NO_SHOCK)[CHN]![USA]).toBeCloseTo(0.6, 12)
  expect(ingotTariff(both, NO_SHOCK)[CHN]![USA]).toBe(0.1)
})

test('complying with the ruling takes points off Chinese semis; appealing and ignoring take none', () => {
  expect(chineseSemisDuty(settings({ wtoRuling: 0, semisDuty: 0.25 }))).toBeCloseTo(0.25 - RULING_DUTY_POINTS, 12)
  expect(chineseSemisDuty(settings({ wtoRuling: 1, semisDuty: 0.25 }))).toBe(0.25)
  expect(chineseSemisDuty(settings({ wtoRuling: 2, semisDuty: 0.25 }))).toBe(0.25)
  expect(chineseSemisDuty(settings({ wtoRuling: 0 }))).toBe(-RULING_DUTY_POINTS)
})

test('China answers with a duty on both goods of US origin alone', () => {
  const answered = settings({ retaliatoryDuty: 0.25 })
  for (const matrix of [ingotTariff(answered, NO_SHOCK), semisTariff(answered, NO_SHOCK)]) {
    expect(matrix.map(row => Math.abs(row[CHN]!))).toEqual([0, 0.25, 0, 0, 0])
  }
})

test('a home discount is a negative rate on Russian ingot in Russia and nowhere else', () => {
  const rates = ingotTariff(settings({ homeDiscount: 0.05 }), NO_SHOCK)
  expect(rates[RUS]![RUS]).toBe(-0.05)
  expect(rates.flat().filter(rate => rate !== 0 && rate !== -0.05)).toEqual([])
})

test('sanctions cost Russian ingot abroad, on top of a duty, and leave its home market', () => {
  const shock = { ...NO_SHOCK, russianTradeCost: [0.05, 0.14, 0.3, 0.05, 0.06] as const }
  const rates = ingotTariff(settings({ metalDuty: 0.1 }), shock)
  expect(rates[RUS]!.map(rate => Math.round(rate * 1e12) / 1e12 + 0)).toEqual([0.05, 0.24, 0, 0.05, 0.06])
  expect(rates[CHN]![USA]).toBe(0.1)
})

test('the duty applied to a pair is the rate the market charges on its semis', () => {
  const busy = settings({ semisDuty: 0.25, metalDuty: 0.1, exemptHub: 1, retaliatoryDuty: 0.25, wtoRuling: 0 })
  const applied = REGIONS.map((_, origin) => REGIONS.map((_, destination) => appliedDuty(busy, origin, destination)))
  expect(applied).toEqual(semisTariff(busy, NO_SHOCK))
  expect(appliedDuty(busy, CHN, USA)).toBeCloseTo(0.3, 12)
  expect(appliedDuty(busy, HUB, USA)).toBe(0)
  expect(appliedDuty(busy, USA, CHN)).toBe(0.25)
})

test('a duty of a state that nobody plays falls on Chinese semis there and on nothing else', () => {
  const shock = { ...NO_SHOCK, thirdPartyDuty: [0, 0, 0, 0.08, 0.03] as const }
  const plain = semisTariff(BASE_SETTINGS, NO_SHOCK)
  const added = semisTariff(BASE_SETTINGS, shock).map((row, o) => row.map((rate, d) => rate - plain[o]![d]!))
  expect(added[CHN]).toEqual([0, 0, 0, 0.08, 0.03])
  expect(added.flat().filter(rate => rate !== 0)).toHaveLength(2)
})
