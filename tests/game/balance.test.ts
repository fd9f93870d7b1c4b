/** Levels of score under named styles of play, held against a trial of the same rules made with other code. */
import { expect, test } from 'vitest'
import { type Game, SEATS, scoreGame } from '../../src/game'
import { makeGame, playOn, playTurn, set } from '../helpers/makeGame'

function totals(game: Game): readonly number[] {
  const scores = scoreGame(game)
  return SEATS.map(seat => scores[seat].total)
}

/** China inspects, the United States checks cargoes, Rusal builds: the best each finds alone. */
function bestReplies(): Game {
  return playOn(makeGame(), {
    china: set({ enforcement: 1 }),
    unitedStates: set({ semisDuty: 0.25, customsEnforcement: 1, wtoRuling: 0 }),
    rusal: set({ newPlants: 0.15, homeDiscount: 0.02 }),
  })
}

/** Duties on everything, answered from the second turn on. */
function tradeWar(): Game {
  const duties = { unitedStates: set({ semisDuty: 0.5, metalDuty: 0.1 }) }
  return playOn(playTurn(makeGame(), duties), { ...duties, china: set({ retaliatoryDuty: 0.25 }) })
}

test('best replies of the three seats end at 58, 58 and 65 points', () => {
  for (const [i, points] of [58.4, 58.2, 64.6].entries()) {
    expect(Math.abs(totals(bestReplies())[i]! - points)).toBeLessThan(1)
  }
})

test('duties and retaliation leave all three below doing nothing, at 39, 42 and 47 points', () => {
  for (const [i, points] of [39, 42.1, 46.8].entries()) {
    const total = totals(tradeWar())[i]!
    expect(total).toBeLessThan(50)
    expect(Math.abs(total - points)).toBeLessThan(2.5)
  }
})

test('duties help US smelters and mills and still cost the United States its score', () => {
  const [smelterJobs, metalJobs, rules] = scoreGame(tradeWar()).unitedStates.goals
  expect(smelterJobs!.score).toBeGreaterThan(60)
  expect(metalJobs!.measure).toBeLessThan(metalJobs!.noChange)
  expect(rules!.score).toBeLessThan(25)
})
