import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeNumber, lastDigitOf, shownDifference } from '../../../src/describe/amounts'
import { FIGURES, type FigureId } from '../../../src/describe/figures'
import { type Bar, describeBars } from '../../../src/describe/why/bars'
import { equationOf, equationOfMeasure } from '../../../src/describe/why/equations'
import {
  measureOfGoal,
  measuresOf,
  nameOfMeasure,
  subjectOfMeasure,
  unitOfMeasure,
} from '../../../src/describe/why/measure'
import { describeBehind, describeByItself, describeWhyHeading, describeWork } from '../../../src/describe/why/sentences'
import { describeTalksApart, promisedLevers } from '../../../src/describe/why/talksApart'
import { whyWords } from '../../../src/describe/why/whyWords'
import { englishWords } from '../../../src/describe/words'
import { EVENT_IDS, GOAL_IDS, type LeverId, SEATS } from '../../../src/game'
import { baseOf } from '../../../src/panels/parts/course'
import { partSplit, type Share, type Split, turnSplit } from '../../../src/why/attribution'
import { byMember } from '../../../src/why/attribution/members'
import { makeGame, playTurns, set } from '../../helpers/makeGame'
import { PAIR_PACT } from '../../helpers/pacts'
import { plays, playWishes } from '../../helpers/randomPlay'
import { inForce, keeping } from '../../helpers/talks'

const words = whyWords(englishWords)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const share = (value: number): Share => ({ share: value, solo: value, joint: 0 })

/** A split in which China, the events and the trend did something. */
function splitOf(from: number, china: number, events: number, trend: number): Split {
  const effects = { china, unitedStates: 0, rusal: 0, events, trend }
  return { from, to: from + china + events + trend, byItself: 0, shares: byMember(member => share(effects[member])) }
}

function workOf(china: number, events: number, trend = 0): string {
  const view = describeBars(words, splitOf(1600, china, events, trend), undefined, 'usdPerTonne')
  return describeWork(words, view.bars[0]!, view, 'usdPerTonne')
}

test('bars add up to the last digit shown, with and without levers, and so do the groups', () => {
  fc.assert(
    fc.property(plays, fc.constantFrom(...(Object.keys(FIGURES) as FigureId[])), (play, id) => {
      const game = playWishes({ ...play, wishes: play.wishes.slice(0, 4) })
      const split = turnSplit(game, 4, id)!
      const { unit } = FIGURES[id]
      const step = lastDigitOf(unit)
      for (const parts of [undefined, partSplit(game, { turn: 4, measure: id })]) {
        const { bars, groups, change, from, to } = describeBars(words, split, parts, unit)
        expect(Math.abs(sum(bars.map(({ shown }) => shown)) - change)).toBeLessThan(step / 1000)
        expect(change).toBe(shownDifference(to, from, unit))
        expect(sum(groups.map(({ count }) => count))).toBe(bars.length)
        expect(bars[0]?.start ?? from).toBe(from)
        expect(Math.abs((bars.at(-1)?.end ?? to) - to)).toBeLessThan(1e-8)
        const written = bars.map(({ amount }) => Number(amount.replace('−', '-').replaceAll(/[+,]/g, '')))
        const asWritten = (value: number) =>
          Number(describeNumber(words, value, unit).replace('−', '-').replaceAll(',', ''))
        expect(Math.abs(sum(written) - (asWritten(to) - asWritten(from)))).toBeLessThan(1e-6)
      }
    }),
    { numRuns: 10 },
  )
})

test('the work of a bar is said as it is: a part, all, more than all, against it, nothing, or cancelled', () => {
  expect(workOf(74, 44)).toBe('It did 63% of the work.')
  expect(workOf(50, 0)).toBe('It did about all of the work.')
  expect(workOf(80, -30)).toBe('It did more than the whole change; the rest took $30 a tonne back.')
  expect(workOf(-22, 60)).toBe('It worked against the change and held back $22 a tonne.')
  expect(workOf(0.2, 40)).toBe('It hardly moved this figure.')
  expect(workOf(30, -30)).toBe('The rest worked the other way, so that little is left to see.')
})

test('the heading says which way the figure went, or that it did not', () => {
  const heading = (change: number) =>
    describeWhyHeading(words, 'the world price', { from: 1000, to: 1000 + change }, 'usdPerTonne')
  expect(heading(118)).toBe('Why the world price went up by $118 a tonne')
  expect(heading(-16)).toBe('Why the world price went down by $16 a tonne')
  expect(heading(2)).toBe('Why the world price stayed about level (+$2 a tonne)')
  expect(heading(-4)).toBe('Why the world price stayed about level (−$4 a tonne)')
  expect(heading(0.2)).toBe('What moved the world price, though it ended as before')
  expect(describeWhyHeading(words, 'x', { from: 0.5, to: 0.488 }, 'percent')).toBe('Why x went down by 1.2 points')
})

