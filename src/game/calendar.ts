import type { Scenario } from './scenario'

/** A half-year. */
export interface Half {
  readonly year: number
  readonly half: 1 | 2
}

/** The half-year of a turn; turn 1 is the scenario's start, turn 0 the half-year before. */
export function halfOf(scenario: Scenario, turn: number): Half {
  const halves = scenario.start.year * 2 + (scenario.start.half - 1) + (turn - 1)
  return { year: Math.floor(halves / 2), half: halves % 2 === 0 ? 1 : 2 }
}
