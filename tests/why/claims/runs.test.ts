/** The runs that claims are tested by: each changes what it says, and nothing else. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replayLog } from '../../../src/game'
import { createWorldModel } from '../../../src/model/worldModel'
import { centralConditions } from '../../../src/why/claims/conditions'
import { testClaims } from '../../../src/why/claims/ledger'
import { playedOf } from '../../../src/why/claims/played'
import { logOfRun, play } from '../../../src/why/claims/run'
import { RUN_IDS, type RunId, runOf } from '../../../src/why/claims/runs'
import { makeGame, playOn, set } from '../../helpers/makeGame'
import { plays, playWishes } from '../../helpers/randomPlay'
import { busyGame } from './games'

const game = busyGame()
const played = playedOf(game)

function courseOf(id: RunId) {
  const course = play(runOf(played, id), game.model, centralConditions(game.scenario))
  if (!course.ok) throw new Error(id)
  return course.value
}
const settingsIn = (id: RunId) => courseOf(id).map(({ settings }) => settings)

test('the game itself comes out again, turn by turn', () => {
  const figures = (records: typeof game.records) =>
    records.map(({ market, accounts, trust }) => [market, accounts, trust])
  expect(figures(courseOf('game'))).toEqual(figures(game.records))
})

test('the run in which nobody acts is the zero of every score', () => {
  expect(courseOf('nobody').map(({ market }) => market)).toEqual(game.noChange.map(({ market }) => market))
})

describe('in the runs without', () => {
  test('duties there is none, and every other lever stands as in the game', () => {
    const without = settingsIn('noDuties')
    expect(game.records.some(({ settings }) => settings.semisDuty > 0)).toBe(true)
    for (const [turn, { settings }] of game.records.entries()) {
      expect(without[turn]).toEqual({ ...settings, semisDuty: 0, metalDuty: 0, retaliatoryDuty: 0 })
    }
  })

  test('plants none runs', () => {
    expect(courseOf('noPlants').every(({ plantsRunningMt }) => plantsRunningMt === 0)).toBe(true)
    expect(game.records.at(-1)!.plantsRunningMt).toBeGreaterThan(0)
  })

  test('talks no pact is in force and what it asked for is not done', () => {
    expect(game.records[1]!.talks.pacts).toHaveLength(1)
    for (const [turn, { talks, settings }] of courseOf('noTalks').entries()) {
      expect(talks.pacts).toEqual([])
      if (game.records[turn]!.talks.pacts.length === 0) continue
      expect([settings.enforcement, settings.retiredCapacity, settings.newPlants]).toEqual([0, 0, 0])
    }
  })

  test('partners China gives the same orders and the others do not what they promised', () => {
    const alone = settingsIn('noPartners')
    for (const [turn, { settings, talks }] of game.records.entries()) {
      expect(alone[turn]!.retiredCapacity).toBe(settings.retiredCapacity)
      expect(alone[turn]!.enforcement).toBe(settings.enforcement)
      if (talks.pacts.length > 0) expect(alone[turn]!.newPlants).toBe(0)
    }
  })

  test('the detour nothing takes it', () => {
    expect(game.records[4]!.accounts.reroutedMt).toBeGreaterThan(0.05)
    expect(Math.max(...courseOf('detourClosed').map(({ accounts }) => accounts.reroutedMt))).toBeLessThan(1e-4)
  })
})

test('enforcement at none and at full leaves the same orders', () => {
  for (const id of ['unenforced', 'enforced'] as const) expect(settingsIn(id)).toEqual(settingsIn('game'))
  expect(courseOf('unenforced').at(-1)!.capacityMt[0]).toBeGreaterThan(courseOf('enforced').at(-1)!.capacityMt[0] + 3)
})

test('where markets are left alone no state acts', () => {
  const { world, startSettings } = runOf(played, 'marketsAlone').scenario
  expect(world).toMatchObject({ softBuildingOff: 0.6, exitRate: 0.1 })
  expect(startSettings).toMatchObject({ smelterSupport: 0 })
  for (const { enforcement, retiredCapacity, semisDuty, smelterSupport } of settingsIn('marketsAlone')) {
    expect([enforcement, retiredCapacity, semisDuty, smelterSupport]).toEqual([0, 0, 0, 0])
  }
})

test('standard runs start without duties in a scenario that opens with some', () => {
  const dutied = playedOf(playOn(makeGame({ startSettings: { metalDuty: 0.1 } })))
  const { scenario, decisions } = runOf(dutied, 'standardCalm')
  expect(scenario.startSettings).toEqual({ metalDuty: 0.1 })
  expect(decisions[0]!.unitedStates).toEqual(set({ metalDuty: 0 }))
  expect(decisions.slice(1).flatMap(turn => Object.values(turn).flat())).toEqual([])
})

test.each(RUN_IDS)('%s can be opened as a game, and replays to the figures of the test', id => {
  const log = logOfRun(runOf(played, id))
  if (!log.ok) throw new Error(JSON.stringify(log.error))
  const replayed = replayLog(JSON.parse(JSON.stringify(log.value)))
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error))
  expect(replayed.value.records.map(({ market }) => market)).toEqual(courseOf(id).map(({ market }) => market))
})

test('random games are tested in full, with figures that are numbers', () => {
  fc.assert(
    fc.property(plays, wishes => {
      const results = testClaims(playWishes(wishes))
      if (!results) throw new Error('not solved')
      for (const { figures } of results) {
        expect(Object.values(figures).every(Number.isFinite), JSON.stringify(figures)).toBe(true)
      }
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('what a game is assumed to be like holds for its tests too', () => {
  const changed = playOn(makeGame({ assumptions: { ingotSigma: 4 } }))
  const results = testClaims(changed)!
  expect(results).not.toEqual(testClaims({ ...changed, model: createWorldModel({}) }))
})
