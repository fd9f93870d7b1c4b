import { expect, test } from 'vitest'
import { describeChanges } from '../../src/describe/changes'
import { describeCourse } from '../../src/describe/course'
import { FIGURES, type FigureId, KEY_FIGURES, STANDING_OF } from '../../src/describe/figures'
import { describeNews } from '../../src/describe/news'
import { describeRegionSheet, describeSheetAloud } from '../../src/describe/regionSheet'
import { describeTable } from '../../src/describe/tableText'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord } from '../../src/game'
import type { TurnRecord } from '../../src/game/record'
import { SEATS } from '../../src/game/words'
import { REGIONS } from '../../src/model/words'
import { makeGame, playTurn, set } from '../helpers/makeGame'

const game = makeGame()
const base = baseRecord(game)
const duties = playTurn(game, { unitedStates: set({ semisDuty: 0.5, metalDuty: 0.1 }) }).records[0]!

test.each(SEATS)('what changed for %s tells how it stands with the others', seat => {
  const ids = describeChanges(words, seat, duties, base).map(row => row.id)
  expect(ids).toContain(STANDING_OF[seat])
})

test('the mandate is told among what changed where it fell so far that there are fewer pips to spend', () => {
  const rowAt = (mandate: number) => {
    const now = { ...base, mandate: { ...base.mandate, china: mandate } }
    return describeChanges(words, 'china', now, base).find(({ id }) => id === 'mandate')
  }
  expect(base.mandate.china).toBe(70)
  expect(rowAt(69.6)).toMatchObject({
    name: 'Mandate, from 7 to 6 pips',
    before: '70.0',
    now: '69.6',
    direction: 'down',
    change: '0.4 lower',
  })
  expect(rowAt(70)).toBeUndefined()
  expect(rowAt(84)).toBeUndefined()
})

test('complying with the ruling shows in the standing of the United States', () => {
  const { records } = playTurn(game, { unitedStates: set({ wtoRuling: 0 }) })
  const row = describeChanges(words, 'unitedStates', records[0]!, base).find(({ id }) => id === 'usRules')!
  expect([row.name, row.direction]).toEqual(['Standing in the rules', 'up'])
})

test.each(SEATS)('every key figure of %s has a finite value', seat => {
  for (const id of KEY_FIGURES[seat]) expect(Number.isFinite(FIGURES[id].valueIn(base)), id).toBe(true)
})

test('figures of 2016 are those of the sources', () => {
  const shown = (id: FigureId) => FIGURES[id].valueIn(base)
  expect(shown('worldPrice')).toBeCloseTo(1604, 6)
  expect(shown('usSmelterJobs')).toBeCloseTo(4879, 6)
  expect(shown('usMetalCost')).toBeCloseTo(0, 9)
  expect(shown('chinaIdle')).toBeCloseTo(41 - 32.65, 6)
})

test('the figure that counts mills with metal users says so', () => {
  expect(FIGURES.usMetalJobs.valueIn(base)).toBeCloseTo(62_327, 6)
  for (const key of ['figure.usMetalJobs.name', 'figure.usMetalJobs.short', 'goal.metalJobs.name'] as const)
    expect(words.t(key)).toMatch(/^Mills?\b.*users/)
})

test('nothing has changed between a turn and itself', () => {
  for (const row of describeChanges(words, 'china', base, base)) {
    expect(row.direction).toBe('level')
    expect(row.now).toBe(row.before)
  }
})

