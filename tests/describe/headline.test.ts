import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeHeadline, describeHeadlines } from '../../src/describe/headline'
import { describeWhyHeading } from '../../src/describe/why/sentences'
import { whyWords } from '../../src/describe/why/whyWords'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, decidedValue, SUBJECT_RULES } from '../../src/game'
import type { TurnRecord } from '../../src/game/record'
import { keptEffects } from '../../src/game/talks/effects'
import { PAIRS, SEATS, type Seat } from '../../src/game/words'
import { CHN, ROW, USA } from '../../src/model/words'
import { priceOutcome } from '../../src/report/calibration'
import { makeGame, playTurns, type SomeDecisions, set } from '../helpers/makeGame'
import { plays, playWishes } from '../helpers/randomPlay'

const base = baseRecord(makeGame())

/** The base year with the world's ingot price put to another value. */
function withWorldPrice(priceUsdPerTonne: number): TurnRecord {
  const prices = base.market.ingot.priceUsdPerTonne.map((price, at) => (at === ROW ? priceUsdPerTonne : price))
  const ingot = { ...base.market.ingot, priceUsdPerTonne: prices as never }
  return { ...base, market: { ...base.market, ingot } }
}

function textsOf(seat: Seat, now: TurnRecord, before = base): readonly string[] {
  return describeHeadlines(words, seat, now, before).map(({ text }) => text)
}

/** The headlines of the last of some turns, each as its text by what it is about. */
function lastOf(...turns: readonly SomeDecisions[]): Readonly<Record<string, string>> {
  const records = [base, ...playTurns(makeGame(), turns).records]
  const headlines = describeHeadlines(words, 'rusal', records.at(-1)!, records.at(-2)!)
  return Object.fromEntries(headlines.map(({ id, text }) => [id, text]))
}

test('the price is told as a rise, a fall, about level or holding', () => {
  const priceOf = (price: number) => describeHeadline(words, 'rusal', withWorldPrice(price), base)[0]
  expect(priceOf(1700)).toBe('World price climbs to $1,700, up $96')
  expect(priceOf(1500)).toBe('World price slips to $1,500, down $104')
  expect(priceOf(1606)).toBe('World price is about level at $1,606')
  expect(priceOf(1604.2)).toBe('World price holds at $1,604')
})

test('headline, explanation and the mark of a guess agree on where a price went', () => {
  const game = playTurns(makeGame(), [{}])
  const was = base.market.ingot.priceUsdPerTonne[ROW]
  fc.assert(
    fc.property(fc.double({ min: -0.03, max: 0.03, noNaN: true }), share => {
      const record = withWorldPrice(was * (1 + share))
      const headline = describeHeadline(words, 'rusal', record, base)[0]!
      const { move } = priceOutcome({ ...game, records: [record] }, 'rusal', 1)
      const ends = { from: was, to: was * (1 + share) }
      const heading = describeWhyHeading(whyWords(words), 'the world price', ends, 'usdPerTonne')
      expect(/climbs/.test(headline)).toBe(move === 'up')
      expect(/slips/.test(headline)).toBe(move === 'down')
      expect(/went up/.test(heading)).toBe(move === 'up')
      expect(/went down/.test(heading)).toBe(move === 'down')
    }),
  )
})

test('a half in which nothing moved is quiet, and one in which the price moved is not', () => {
  expect(textsOf('china', base)).toEqual(['A quiet half', 'Chinese ingot price holds at $1,600'])
  expect(textsOf('rusal', withWorldPrice(1700))).not.toContain('A quiet half')
  expect(textsOf('rusal', withWorldPrice(1621))).not.toContain('A quiet half')
})

test('the headline of a result is the price of the seat and what else is most telling', () => {
  const colder = { ...base, trust: { ...base.trust, chinaUnitedStates: base.trust.chinaUnitedStates - 9 } }
  expect(describeHeadline(words, 'china', colder, base)).toEqual([
    'Chinese ingot price holds at $1,600',
    'The ice spreads: trust falls to 44',
  ])
})

test('a gate is told with the rate charged and which way it went', () => {
  const duty = (semisDuty: number) => ({ unitedStates: set({ semisDuty }) })
  expect(lastOf(duty(0.15)).gateChina).toBe('Duty rises to 15% on Chinese products')
  expect(lastOf(duty(0.4), duty(0.2)).gateChina).toBe('Duty falls to 20% on Chinese products')
  expect(lastOf(duty(0.4), duty(0)).gateChina).toBe('The new duty on Chinese products ends')
  expect(lastOf(duty(0.4), {}).gateChina).toBeUndefined()
})

test('a gate is told with what was decided on it, and with what else is charged there', () => {
  const told = (...turns: readonly Readonly<Record<string, number>>[]) =>
    lastOf(...turns.map(values => ({ unitedStates: set(values) }))).gateChina
  expect(told({ semisDuty: 1, metalDuty: 0.13 })).toBe(
    'Duty rises to 100% on Chinese products, 113% with the duty on all metal',
  )
  expect(told({ semisDuty: 0.4, metalDuty: 0.1 }, { semisDuty: 0 })).toBe(
    'Duty falls to 0% on Chinese products, 10% with the duty on all metal',
  )
  expect(told({ semisDuty: 0.1, wtoRuling: 0 })).toBe('Duty rises to 10% on Chinese products, 5% after the WTO ruling')
  expect(told({ semisDuty: 0.6, metalDuty: 0.1, wtoRuling: 0 })).toBe(
    'Duty rises to 60% on Chinese products, 65% with the duty on all metal and the WTO ruling',
  )
})

