import type { Scenario } from '../../game/scenario'
import type { WorldModel } from '../../model/worldModel'
import type { ClaimTest } from './claimTest'
import type { Conditions } from './conditions'
import type { Played } from './played'
import { type ClaimRun, type Course, play } from './run'
import { type RunId, runOf } from './runs'
import { CLAIM_TEST_IDS, CLAIM_TESTS, type ClaimTestId } from './tests'
import type { Figures, Outcome } from './words'

/** What a test came to under some conditions. */
export interface Measured {
  readonly figures: Figures
  /** `undefined` where this model cannot test it. */
  readonly outcome: Outcome | undefined
}

/** What the tests came to; one whose runs have no equilibrium is absent. */
export type TrialResult = Readonly<Partial<Record<ClaimTestId, Measured>>>

/** Runs of one game, each made once: under every condition the decisions are the same. */
export interface Bench {
  readonly scenario: Scenario
  /** The tests that are made. */
  readonly ids: readonly ClaimTestId[]
  readonly runsOf: Readonly<Record<ClaimTestId, readonly RunId[]>>
  readonly run: (id: RunId) => ClaimRun
}

/** The run that is known already where both are the same game: without a Chinese duty two of them are, for one. */
function sameOrNew(known: Map<string, ClaimRun>, run: ClaimRun): ClaimRun {
  // What may be decided is settled by now.
  const key = JSON.stringify({ ...run, scenario: { ...run.scenario, closedLevers: [] } })
  const same = known.get(key) ?? run
  known.set(key, same)
  return same
}

/** Prepare the tests of a game. */
export function benchOf(played: Played, ids: readonly ClaimTestId[] = CLAIM_TEST_IDS): Bench {
  const made = new Map<RunId, ClaimRun>()
  const known = new Map<string, ClaimRun>()
  const runsOf = CLAIM_TEST_IDS.map(id => [id, CLAIM_TESTS[id].choose(played).runs] as const)
  return {
    scenario: played.scenario,
    ids,
    runsOf: Object.fromEntries(runsOf) as Bench['runsOf'],
    run(id) {
      const run = made.get(id) ?? sameOrNew(known, runOf(played, id))
      made.set(id, run)
      return run
    },
  }
}

/** Make the tests under some conditions; runs that several tests share are played once. */
export function tryClaims(bench: Bench, model: WorldModel, conditions: Conditions): TrialResult {
  const played = new Map<ClaimRun, Course | undefined>()
  function courseOf(id: RunId): Course | undefined {
    const run = bench.run(id)
    if (!played.has(run)) {
      const course = play(run, model, conditions)
      played.set(run, course.ok ? course.value : undefined)
    }
    return played.get(run)
  }
  const results: Partial<Record<ClaimTestId, Measured>> = {}
  for (const id of bench.ids) {
    const courses = bench.runsOf[id].map(courseOf)
    if (courses.includes(undefined)) continue
    const test: ClaimTest = CLAIM_TESTS[id]
    const figures = test.measure(courses as readonly Course[], { scenario: bench.scenario, model })
    results[id] = { figures, outcome: test.judge(figures) }
  }
  return results
}
