import { expect, test } from 'vitest'
import { equationOfMeasure } from '../../../src/describe/why/equations'
import {
  measureGroups,
  measuresOf,
  nameOfMeasure,
  subjectOfMeasure,
  unitOfMeasure,
} from '../../../src/describe/why/measure'
import { whyWords } from '../../../src/describe/why/whyWords'
import { englishWords } from '../../../src/describe/words'
import { SEATS } from '../../../src/game'
import { MAIN_ROUTES, tonnesOn } from '../../../src/game/routes'
import { REGIONS } from '../../../src/model/words'
import { gameSplit, turnSplit } from '../../../src/why/attribution'
import { measureIn } from '../../../src/why/figures'
import { makeGame, playTurns, set } from '../../helpers/makeGame'

const words = whyWords(englishWords)
const game = playTurns(makeGame({ turns: 4 }), [
  { unitedStates: set({ semisDuty: 0.5 }), china: set({ retiredCapacity: 0.5 }) },
  { rusal: set({ newPlants: 0.1 }) },
  {},
  {},
])

test('whatever a screen shows of prices, trade, smelters and politics can be asked about, each once', () => {
  for (const seat of SEATS) {
    const ids = measureGroups(words, measuresOf(seat)).flatMap(group => group.ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ids.map(id => nameOfMeasure(words, id))).size).toBe(ids.length)
    for (const id of MAIN_ROUTES.map(route => `route.${route.id}` as const)) expect(ids).toContain(id)
    for (const id of REGIONS.map(region => `capacity.${region}` as const)) expect(ids).toContain(id)
    for (const id of ids) {
      expect(subjectOfMeasure(words, id)).toMatch(/^[a-zA-Z]/)
      expect(unitOfMeasure(id)).toBeTruthy()
      expect(equationOfMeasure(id)).toBeTruthy()
    }
  }
})

test('a road and the smelters of a region are explained by what a record says of them, in a turn and in a game', () => {
  const [before, now] = [game.records[0]!, game.records[1]!]
  const direct = MAIN_ROUTES[0]!
  const trade = turnSplit(game, 2, `route.${direct.id}`)!
  expect([trade.from, trade.to]).toEqual([tonnesOn(direct, before), tonnesOn(direct, now)])
  const capacity = gameSplit(game, { measure: 'capacity.CHN' })!
  expect(capacity.to).toBe(game.records.at(-1)!.capacityMt[0])
  expect(capacity.shares.china.share).toBeLessThan(-0.1)
  expect(measureIn('output.RUS')(now)).toBe(now.market.ingot.outputMt[2])
})