test('parts of a seat too small to show are one bar where there are several', () => {
  const tiny = { ...share(0.001), parts: ['exemptHub'] as const }
  const parts = {
    china: [],
    unitedStates: [{ ...share(9), parts: ['metalDuty'] as const }, tiny, { ...tiny, parts: ['smelterAid'] as const }],
    rusal: [tiny, { ...tiny, parts: ['talks'] as const }],
    events: [],
    trend: [],
  }
  const shares = byMember(member => share({ unitedStates: 9.002, rusal: 0.002, trend: 1, china: 0, events: 0 }[member]))
  const view = describeBars(words, { from: 0, to: 10.004, byItself: 0, shares }, parts, 'usdPerTonne')
  expect(view.bars.map(({ label }) => label)).toEqual(['Duty on all metal', 'Other decisions', 'UC Rusal', 'Trend'])
})

test('behind a bar stands what was decided, which events came and went, and what runs on by itself', () => {
  const game = playTurns(makeGame({ events: EVENT_IDS, seed: 7 }), [
    {},
    {},
    { china: set({ retiredCapacity: 1.2 }) },
    {},
  ])
  const told = game.records.flatMap((now, i) => {
    const before = game.records[i - 1] ?? baseOf(game)
    const split = turnSplit(game, i + 1, 'chinaPrice')!
    const view = describeBars(words, split, partSplit(game, { turn: i + 1, measure: 'chinaPrice' }), 'usdPerTonne')
    return view.bars.flatMap(bar => describeBehind(words, bar, { now, before }))
  })
  expect(told).toContain('China. Retire smelting capacity: 1.2 Mt a year.')
  expect(told.some(text => text.startsWith('New: '))).toBe(true)
  expect(told.some(text => text.startsWith('Over: '))).toBe(true)
  expect(describeByItself(words, 0.1, 'usdPerTonne')).toEqual([])
  expect(describeByItself(words, -320, 'millionUsd')[0]).toContain('−0.32')
})

test('behind the bar of a lever that was moved stands from where to where', () => {
  const game = playTurns(makeGame(), [{ china: set({ smelterSupport: 50 }) }])
  const turn = { now: game.records[0]!, before: baseOf(game) }
  const { bars } = describeBars(
    words,
    turnSplit(game, 1, 'usSmelterJobs')!,
    partSplit(game, { turn: 1, measure: 'usSmelterJobs' }),
    'jobs',
  )
  const told = bars.flatMap(bar => describeBehind(words, bar, turn))
  expect(told).toContain('China. Support for smelters: lowered from $75 a tonne to $50 a tonne.')
})

test('at the bar of the talks stands that broken pacts count in it, where another bar keeps what was promised', () => {
  const game = inForce(PAIR_PACT, keeping(PAIR_PACT))
  const said = (seat: 'china' | 'unitedStates', ...others: readonly LeverId[]) => {
    const bars = (['talks', ...others] as const).map(part => ({ member: seat, parts: [part] }) as unknown as Bar)
    return describeTalksApart(words, bars[0]!, { bars }, promisedLevers(game, seat)).join()
  }
  expect(said('china', 'enforcement')).toMatch(/games in which China signs and does not do what it promised/)
  expect(said('unitedStates', 'metalDuty', 'semisDuty')).toContain('the United States signs')
  expect(said('china', 'smelterSupport'), 'it promised nothing of that').toBe('')
  expect(said('china')).toBe('')
})

test('every measure that can be asked about has a name, a subject and a unit, and every goal leads to one', () => {
  for (const seat of SEATS) {
    for (const id of [...measuresOf(seat), ...GOAL_IDS[seat].map(measureOfGoal)]) {
      expect(nameOfMeasure(words, id), id).not.toBe('')
      expect(subjectOfMeasure(words, id), id).not.toBe('')
      expect(words.t(`unit.${unitOfMeasure(id)}.amount`, { amount: '1' })).toContain('1')
    }
    expect(measuresOf(seat)[0]).toBe(seat === 'china' ? 'chinaPrice' : 'worldPrice')
  }
})

test('each bar leads to the equation it comes from', () => {
  const game = playTurns(makeGame(), [{ china: set({ enforcement: 0.5 }), unitedStates: set({ semisDuty: 0.5 }) }])
  const split = turnSplit(game, 1, 'usSmelterJobs')!
  const { bars } = describeBars(words, split, partSplit(game, { turn: 1, measure: 'usSmelterJobs' }), 'jobs')
  expect(bars.map(bar => equationOf(bar))).toEqual(['capacity', 'delivered', 'demandGrowth', 'capacity'])
  expect(describeBars(words, split, undefined, 'jobs').bars.map(bar => equationOf(bar))[0]).toBeUndefined()
  expect(SEATS.flatMap(measuresOf).filter(id => equationOfMeasure(id) === 'mandate')).toEqual(
    SEATS.map(seat => `mandate.${seat}`),
  )
})
