import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decision, LEVERS, leverOf, resolveTurn, SEATS, type TurnDecisions } from '../../src/game'
import type { Settings } from '../../src/model/settings'
import { deepFreeze } from '../helpers/deepFreeze'
import { makeGame, playTurn, playTurns, set, turnOf } from '../helpers/makeGame'

const BUSY: TurnDecisions = {
  china: set({ retiredCapacity: 0.5, enforcement: 0.75, coInvestment: 0.05, exportRebate: 0.09 }),
  unitedStates: set({ semisDuty: 0.5, customsEnforcement: 1, adjustmentAid: 0.5 }),
  rusal: set({ newPlants: 0.15, investorShare: 0.28, runRate: 0.9, modernisation: 0.1 }),
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

test('the result does not depend on the order in which seats hand in', () => {
  const game = makeGame()
  const expected = JSON.stringify(playTurn(game, BUSY).world)
  fc.assert(
    fc.property(shuffled(SEATS), seats => {
      const handedIn = Object.fromEntries(seats.map(seat => [seat, BUSY[seat]])) as unknown as TurnDecisions
      const next = playTurn(game, handedIn)
      expect(JSON.stringify(next.world)).toBe(expected)
    }),
    { numRuns: 6 },
  )
})

test('the result does not depend on the order of one seat’s decisions', () => {
  const game = makeGame()
  const { decisions: _, ...expected } = playTurn(game, BUSY).records[0]!
  fc.assert(
    fc.property(
      shuffled(BUSY.china),
      shuffled(BUSY.unitedStates),
      shuffled(BUSY.rusal),
      (china, unitedStates, rusal) => {
        const { decisions, ...record } = playTurn(game, { china, unitedStates, rusal }).records[0]!
        expect(decisions.china).toEqual(china)
        expect(record).toEqual(expected)
      },
    ),
    { numRuns: 20 },
  )
})

test('playing a turn changes nothing of the game it was played from', () => {
  const game = playTurn(makeGame(), BUSY)
  const { model, ...rest } = game
  deepFreeze(rest)
  deepFreeze(BUSY)
  const before = JSON.stringify(rest)
  playTurns({ ...game, model }, [BUSY, {}, BUSY])
  expect(JSON.stringify(rest)).toBe(before)
})

test('a game may branch: each branch plays as if the other were not there', () => {
  const game = playTurn(makeGame(), BUSY)
  const alone = playTurns(game, [{}, {}]).records.map(record => record.hash)
  const one = playTurn(game, {})
  playTurns(game, [BUSY, BUSY])
  expect(playTurn(one, {}).records.map(record => record.hash)).toEqual(alone)
})

test('an order acts once', () => {
  const orders = {
    china: set({ retiredCapacity: 1, enforcement: 1 }),
    rusal: set({ newPlants: 0.15, modernisation: 0.2 }),
  }
  const [first, second] = playTurns(makeGame(), [orders, {}]).records
  expect(first!.accounts.chinaCutCost).toBe(1600)
  expect(first!.accounts.rusalInvestment).toBe(500)
  expect(second!.accounts.chinaCutCost).toBe(0)
  expect(second!.accounts.rusalInvestment).toBe(0)
  expect(second!.plantsUnderWay).toEqual([{ capacityMt: 0.15, dueTurn: 3 }])
})

test('a standing lever holds until it is set again', () => {
  const game = playTurns(makeGame(), [
    { unitedStates: set({ semisDuty: 0.5 }) },
    {},
    {},
    { unitedStates: set({ semisDuty: 0 }) },
  ])
  expect(game.records.map(record => record.settings.semisDuty)).toEqual([0.5, 0.5, 0.5, 0])
})

test('setting a lever to what it already is changes no figure', () => {
  const held = playTurn(makeGame(), BUSY)
  const again = { china: set({ enforcement: 0.75, exportRebate: 0.09 }), unitedStates: set({ semisDuty: 0.5 }) }
  expect(playTurn(held, again).records[1]!.hash).toBe(playTurn(held).records[1]!.hash)
})

test('every lever moves something beside itself', () => {
  // An exemption needs a duty, an offer a taker, relief a loss and a platform a second who publishes.
  const stage = playTurn(makeGame(), { unitedStates: set({ metalDuty: 0.05, semisDuty: 0.25 }) })
  const platforms = { chinaPlatform: 1, unitedStatesPlatform: 1, rusalPlatform: 1 }
  const shared = { coInvestment: 0.05, newPlants: 0.05, investorShare: 0.28, ...platforms }
  const feltWith = (changed: Partial<Settings>) => {
    const wanted = set({ ...shared, ...changed })
    const decisions = SEATS.map(seat => [seat, wanted.filter(each => leverOf(each.lever).seat === seat)])
    const { market, accounts, trust, usStanding, pipelineMt } = playTurn(stage, Object.fromEntries(decisions))
      .records[1]!
    return JSON.stringify({ market, accounts, trust, usStanding, pipelineMt })
  }
  const still = feltWith({})
  for (const { id, values } of LEVERS) {
    const now = { ...stage.world.settings, ...shared }[id]
    expect(feltWith({ [id]: values.find(value => value !== now) }), id).not.toBe(still)
  }
})

test('a refused decision leaves the turn unplayed and names seat, lever and reason', () => {
  const game = makeGame()
  const wrong = resolveTurn(game, turnOf({ rusal: set({ runRate: 0.71 }) }))
  expect(wrong).toEqual({ ok: false, error: { seat: 'rusal', kind: 'badValue', lever: 'runRate' } })
})

test('seats are checked in their order, whoever else is wrong', () => {
  const bad: readonly Decision[] = set({ runRate: 0.71 })
  const wrong = resolveTurn(makeGame(), { rusal: bad, china: bad, unitedStates: bad })
  expect(wrong).toEqual({ ok: false, error: { seat: 'china', kind: 'notYourLever', lever: 'runRate' } })
})

test('the game ends after its turns', () => {
  const over = playTurns(makeGame({ turns: 4 }), [{}, {}, {}, {}])
  expect(resolveTurn(over, turnOf({}))).toEqual({ ok: false, error: { seat: 'china', kind: 'gameOver' } })
})
