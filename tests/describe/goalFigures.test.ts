import { expect, test } from 'vitest'
import { figureOfGoal, SOURCE_OF_GOAL } from '../../src/describe/goalFigures'
import { FIGURE_VALUES, GOAL_IDS, type GoalId, SEATS } from '../../src/game'
import { makeGame, playTurns, set } from '../helpers/makeGame'

const GOALS: readonly GoalId[] = SEATS.flatMap(seat => GOAL_IDS[seat])
const { records } = playTurns(makeGame(), [
  { rusal: set({ newPlants: 0.1 }), unitedStates: set({ semisDuty: 0.5 }) },
  { china: set({ enforcement: 0.5 }) },
])

test.each(GOALS)('the figure of the goal %s is what the goal measures, wherever it has one', id => {
  const figure = figureOfGoal(id)
  if (!figure) return expect(['promise', 'netDebt', 'homeUse']).toContain(id)
  for (const record of records) expect(FIGURE_VALUES[figure](record)).toBe(record.measures[id])
})

test.each(['netDebt', 'homeUse'] as const)(
  'the goal %s counts a plant under way, the figure beside it does not',
  id => {
    expect(FIGURE_VALUES[SOURCE_OF_GOAL[id]](records[0]!)).not.toBe(records[0]!.measures[id])
  },
)
