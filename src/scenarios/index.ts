import type { Scenario } from '../game/scenario'
import { NANNING_2016 } from './nanning2016'

export { NANNING_2016 } from './nanning2016'
export { parseScenario, type ScenarioError } from './scenarioSchema'

/** The built-in scenarios, the default first. */
export const SCENARIOS: readonly Scenario[] = [NANNING_2016]

/** The built-in scenario of that id. */
export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find(scenario => scenario.id === id)
}

/** The same scenario with another number of turns. */
export function withTurns(scenario: Scenario, turns: number): Scenario {
  return { ...scenario, turns }
}
