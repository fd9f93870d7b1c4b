/** What is said of a bar fits the figure that is explained. */
import { expect, test } from 'vitest'
import { type Bar, type BarPart, describeBars } from '../../../src/describe/why/bars'
import { equationOf } from '../../../src/describe/why/equations'
import { unitOfMeasure } from '../../../src/describe/why/measure'
import { describeBehind } from '../../../src/describe/why/sentences'
import { whyWords } from '../../../src/describe/why/whyWords'
import { englishWords } from '../../../src/describe/words'
import { type Game, LEVERS_OF, SEATS } from '../../../src/game'
import { TREND_PARTS } from '../../../src/model/trend'
import { type Member, partSplit, type Topic, turnSplit } from '../../../src/why/attribution'
import type { MeasureId } from '../../../src/why/figures'
import { makeGame, playTurn, playTurns, set } from '../../helpers/makeGame'
import { G20_PACT } from '../../helpers/pacts'
import { inForce, keeping } from '../../helpers/talks'

const words = whyWords(englishWords)

function barsOf(game: Game, measure: MeasureId) {
  const turn = game.records.length
  const split = turnSplit(game, turn, measure)!
  return describeBars(words, split, partSplit(game, { turn, measure }), unitOfMeasure(measure), measure).bars
}

const said = (bar: Bar, measure: MeasureId) => describeBehind(words, bar, undefined, measure).join(' ')

/** A bar of one part, as far as its sentence goes. */
function barOf(member: Member, part: BarPart): Bar {
  const effect = { share: 1, solo: 1, joint: 0 }
  return { id: part, member, parts: [part], label: '', effect, shown: 1, amount: '', start: 0, end: 1 }
}

test('what a pact counts for in capacity kept down is named a pact’s, not that of the lever that kept it', () => {
  const game = playTurn(inForce(G20_PACT), keeping(G20_PACT))
  expect(game.records.at(-1)!.talks.promiseMt).toBeGreaterThan(0)
  const bar = barsOf(game, 'promise').find(({ member }) => member === 'rusal')!
  expect(bar.label).toBe('Plants ordered (pact)')
  expect(said(bar, 'promise')).toMatch(/^No Chinese smelter opened.* 0\.25 Mt more .* 2\.5 Mt off/)
  const own = barsOf(game, 'promise').find(({ parts }) => parts[0] === 'retiredCapacity')!
  expect(own.label).toBe(words.t('why.bar.retiredCapacity'))
})

test('a duty is explained by what it does to the figure that is asked about, and so is its equation', () => {
  const game = playTurns(makeGame(), [{ unitedStates: set({ semisDuty: 0.5 }) }])
  const market = words.t('why.lever.semisDuty')
  const cases = [
    ['trust', 'trust', /China trusts the United States less/],
    ['chinaStanding', 'trust', /China trusts the United States less/],
    ['usRules', 'trust', /strains the trade rules/],
    ['usBudget', 'accounts', /takes in the duty/],
  ] as const
  for (const [measure, equation, how] of cases) {
    const bar = barsOf(game, measure).find(({ member }) => member === 'unitedStates')!
    expect(said(bar, measure)).toMatch(how)
    expect(said(bar, measure)).not.toContain(market)
    expect(equationOf(bar, measure), measure).toBe(equation)
  }
  const mandate = barsOf(game, 'mandate.unitedStates').find(({ member }) => member === 'unitedStates')!
  expect(said(mandate, 'mandate.unitedStates')).toMatch(/follows the goals .* political capital/)
  expect(equationOf(mandate, 'mandate.unitedStates')).toBe('mandate')
  const jobs = barsOf(game, 'usMetalJobs').find(({ member }) => member === 'unitedStates')!
  expect(said(jobs, 'usMetalJobs')).toContain(market)
  expect(equationOf(jobs, 'usMetalJobs')).toBe('delivered')
})

test('no cause of a figure beside the market is left with its way to the market alone', () => {
  const measures = ['trust', 'chinaStanding', 'rusalAccess', 'usRules', 'usBudget', 'chinaEarnings'] as const
  for (const measure of [...measures, 'rusalEbitda', 'rusalNetDebt', 'mandate.china', 'promise'] as const) {
    for (const seat of SEATS) {
      for (const part of [...LEVERS_OF[seat].map(({ id }) => id), 'talks'] satisfies Topic[]) {
        const market = words.t(`why.lever.${part}`)
        expect(said(barOf(seat, part), measure), `${measure} ${part}`).not.toBe(market)
      }
    }
    if (measure === 'promise') continue
    for (const part of TREND_PARTS)
      expect(said(barOf('trend', part), measure), `${measure} ${part}`).not.toBe(words.t(`why.worldHow.${part}`))
  }
})

test('smelters that come on stream are on order, say that they are in China too, and that a ban comes later', () => {
  const bar = barsOf(playTurns(makeGame(), [{}]), 'chinaPrice').find(({ parts }) => parts[0] === 'smelters')!
  expect(bar.label).toBe('Smelters on order')
  expect(said(bar, 'chinaPrice')).toMatch(/begun before this half-year.* in China .*one half-year later/)
  const kept = barsOf(playTurns(makeGame(), [{}]), 'promise').find(({ parts }) => parts[0] === 'smelters')!
  expect(kept.label).toBe('Chinese smelters on order')
})
