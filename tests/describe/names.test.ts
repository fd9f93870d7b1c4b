import { expect, test } from 'vitest'
import { capital, sayRegion, saySeats } from '../../src/describe/names'
import { describeTable } from '../../src/describe/tableText'
import { describeTalksRow } from '../../src/describe/talksRow'
import { whyWords } from '../../src/describe/why/whyWords'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, type TradeCase } from '../../src/game'
import { SEATS } from '../../src/game/words'
import { makeGame, playTurn, set } from '../helpers/makeGame'
import { PAIR_PACT, propose } from '../helpers/pacts'

/** The name where the sentence needs its article: not at the start of a label. */
const BARE = /(?<![Tt]he )United States(?!:)/

test('seats and regions are named inside a sentence with their articles', () => {
  expect(saySeats(words, SEATS)).toBe('China, the United States, and UC Rusal')
  expect(sayRegion(words, 'ROW')).toBe('the rest of the world')
  expect(capital(words, saySeats(words, ['unitedStates', 'rusal']))).toBe('The United States and UC Rusal')
})

test('the table in words never names the United States without the article', () => {
  const told = describeTable(words, baseRecord(makeGame()), undefined)
  expect(told.some(sentence => sentence.includes('to the United States:'))).toBe(true)
  expect(told.some(sentence => sentence.startsWith('The rest of the world to '))).toBe(true)
  expect(told.filter(sentence => BARE.test(sentence))).toEqual([])
})

test('who may strike back and who proposed is told with the article', () => {
  const lost: TradeCase = {
    ...{ id: 1, complainant: 'unitedStates', about: 'smelterSupport', filedTurn: 1, rulingTurn: 3 },
    ...{ stage: 'lost', sinceTurn: 3 },
  }
  const game = playTurn(makeGame({ draftPacts: [] }), { china: set({ smelterSupport: 100 }) })
  const ruled = { ...game, world: { ...game.world, cases: [lost] } }
  expect(describeTalksRow(words, ruled, 'china', [])).toBe(
    'WTO: comply this half-year, or the United States may strike back',
  )
  const asked = playTurn(makeGame({ draftPacts: [] }), { unitedStates: [propose(PAIR_PACT)] })
  expect(describeTalksRow(words, asked, 'china', [])).toMatch(/^The United States proposed the ministers’ pact/)
})

test('short names of levers on tabs and bars are parts of the long ones, and idle capacity says where', () => {
  const t: (key: string) => string = whyWords(words).t as never
  for (const id of ['semisDuty', 'metalDuty', 'retaliatoryDuty']) {
    expect(t(`why.bar.${id}`)).toBe(t(`lever.${id}.name`))
  }
  for (const id of ['semisDuty', 'metalDuty']) {
    expect(t(`lever.${id}.name`).toLowerCase()).toContain(t(`lever.${id}.short`).toLowerCase())
  }
  expect([t('lever.enforcement.short'), t('why.bar.enforcement')]).toEqual(['Enforcement', 'Enforcement'])
  expect(t('figure.chinaIdle.name')).toBe('Idle capacity in China')
  expect(t('figure.excessCapacity.name')).toBe('World idle capacity')
})
