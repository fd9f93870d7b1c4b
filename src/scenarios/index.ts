import type { EventId } from '../game/events/deck'
import type { Scenario } from '../game/scenario'
import { NANNING_2016 } from './nanning2016'

export { NANNING_2016 } from './nanning2016'
export { pactTermsSchema } from './pactTermsSchema'
export { parseScenario, type ScenarioError } from './scenarioSchema'

/** The built-in scenarios by their ids, the default first. */
export const BUILT_IN = { nanning2016: NANNING_2016 } as const satisfies Readonly<Record<string, Scenario>>
export type ScenarioId = keyof typeof BUILT_IN

/** The built-in scenarios, the default first. */
export const SCENARIOS: readonly Scenario[] = Object.values(BUILT_IN)

/** The built-in scenario of that id. */
export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find(scenario => scenario.id === id)
}

/** The same scenario with another number of turns. */
export function withTurns(scenario: Scenario, turns: number): Scenario {
  return { ...scenario, turns }
}

/** The same scenario without some of its events. */
export function withoutEvents(scenario: Scenario, struck: readonly EventId[]): Scenario {
  return { ...scenario, events: scenario.events.filter(id => !struck.includes(id)) }
}
