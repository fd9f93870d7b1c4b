import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decideFor, isPlanner, opponentsOf, PERSONAS, type PersonaId, simulateGame } from '../../src/ai'
import { createGame, type Game, isLost, LEVERS, LEVERS_OF, type Scenario, SEATS } from '../../src/game'
import { goalsOf } from '../../src/game/goals'
import { CHN } from '../../src/model/words'
import { BUILT_IN, NANNING_2016, SCENARIOS, withTurns } from '../../src/scenarios'
import { gameFault } from '../../src/tools/soak/gameFault'
import { sharedModel } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 120_000 })

function open(scenario: Scenario, seed = 1): Game {
  const created = createGame(scenario, seed, sharedModel())
  if (!created.ok) throw new Error(`${scenario.id}: ${created.error.kind}`)
  return created.value
}

/** Planners search for long, so one seat in twelve has one. */
function personasOf<P extends PersonaId>(personas: readonly P[]): fc.Arbitrary<P> {
  const others = personas.filter(persona => !isPlanner(persona))
  return fc.oneof({ weight: 11, arbitrary: fc.constantFrom(...others) }, fc.constantFrom(...personas.filter(isPlanner)))
}

const eachPersona = fc.record({
  china: personasOf(PERSONAS.china),
  unitedStates: personasOf(PERSONAS.unitedStates),
  rusal: personasOf(PERSONAS.rusal),
})

test.each(SCENARIOS.map(scenario => [scenario.id, scenario] as const))(
  '%s is played to its end by any computer players, with every figure in its bounds',
  (_, scenario) => {
    fc.assert(
      fc.property(eachPersona, fc.nat({ max: 2 ** 32 - 1 }), (personas, seed) => {
        const played = simulateGame(open(scenario, seed), personas)
        if (!played.ok) throw new Error(JSON.stringify(played.error))
        expect(played.value.records).toHaveLength(scenario.turns)
        expect(gameFault(played.value)).toBeUndefined()
      }),
      { numRuns: 15 },
    )
  },
)

test.each(SCENARIOS.map(scenario => [scenario.id, scenario] as const))(
  '%s leaves every seat a lever',
  (_, scenario) => {
    for (const seat of SEATS) {
      const left = LEVERS_OF[seat].filter(lever => !scenario.closedLevers.includes(lever.id))
      expect(left.length, seat).toBeGreaterThan(0)
    }
  },
)

test('the opponents of a scenario are computer players of their seats', () => {
  for (const scenario of SCENARIOS) {
    for (const seat of SEATS) {
      const named = scenario.opponents?.[seat]
      if (named !== undefined) expect(opponentsOf(scenario)[seat], `${scenario.id} ${seat}`).toBe(named)
    }
  }
})

test('an opponent that nobody knows by name gives the usual one', () => {
  expect(opponentsOf({ ...NANNING_2016, opponents: { china: 'emperor' } })).toEqual(opponentsOf(NANNING_2016))
})

test('the weights of a seat sum to one and are those that decide its score', () => {
  for (const scenario of SCENARIOS) {
    const goals = goalsOf(scenario)
    for (const seat of SEATS) {
      expect(goals[seat].reduce((sum, goal) => sum + goal.weight, 0)).toBeCloseTo(1, 12)
    }
  }
  expect(goalsOf(BUILT_IN.enforcedReform).china.map(goal => goal.weight)).toEqual([0.2, 0.3, 0.3, 0.2])
  expect(goalsOf(BUILT_IN.enforcedReform).rusal).toEqual(goalsOf(NANNING_2016).rusal)
})

test('the default brings nothing but the world of the article', () => {
  for (const field of ['world', 'weights', 'recorded', 'opponents']) expect(NANNING_2016).not.toHaveProperty(field)
})

test('markets alone leaves China closures, the United States help for workers, Rusal its run-rate, and nothing else', () => {
  const closed: readonly string[] = BUILT_IN.marketsAlone.closedLevers
  const left = LEVERS.map(lever => lever.id).filter(id => !closed.includes(id))
  expect(left).toEqual(['retiredCapacity', 'adjustmentAid', 'runRate'])
})

test('with markets alone idle plant in China shrinks by a quarter or more; with the usual terms it grows', () => {
  const idle = ({ noChange }: Game) => noChange.map(record => record.idleMt[CHN])
  const alone = idle(open(BUILT_IN.marketsAlone))
  const usual = idle(open({ ...NANNING_2016, events: BUILT_IN.marketsAlone.events }))
  expect(alone.at(-1)! / alone[0]!).toBeLessThan(0.75)
  expect(usual.at(-1)! / usual[0]!).toBeGreaterThan(1.1)
})

test('the record of History passes the gate whole: computer players that follow it do all of it', () => {
  const { history } = BUILT_IN
  const played = simulateGame(open(history), opponentsOf(history))
  if (!played.ok) throw new Error(JSON.stringify(played.error))
  const done = played.value.records.map(record => record.decisions)
  const recorded = (history as Scenario).recorded!.map(turn => ({ china: [], unitedStates: [], rusal: [], ...turn }))
  expect(done).toEqual(recorded)
})

test('where there is no record a computer player that follows it does nothing', () => {
  for (const seat of SEATS) expect(decideFor(open(NANNING_2016), seat, 'recorded').decisions).toEqual([])
})

test.each(SCENARIOS.map(scenario => [scenario.id, scenario] as const))(
  '%s takes no seat from whoever rests in it: banks and the record leave everybody the choice',
  (_, scenario) => {
    const around: readonly PersonaId[] = scenario.recorded ? ['statusQuo', 'recorded'] : ['statusQuo']
    for (const turns of [4, 8, 12]) {
      for (const other of around) {
        for (const seat of SEATS) {
          const game = open(withTurns(scenario, turns), turns)
          const personas = { china: other, unitedStates: other, rusal: other, [seat]: 'statusQuo' as const }
          const played = simulateGame(game, personas)
          if (!played.ok) throw new Error(JSON.stringify(played.error))
          const isGone = isLost(played.value.world.office, seat)
          expect(isGone, `${turns} turns, ${seat} rests, the others: ${other}`).toBe(false)
        }
      }
    }
  },
)