test('a cut is told as what was closed, beside the order where nobody saw to all of it', () => {
  expect(lastOf({ china: set({ enforcement: 1, retiredCapacity: 1 }) }).cut).toBe(
    'Shandong and Henan close 1.00 Mt of smelters',
  )
  expect(lastOf({ china: set({ retiredCapacity: 1 }) }).cut).toBe(
    'Shandong and Henan close 0.35 of the 1.00 Mt ordered',
  )
})

test('the first plant that opens is told as the first, in the turn in which it runs', () => {
  const order = { rusal: set({ newPlants: 0.1 }) }
  expect(lastOf(order).plantOrder).toBe('A plant for 0.10 Mt a year is ordered for the Valley')
  expect(lastOf(order, {}).plantOpens).toBeUndefined()
  expect(lastOf(order, {}, {}).plantOpens).toBe('First plant of the Valley opens: 0.10 Mt a year')
})

test('an event is told while it is in force, and before smaller news in the turn in which it begins', () => {
  const begun: TurnRecord = { ...base, events: [{ id: 'coalPrice', began: true }] }
  expect(textsOf('rusal', begun)[0]).toBe('Coal prices jump; smelting in China costs about 4% more')
  const still: TurnRecord = { ...base, events: [{ id: 'coalPrice', began: false }] }
  expect(textsOf('rusal', still)[0]).toContain('since an earlier turn')
})

type Turn = Readonly<Record<'now' | 'before', TurnRecord>>

const trustOf = (record: TurnRecord) => PAIRS.reduce((sum, pair) => sum + record.trust[pair], 0) / PAIRS.length
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const chinaDuty = ({ semisDuty, metalDuty, wtoRuling }: TurnRecord['settings']) =>
  100 * (semisDuty + metalDuty - (wtoRuling === 0 ? 0.05 : 0))

/** The amounts a headline may name, read from the records by what it is about. */
const AMOUNTS: Readonly<Record<string, (turn: Turn, seat: Seat) => readonly number[]>> = {
  price: ({ now, before }, seat) => {
    const at = seat === 'china' ? CHN : ROW
    const [price, was] = [now, before].map(({ market }) => Math.round(market.ingot.priceUsdPerTonne[at]!))
    return [price!, Math.abs(price! - was!)]
  },
  cut: ({ now, before }) => [
    before.unlicensedMt + before.pipelineMt - now.unlicensedMt,
    decidedValue(now.decisions.china, 'retiredCapacity') ?? 0,
  ],
  enforcement: ({ now }) => [100 * now.settings.enforcement],
  support: ({ now }) => [now.settings.smelterSupport],
  gateChina: ({ now }) => [100 * now.settings.semisDuty, Math.max(0, chinaDuty(now.settings))],
  gateMetal: ({ now }) => [100 * now.settings.metalDuty],
  retaliation: ({ now }) => [100 * now.settings.retaliatoryDuty],
  ruling: () => [5, 2016],
  diverted: ({ now }) => [now.accounts.reroutedMt],
  plantOpens: ({ now }) => [now.plantsRunningMt],
  plantOrder: ({ now }) => [decidedValue(now.decisions.rusal, 'newPlants')!],
  runRate: ({ now }) => [100 * now.settings.runRate],
  banks: ({ now }) => [now.accounts.rusalLeverage],
  smelterJobs: ({ now, before }) => {
    const [jobs, were] = [now, before].map(({ accounts }) => Math.round(accounts.usSmelterJobs))
    return [jobs!, Math.abs(jobs! - were!)]
  },
  metalCost: ({ now }) => [100 * (now.market.semis.userPriceIndex[USA]! - 1), 2016],
  excess: ({ now }) => [sum(now.idleMt)],
  trust: ({ now }) => [trustOf(now)],
  quiet: () => [],
  begins: () => [],
  kept: ({ now }) => now.talks.pacts.flatMap(({ pact }) => Object.values(keptEffects(pact.terms).trust)),
  found: () => [25],
  left: () => [5],
  ends: () => [],
  proposed: () => [],
  signed: () => [],
  lapsed: () => [],
  case: ({ now }) => [...now.cases.map(({ about }) => 100 * SUBJECT_RULES[about].odds), 2016],
}

/** Every number in a text with as many decimals as it is written with. */
function numbersIn(text: string): readonly { readonly value: number; readonly decimals: number }[] {
  return [...text.matchAll(/[−]?\d[\d,]*(?:\.(\d+))?/g)].map(([written, decimals = '']) => ({
    value: Number(written.replaceAll(',', '').replace('−', '-')),
    decimals: decimals.length,
  }))
}

test('in random games headlines are two to four, each about another thing, with the figures of the record', () => {
  fc.assert(
    fc.property(plays, play => {
      const game = playWishes(play)
      const records = [baseRecord(game), ...game.records]
      for (const [at, now] of game.records.entries()) {
        for (const seat of SEATS) {
          const turn = { now, before: records[at]! }
          const headlines = describeHeadlines(words, seat, now, turn.before)
          expect(headlines.length).toBeGreaterThanOrEqual(2)
          expect(headlines.length).toBeLessThanOrEqual(4)
          expect(new Set(headlines.map(({ id }) => id)).size).toBe(headlines.length)
          for (const { id, text, place } of headlines) {
            expect(text + place).not.toMatch(/[{}]|NaN|Infinity|undefined/)
            if (now.events.some(event => event.id === id)) continue
            const amounts = AMOUNTS[id.replace(/\d+$/, '')]!(turn, seat)
            for (const { value, decimals } of numbersIn(text)) {
              const isTrue = amounts.some(amount => Math.abs(amount - value) <= 0.5001 * 10 ** -decimals)
              expect(isTrue, `${text}, from ${amounts}`).toBe(true)
            }
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})
