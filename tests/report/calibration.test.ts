import { expect, test } from 'vitest'
import { FIGURE_VALUES, type Game, SEATS, scoreGame } from '../../src/game'
import { LEVEL_SHARE } from '../../src/game/aboutLevel'
import { calibrationOf, gainOutcome, markOf, priceOutcome } from '../../src/report/calibration'
import { PRICE_MOVES, withPredictions } from '../../src/report/prediction'
import { makeGame, playTurns, set } from '../helpers/makeGame'

const PLAYED = playTurns(makeGame({ events: ['coalPrice'], seed: 3 }), [
  { china: set({ retiredCapacity: 0.5 }) },
  { unitedStates: set({ semisDuty: 0.25 }), rusal: set({ newPlants: 0.1 }) },
  {},
  { china: set({ retiredCapacity: 0.5, enforcement: 0.5 }) },
])

/** The same game with its last price put to a share of the price before. */
function withPrice(game: Game, share: number): Game {
  const [last, before] = [game.records.at(-1)!, game.records.at(-2)!]
  const price = before.market.ingot.priceUsdPerTonne.map(value => value * (1 + share))
  const ingot = { ...last.market.ingot, priceUsdPerTonne: price as never }
  return { ...game, records: [...game.records.slice(0, -1), { ...last, market: { ...last.market, ingot } }] }
}

test.each([
  [0.0101, 'level'],
  [0.0106, 'up'],
  [0.0099, 'level'],
  [0, 'level'],
  [-0.0104, 'level'],
  [-0.011, 'down'],
  [0.2, 'up'],
] as const)('a price that moves by %s went %s, judged by what is shown', (share, move) => {
  const outcome = priceOutcome(withPrice(PLAYED, share), 'china', 4)
  expect(outcome.move).toBe(move)
  expect(Math.abs(outcome.share) <= LEVEL_SHARE).toBe(move === 'level')
})

test('each seat is asked about the price that matters to it', () => {
  const before = FIGURE_VALUES.chinaPrice(PLAYED.records[1]!)
  const change = FIGURE_VALUES.chinaPrice(PLAYED.records[2]!) / before - 1
  expect(priceOutcome(PLAYED, 'china', 3).share).toBeCloseTo(change, 3)
  expect(priceOutcome(PLAYED, 'rusal', 3).figure).toBe('worldPrice')
})

test('who gains most is found from the scores before and after the turn', () => {
  for (const turn of [1, 2, 3, 4]) {
    const { rises, gainers } = gainOutcome(PLAYED, turn)
    const scoreOf = (played: number) => scoreGame({ ...PLAYED, records: PLAYED.records.slice(0, played) })
    for (const seat of SEATS)
      expect(rises[seat]).toBeCloseTo(scoreOf(turn)[seat].total - scoreOf(turn - 1)[seat].total, 1)
    const most = Math.max(...SEATS.map(seat => rises[seat]))
    expect(gainers).toEqual(SEATS.filter(seat => rises[seat] === most))
  }
})

test('exactly one of the three answers about a price is right, and nothing said is neither', () => {
  for (const turn of [1, 2, 3, 4]) {
    const right = PRICE_MOVES.filter(price => markOf(PLAYED, 'rusal', turn, { price }).isPriceRight)
    expect(right).toHaveLength(1)
    expect(markOf(PLAYED, 'rusal', turn, {})).toMatchObject({ isPriceRight: undefined, isGainerRight: undefined })
  }
})

test('calibration counts what was said, what was right and what chance would give, for that seat alone', () => {
  const right = [1, 2, 3, 4].map(turn => priceOutcome(PLAYED, 'china', turn).move)
  const wrong = right[1] === 'up' ? 'down' : 'up'
  const predictions = [
    { china: { price: right[0]!, gainer: gainOutcome(PLAYED, 1).gainers[0]! }, rusal: { price: wrong } },
    { china: { price: wrong } },
    { china: {} },
    { rusal: { price: 'up' } },
  ] as const
  const { marks, price, gainer } = calibrationOf(PLAYED, 'china', predictions)
  expect(marks.map(({ turn }) => turn)).toEqual([1, 2, 3])
  expect(price).toEqual({ said: 2, right: 1, byChance: 2 / 3 })
  expect(gainer).toEqual({ said: 1, right: 1, byChance: 1 / 3 })
  expect(calibrationOf(PLAYED, 'unitedStates', predictions).marks).toEqual([])
})

test('predictions of a game taken up late stand at their own turn', () => {
  const first = withPredictions([], 3, { china: { price: 'up' } })
  expect(first).toEqual([{}, {}, {}, { china: { price: 'up' } }])
  expect(withPredictions(first, 4, {})).toEqual([...first, {}])
})
