import { expect, test } from 'vitest'
import { EVENT_IDS, SEATS, scoreGame } from '../../src/game'
import { ownEffects } from '../../src/report/ownEffect'
import { makeGame, playOn, playTurns, set } from '../helpers/makeGame'

const game = playOn(makeGame({ events: EVENT_IDS, seed: 5 }), {
  china: set({ enforcement: 0.75 }),
  unitedStates: set({ semisDuty: 0.25 }),
})

test('a seat that did nothing has no effect on anybody, exactly', () => {
  expect(ownEffects(game)!.rusal.effect).toEqual({ china: 0, unitedStates: 0, rusal: 0 })
})

test('the effect is the score less the score without the seat’s decisions', () => {
  const scores = scoreGame(game)
  for (const seat of SEATS) {
    const { without, effect } = ownEffects(game)![seat]
    for (const other of SEATS) expect(effect[other]).toBe(scores[other].total - without[other])
  }
})

test('without a seat’s decisions the game is that in which only the others decided', () => {
  const onlyUs = playTurns(
    makeGame({ events: EVENT_IDS, seed: 5 }),
    game.records.map(({ decisions }) => ({ unitedStates: decisions.unitedStates })),
  )
  const { without } = ownEffects(game)!.china
  for (const seat of SEATS) expect(without[seat]).toBe(scoreGame(onlyUs)[seat].total)
})

test('there is no effect to speak of before the first turn', () => {
  expect(ownEffects(makeGame())).toBeUndefined()
})
