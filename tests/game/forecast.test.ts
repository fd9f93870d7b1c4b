import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  bySeat,
  type Decision,
  EVENT_IDS,
  forecastTurn,
  type Game,
  isLeverDecision,
  SEATS,
  type TurnRecord,
} from '../../src/game'
import { makeGame, playTurn, playTurns, set, turnOf } from '../helpers/makeGame'
import { decisionsOf, legalPart, plays, playWishes } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 60_000 })

function forecastOf(game: Game, seat: (typeof SEATS)[number], decisions: readonly Decision[]) {
  const forecast = forecastTurn(game, seat, decisions)
  if (!forecast.ok) throw new Error('not converged')
  return forecast.value
}

/** Mandates stand still in a forecast, and with them the fingerprint differs. */
function withoutMandates({ mandate, hash, ...rest }: TurnRecord): Partial<TurnRecord> {
  expect(hash).toHaveLength(16)
  expect(Object.keys(mandate)).toEqual([...SEATS])
  return rest
}

test('a forecast knows nothing of events to come: it is the same whatever the seed', () => {
  const china = set({ retiredCapacity: 0.5 })
  const forecasts = Array.from({ length: 40 }, (_, seed) =>
    forecastOf(makeGame({ events: EVENT_IDS, seed }), 'china', china),
  )
  for (const forecast of forecasts) expect(forecast).toEqual(forecasts[0])
})

test('before the first turn the others are expected to do nothing', () => {
  const game = makeGame()
  const china = set({ retiredCapacity: 0.5, enforcement: 0.5 })
  expect(withoutMandates(forecastOf(game, 'china', china))).toEqual(
    withoutMandates(playTurn(game, { china }).records[0]!),
  )
})

test('the forecast is the turn itself when the others do as last turn and no event begins', () => {
  const others = { unitedStates: set({ semisDuty: 0.25 }), rusal: set({ newPlants: 0.1 }) }
  const game = playTurns(makeGame(), [others, { ...others, china: set({ enforcement: 0.5 }) }])
  const china = set({ retiredCapacity: 0.5 })
  const record = playTurn(game, { ...others, china }).records[2]!
  expect(withoutMandates(forecastOf(game, 'china', china))).toEqual(withoutMandates(record))
})

test('events that go on are in the forecast; those that begin are not', () => {
  const game = makeGame({ events: EVENT_IDS, seed: 3 })
  let current = game
  for (let turn = 1; turn <= 8; turn++) {
    const forecast = forecastOf(current, 'china', [])
    current = playTurn(current)
    const record = current.records[turn - 1]!
    expect(forecast.events).toEqual(record.events.filter(event => !event.began))
    // A panel rules by lot, which a forecast does not know either.
    const isNews = JSON.stringify(record.cases) !== JSON.stringify(forecast.cases)
    if (!isNews && !record.events.some(event => event.began))
      expect(withoutMandates(forecast)).toEqual(withoutMandates(record))
  }
  expect(current.records.some(record => record.events.some(event => !event.began))).toBe(true)
  expect(current.records.some(record => record.events.some(event => event.began))).toBe(true)
})

test('in any game, forecast and turn agree whenever the others repeat themselves in a turn without news', () => {
  let compared = 0
  fc.assert(
    fc.property(plays, fc.constantFrom(...SEATS), (play, seat) => {
      const { wishes } = play
      const before = playWishes({ ...play, wishes: wishes.slice(0, 4) })
      const game = { ...before, scenario: { ...before.scenario, turns: 12, events: [] } }
      const last = bySeat(each => game.records[3]!.decisions[each].filter(isLeverDecision))
      const others = SEATS.filter(other => other !== seat)
      const repeated = others.map(other => [other, legalPart(game, other, last[other])] as const)
      if (repeated.some(([other, kept]) => kept.length < last[other].length)) return
      const mine = legalPart(game, seat, decisionsOf(game, wishes[0]![seat]))
      const next = playTurn(game, turnOf({ ...Object.fromEntries(repeated), [seat]: mine }))
      const { pacts } = next.records[4]!.talks
      if (pacts.some(({ broke, found }) => found.length > 0 || broke.some(other => other !== seat))) return
      // The forecast has the seat's own decisions; only those of the others are taken from last turn.
      compared += 1
      expect(withoutMandates(forecastOf(game, seat, mine))).toEqual(withoutMandates(next.records[4]!))
    }),
    { numRuns: 60 },
  )
  expect(compared).toBeGreaterThan(20)
})

test('a forecast leaves the game alone', () => {
  const game = playTurns(makeGame(), [{ rusal: set({ newPlants: 0.1 }) }])
  const before = JSON.stringify(game.world)
  forecastOf(game, 'rusal', set({ newPlants: 0.15 }))
  expect(JSON.stringify(game.world)).toBe(before)
  expect(game.records.length).toBe(1)
})
