import { expect, test } from 'vitest'
import { EVENT_IDS, GOAL_IDS, MODEL_VERSION, SEATS, scoreGame } from '../../src/game'
import { FIGURE_VALUES, type FigureId } from '../../src/game/figureValues'
import { gameDocument, scoreDocuments } from '../../src/report/gameDocument'
import { makeGame, playOn, set } from '../helpers/makeGame'

const game = playOn(makeGame({ events: EVENT_IDS, seed: 6 }), { unitedStates: set({ semisDuty: 0.25 }) })

test('a document names scenario, model, seed and regions, and ends with the last hash', () => {
  const document = gameDocument(game)
  expect(document).toMatchObject({ scenario: 'nanning2016', modelVersion: MODEL_VERSION, seed: 6 })
  expect(document.regions).toEqual(['CHN', 'USA', 'RUS', 'HUB', 'ROW'])
  expect(document.hash).toBe(game.records[7]!.hash)
})

test('its turns are the records with their half-years', () => {
  const { turns } = gameDocument(game)
  for (const [i, { half, ...record }] of turns.entries()) {
    expect(record).toEqual(game.records[i])
    expect(half).toEqual({ year: 2017 + Math.floor(i / 2), half: (i % 2) + 1 })
  }
})

test('scores stand by goal with what they were measured against', () => {
  const scores = scoreGame(game)
  for (const seat of SEATS) {
    const { total, pipDrag, goals } = scoreDocuments(game)[seat]
    expect([total, pipDrag]).toEqual([scores[seat].total, scores[seat].pipDrag])
    expect(Object.keys(goals)).toEqual(GOAL_IDS[seat])
    const [first] = scores[seat].goals
    const { goal, ...figures } = first!
    expect(goals[goal.id]).toEqual(figures)
  }
})

test('a game not yet begun has a document without turns', () => {
  expect(gameDocument(makeGame())).toMatchObject({ turns: [], hash: '' })
})

test('a document survives being sent as text', () => {
  const document = gameDocument(game)
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('the claims of the article stand in it by central values, with draws where they are asked for', () => {
  const { claims } = gameDocument(game)
  expect(claims.map(({ claim }) => claim)).toEqual([1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  for (const { statement, central, verdict, robustness } of claims) {
    expect(robustness).toBeUndefined()
    const expected = { between: 'depends', borneOut: 'borneOut', notBorneOut: 'notBorneOut' }
    expect(verdict, statement).toBe(central ? expected[central] : 'cannotTest')
  }
  const drawn = gameDocument(game, 4).claims
  expect(drawn.filter(({ robustness }) => robustness === undefined).map(({ statement }) => statement)).toEqual([
    'panel',
    'customs',
  ])
  for (const { statement, central, verdict, robustness } of drawn.filter(entry => entry.robustness)) {
    const stands = central !== 'between' && robustness!.shares[central!] >= 0.75
    expect(verdict, statement).toBe(stands ? central : 'depends')
  }
})

test('changes of every figure stand in it, split among seats, events and trend, turn by turn and over the game', () => {
  const { attribution } = gameDocument(game)
  const ids = Object.keys(FIGURE_VALUES) as FigureId[]
  expect(attribution.turns).toHaveLength(game.records.length)
  for (const [i, split] of [...attribution.turns, attribution.game].entries()) {
    for (const id of ids) {
      const { from, to, shares } = split[id]!
      const sum = Object.values(shares).reduce((total, share) => total + share, 0)
      expect(Math.abs(sum - (to - from)), `${id} ${i}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(to)))
      expect(to, `${id} ${i}`).toBe(FIGURE_VALUES[id](game.records[Math.min(i, game.records.length - 1)]!))
    }
  }
  const scores = scoreGame(game)
  for (const seat of SEATS) expect(attribution.scores[seat]!.to).toBeCloseTo(scores[seat].total, 9)
})
