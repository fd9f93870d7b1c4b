import { expect, test, vi } from 'vitest'
import { decideForAll, isPlanner, PERSONAS, type PersonaId, decideFor as thoughtFor } from '../../src/ai'
import {
  checkDecisions,
  decidedValue,
  EVENT_IDS,
  type Game,
  isLeverDecision,
  resolveTurn,
  SEATS,
  type Seat,
} from '../../src/game'
import { deepFreeze } from '../helpers/deepFreeze'
import { makeGame, playTurn, playTurns, set, withMandate } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 120_000 })

const decideFor = (game: Game, seat: Seat, persona: PersonaId) => thoughtFor(game, seat, persona).decisions

const RANDOM = { china: 'random', unitedStates: 'random', rusal: 'random' } as const

/** Positions met in random games, some with little political capital left. */
function* positions(count: number): Generator<Game> {
  for (let seed = 0; seed < count; seed++) {
    let game = makeGame({ seed, turns: 4 + (seed % 9), events: EVENT_IDS })
    while (game.world.turn < game.scenario.turns) {
      yield game
      yield SEATS.reduce((poor, seat, i) => withMandate(poor, seat, ((seed + i) * 7) % 70), game)
      const next = resolveTurn(game, decideForAll(game, RANDOM))
      if (!next.ok) throw new Error(JSON.stringify(next.error))
      game = next.value
    }
  }
}

test('no persona ever decides what the gate refuses, in hundreds of positions, rich or poor', () => {
  let decided = 0
  for (const game of positions(40)) {
    for (const seat of SEATS) {
      for (const persona of PERSONAS[seat].filter(each => !isPlanner(each))) {
        const decisions = decideFor(game, seat, persona)
        decided += decisions.length
        const refusal = checkDecisions(game, seat, decisions)
        if (refusal) expect.fail(`${persona}, seed ${game.seed}: ${JSON.stringify({ decisions, refusal })}`)
      }
    }
  }
  expect(decided).toBeGreaterThan(2_500)
})

test('the same game gives the same decisions, however often one asks', () => {
  const game = playTurn(makeGame({ seed: 3 }), { unitedStates: set({ semisDuty: 0.25 }) })
  for (const seat of SEATS) {
    for (const persona of PERSONAS[seat]) {
      expect(decideFor(game, seat, persona)).toEqual(decideFor(game, seat, persona))
    }
  }
})

test('deciding changes nothing of the game', () => {
  const { model, ...rest } = playTurn(makeGame({ seed: 3 }))
  const before = JSON.stringify(rest)
  const frozen = { ...deepFreeze(rest), model }
  for (const seat of SEATS) for (const persona of PERSONAS[seat]) decideFor(frozen, seat, persona)
  expect(JSON.stringify(rest)).toBe(before)
})

test('a seat decides without knowing what another decides this turn', () => {
  const game = playTurn(makeGame({ seed: 3 }))
  const hawk = decideFor(game, 'unitedStates', 'hawk')
  decideFor(game, 'china', 'random')
  expect(decideFor(game, 'unitedStates', 'hawk')).toEqual(hawk)
  const all = decideForAll(game, { china: 'centralDiscipline', unitedStates: 'hawk', rusal: 'valleyBuilder' })
  expect(all.unitedStates).toEqual(hawk)
})

test('another seed lets chance decide otherwise at least now and then', () => {
  const first = (seed: number) => JSON.stringify(decideFor(makeGame({ seed }), 'china', 'random'))
  expect(new Set(Array.from({ length: 20 }, (_, seed) => first(seed))).size).toBeGreaterThan(10)
})

test('chance is fresh in every turn, even where nothing has changed', () => {
  const game = makeGame({ seed: 3 })
  const inTurn = (turn: number) => decideFor({ ...game, world: { ...game.world, turn } }, 'china', 'random')
  const turns = Array.from({ length: 8 }, (_, turn) => JSON.stringify(inTurn(turn)))
  expect(new Set(turns).size).toBe(8)
})

test('the one who keeps things as they are decides nothing', () => {
  const game = makeGame()
  for (const seat of SEATS) expect(decideFor(game, seat, 'statusQuo')).toEqual([])
})

test('a persona leaves out what would change nothing', () => {
  for (const game of positions(15)) {
    for (const seat of SEATS) {
      for (const persona of PERSONAS[seat]) {
        if (persona === 'random' || isPlanner(persona)) continue
        for (const { lever, value } of decideFor(game, seat, persona).filter(isLeverDecision)) {
          const order = ['retiredCapacity', 'coInvestment', 'newPlants', 'modernisation'].includes(lever)
          expect(value, `${persona} ${lever}`).not.toBe(order ? 0 : game.world.settings[lever])
        }
      }
    }
  }
})

test('the hawk taxes Chinese semis at once and goes no further than 60 %', () => {
  let game = makeGame({ seed: 8 })
  const duties: number[] = []
  while (game.world.turn < 8) {
    game = playTurn(game, { unitedStates: decideFor(game, 'unitedStates', 'hawk') })
    duties.push(game.world.settings.semisDuty)
  }
  expect(duties[0]).toBe(0.25)
  for (const [i, duty] of duties.entries()) expect(duty).toBeGreaterThanOrEqual(duties[i - 1] ?? 0)
  expect(Math.max(...duties)).toBe(0.6)
})

test('the keeper of rules complies with the ruling and taxes no metal', () => {
  let game = makeGame({ seed: 8 })
  while (game.world.turn < 8) game = playTurn(game, { unitedStates: decideFor(game, 'unitedStates', 'ruleKeeper') })
  expect(game.world.settings.wtoRuling).toBe(0)
  expect(game.records.map(record => record.settings.metalDuty)).toEqual(Array(8).fill(0))
})

test('the provinces answer a duty on all metal with a quarter and one on semis with a tenth', () => {
  const answer = (duty: Parameters<typeof set>[0]) => {
    const taxed = playTurns(makeGame(), [{ unitedStates: set(duty) }])
    return decidedValue(decideFor(taxed, 'china', 'provincialGrowth'), 'retaliatoryDuty')
  }
  expect(answer({ metalDuty: 0.1 })).toBe(0.25)
  expect(answer({ semisDuty: 0.25 })).toBe(0.1)
  expect(answer({ customsEnforcement: 1 })).toBeUndefined()
})

test('the builder of the valley orders plants while it can pay, and none in the last turns', () => {
  let game = makeGame({ seed: 2 })
  while (game.world.turn < 8) game = playTurn(game, { rusal: decideFor(game, 'rusal', 'valleyBuilder') })
  const orders = game.records.map(record => record.settings.newPlants)
  expect(orders.slice(0, 3).some(order => order > 0)).toBe(true)
  expect(orders.slice(6)).toEqual([0, 0])
})
