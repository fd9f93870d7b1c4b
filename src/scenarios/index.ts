import type { EventId } from '../game/events/deck'
import type { Scenario } from '../game/scenario'
import { BOOM_AND_SLUMP } from './boomAndSlump'
import { ENFORCED_REFORM } from './enforcedReform'
import { HISTORY } from './history'
import { MARKETS_ALONE } from './marketsAlone'
import { NANNING_2016 } from './nanning2016'
import { TARIFF_SPRING } from './tariffSpring'

export { NANNING_2016 } from './nanning2016'
export { pactTermsSchema } from './pactTermsSchema'
export { parseScenario, type ScenarioError } from './scenarioSchema'

/** The built-in scenarios by their ids, the default first. */
export const BUILT_IN = {
  nanning2016: NANNING_2016,
  marketsAlone: MARKETS_ALONE,
  enforcedReform: ENFORCED_REFORM,
  tariffSpring: TARIFF_SPRING,
  history: HISTORY,
  boomAndSlump: BOOM_AND_SLUMP,
} as const satisfies Readonly<Record<string, Scenario>>
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

/** The same scenario under other assumptions; those that are not named stay as they are. */
export function withAssumptions(scenario: Scenario, assumptions: Scenario['assumptions']): Scenario {
  return { ...scenario, assumptions: { ...scenario.assumptions, ...assumptions } }
}

/** The same scenario, in which people are asked what a turn will bring, or not. */
export function withAsking(scenario: Scenario, predictions: boolean): Scenario {
  return isAsking(scenario) === predictions ? scenario : { ...scenario, predictions }
}

/** Whether people are asked, before a turn, what it will bring. */
export function isAsking({ predictions }: Scenario): boolean {
  return predictions ?? true
}

/** The same scenario without some of its events. */
export function withoutEvents(scenario: Scenario, struck: readonly EventId[]): Scenario {
  return { ...scenario, events: scenario.events.filter(id => !struck.includes(id)) }
}
