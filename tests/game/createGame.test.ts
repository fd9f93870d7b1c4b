import { expect, test } from 'vitest'
import { createGame, EVENT_IDS } from '../../src/game'
import { createWorldModel } from '../../src/model/worldModel'
import { NANNING_2016 } from '../../src/scenarios'
import { makeGame, playOn } from '../helpers/makeGame'

test.each([-1, 0.5, 2 ** 32, Number.NaN, Number.POSITIVE_INFINITY])('%d is no seed', seed => {
  expect(createGame(NANNING_2016, seed)).toEqual({ ok: false, error: { kind: 'badSeed' } })
})

test.each([3, 13, 4.5, Number.NaN])('%d is no number of turns', turns => {
  expect(createGame({ ...NANNING_2016, turns }, 1)).toEqual({ ok: false, error: { kind: 'badTurns' } })
})

test.each([0, 1, 0xffffffff])('%d is a seed', seed => {
  expect(createGame(NANNING_2016, seed).ok).toBe(true)
})

test('the no-change run is the very game in which nobody decides anything, events included', () => {
  const game = makeGame({ events: EVENT_IDS, seed: 5 })
  expect(playOn(game).records).toEqual(game.noChange)
})

test('a borrowed market of the same assumptions gives the same game as one calibrated anew', () => {
  const anew = createGame({ ...NANNING_2016, events: [] }, 1)
  expect(anew.ok && anew.value.noChange).toEqual(makeGame().noChange)
})

test('other assumptions give other figures', () => {
  const stiff = makeGame({ assumptions: { semisSigma: 2 } })
  const scenario = { ...NANNING_2016, events: [], assumptions: { semisSigma: 2 } }
  const again = createGame(scenario, 1, createWorldModel({ semisSigma: 2 }))
  expect(stiff.noChange[7]!.hash).not.toBe(makeGame().noChange[7]!.hash)
  expect(again.ok && again.value.noChange[7]!.hash).toBe(stiff.noChange[7]!.hash)
})

test('a scenario may open with settings in force, and its no-change run keeps them', () => {
  const game = makeGame({ startSettings: { semisDuty: 0.5, enforcement: 0.75 } })
  expect(game.world.settings.semisDuty).toBe(0.5)
  expect(game.noChange.map(record => record.settings.enforcement)).toEqual(Array(8).fill(0.75))
})