test('no measure stands twice among the changes', () => {
  for (const seat of SEATS) {
    const ids = describeChanges(words, seat, duties, base).map(row => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test.each(REGIONS)('rows of trade in the balance sheet of %s add up to what arrives', region => {
  const { rows } = describeRegionSheet(words, base, region)
  const cell = (id: string) => Number(rows.find(row => row.id === id)?.cells.ingot || 0)
  const at = REGIONS.indexOf(region)
  const kept = base.market.ingot.flowsMt[at]![at]!
  const received = REGIONS.filter(other => other !== region).reduce((sum, other) => sum + cell(`from${other}`), 0)
  expect(Math.abs(kept + received - cell('use'))).toBeLessThan(0.03)
})

test('a balance sheet can be heard: both goods where both have a figure, ingot alone where only it has', () => {
  const told = describeSheetAloud(words, describeRegionSheet(words, base, 'CHN'))
  expect(told).toContain('China, million tonnes a year. Smelting capacity: 41.00.')
  expect(told).toContain('Output: ingot 32.65, products 30.44.')
})

test('the table in words names every region, every pair and the duties in force', () => {
  const before = describeTable(words, base, undefined).join(' ')
  for (const region of REGIONS) expect(before).toContain(words.t(`region.${region}.name`))
  expect(before).toContain('No new duties are in force.')
  const after = describeTable(words, duties, base).join(' ')
  expect(after).toContain('The United States charges 60% on Chinese products, all new duties together.')
  expect(after).toContain('The United States charges 10% on all foreign metal.')
  expect(after).toContain('since last turn')
})

test('the table in words names regions exempt from the duty on all metal', () => {
  const told = (exempt: Parameters<typeof set>[0]) => {
    const { records } = playTurn(game, { unitedStates: set({ metalDuty: 0.1, ...exempt }) })
    return describeTable(words, records[0]!, base)
  }
  expect(told({ exemptRestOfWorld: 1 })).toContain(
    'The United States charges 10% on foreign metal. Exempt: the rest of the world.',
  )
  expect(told({ exemptRussia: 1, exemptRestOfWorld: 1 })).toContain(
    'The United States charges 10% on foreign metal. Exempt: Russia and the rest of the world.',
  )
  expect(told({}).filter(sentence => sentence.includes('charges'))).toEqual([
    'The United States charges 10% on all foreign metal.',
  ])
})

test('the table in words tells that the US complies with the ruling, and the duty that is left', () => {
  const told = (settings: Parameters<typeof set>[0]) =>
    describeTable(words, playTurn(game, { unitedStates: set(settings) }).records[0]!, base)
  const ruling =
    'The United States complies with the WTO ruling, which takes 5 points off its duty on Chinese products.'
  const taxed = told({ semisDuty: 0.25, wtoRuling: 0 })
  expect(taxed).toContain('The United States charges 20% on Chinese products, all new duties together.')
  expect(taxed).toContain(ruling)
  const untaxed = told({ wtoRuling: 0 })
  expect(untaxed).toContain('No new duties are in force.')
  expect(untaxed).toContain(ruling)
  expect(told({ wtoRuling: 1 })).not.toContain(ruling)
})

test('new events stand before old ones, which say that they go on', () => {
  const record: TurnRecord = {
    ...base,
    events: [
      { id: 'coalPrice', began: false },
      { id: 'sanctions', began: true },
    ],
  }
  const news = describeNews(words, record)
  expect(news.map(item => item.id)).toEqual(['sanctions', 'coalPrice'])
  expect(news[1]!.text).toContain('since an earlier turn')
})

test('metal through third countries is told as a part of its flow', () => {
  const told = describeTable(words, duties, base).filter(sentence => sentence.includes('third countries'))
  const diverted = words.format.number(duties.accounts.reroutedMt, 2)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/^China to the United States: [\d.]+ Mt of metal a year, of which /)
  expect(told[0]).toContain(`of which ${diverted} through third countries`)
})

function courseOf(own: readonly number[]): string {
  const halves = ['H2 2016', 'H1 2017', 'H2 2017', 'H1 2018']
  return describeCourse(words, { name: 'World price', unit: 'usdPerTonne', own, noChange: own.map(() => 1650), halves })
}

test('a course is told as rising, falling or staying, with the end of the game without changes', () => {
  expect(courseOf([1600, 1700])).toBe(
    'World price rises from $1,600 a tonne to $1,700 a tonne; where nobody acts it ends at $1,650 a tonne.',
  )
  expect(courseOf([1600, 1500])).toContain('falls from')
  expect(courseOf([1600, 1603])).toContain('stays near')
})

test('a course that turned back on its way is told with its peak or low and when that was', () => {
  expect(courseOf([1600, 1750, 1650])).toContain('to $1,650 a tonne, after a peak of $1,750 a tonne in H1 2017;')
  expect(courseOf([1600, 1650, 1480, 1550])).toContain(
    'falls from $1,600 a tonne to $1,550 a tonne, after a low of $1,480',
  )
  expect(courseOf([1600, 1700, 1601])).toContain('ends near its start at $1,601 a tonne, after a peak of $1,700')
  expect(courseOf([1600, 1710, 1700])).not.toContain('peak')
})
