import { expect, test } from 'vitest'
import {
  describeCaretakers,
  describeOfficeLost,
  describeOfficeRisk,
  describeOwnLoss,
  describeStanding,
} from '../../src/describe/office'
import { englishWords as words } from '../../src/describe/words'
import { type Game, SEATS } from '../../src/game'
import { makeGame, playTurn, set } from '../helpers/makeGame'
import { legalPart } from '../helpers/randomPlay'

const RUIN = set({ runRate: 0.7, investorShare: 0.49, homeDiscount: 0.1 })

/** Rusal on policies that cost it its office, after that many turns of ten. */
function ruined(turns: number): Game {
  let game = makeGame({ turns: 10 })
  while (game.world.turn < turns) game = playTurn(game, { rusal: legalPart(game, 'rusal', RUIN) })
  return game
}

const lostTurn = ruined(10).world.office.rusal.lostTurn!

test('nothing is said of an office that is safe', () => {
  const game = playTurn(makeGame())
  for (const seat of SEATS) {
    expect(describeOfficeRisk(words, game, seat)).toEqual([])
    expect(describeOfficeLost(words, game, seat, 1)).toEqual([])
  }
  expect(describeCaretakers(words, game, 'china')).toEqual([])
})

test('two turns ahead a warning names the mandate, the turn of the loss and what weighs most', () => {
  const risk = describeOfficeRisk(words, ruined(lostTurn - 2), 'rusal').join(' ')
  expect(risk).toMatch(/^Banks and owners lose trust: mandate \d+ of 100\./)
  expect(risk).toContain(`with turn ${lostTurn}`)
  expect(risk).toMatch(/What weighs most: “.+” −\d+\.\d/)
})

test('the loss is told once, to its own seat and to the others', () => {
  const game = ruined(10)
  expect(describeOwnLoss(words, game, 'rusal', lostTurn)).toHaveLength(2)
  expect(describeOwnLoss(words, game, 'rusal', lostTurn + 1)).toEqual([])
  expect(describeOwnLoss(words, game, 'china', lostTurn)).toEqual([])
  expect(describeOfficeLost(words, game, 'china', lostTurn).join()).toContain('UC Rusal has lost its office')
})

test('after the loss no warning stands, and the report says from when a caretaker held the seat', () => {
  const game = ruined(10)
  expect(describeOfficeRisk(words, game, 'rusal')).toEqual([])
  const half = lostTurn % 2 === 0 ? 'H1' : 'H2'
  const year = 2017 + Math.floor(lostTurn / 2)
  expect(describeCaretakers(words, game, 'china')).toEqual([`UC Rusal: held by a caretaker from ${half} ${year} on.`])
})

test('what a caretaker keeps is every standing policy that differs from 2016', () => {
  const { settings } = ruined(3).world
  expect(describeStanding(words, 'rusal', settings)).toHaveLength(3)
  expect(describeStanding(words, 'china', settings)).toEqual(['None: everything is as in 2016.'])
})
