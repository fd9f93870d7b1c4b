import type { Game } from '../../game/game'
import { type RandomStream, randomStream } from '../../game/random'
import { createWorldModel, type WorldModel } from '../../model/worldModel'
import { type Conditions, centralConditions, PARAMETER_IDS, PARAMETERS, type ParameterId } from './conditions'
import { playedOf } from './played'
import { CLAIM_TEST_IDS, type ClaimTestId } from './tests'
import { type Bench, benchOf, type TrialResult, tryClaims } from './trial'
import { OUTCOMES, type Outcome } from './words'

/** One uncertain value at the end of its range, alone, which turns the outcome. */
export interface Flip {
  readonly parameter: ParameterId
  readonly value: number
  /** Where it stands in the game; 1 for a factor. */
  readonly from: number
  readonly outcome: Outcome
}

/** How a test comes out over draws of everything uncertain. */
export interface Robustness {
  readonly draws: number
  /** Draws without an equilibrium; they count as none of the outcomes. */
  readonly unsolved: number
  /** Share of all draws with each outcome, 0 to 1. */
  readonly shares: Readonly<Record<Outcome, number>>
  readonly flips: readonly Flip[]
}

/** Robustness of every test that draws can move. */
export type RobustnessById = Readonly<Partial<Record<ClaimTestId, Robustness>>>

/** How many draws a verdict rests on unless asked otherwise. */
export const USUAL_DRAWS = 200

/** The tests that draws can move: not arithmetic, nor what cannot be tested. */
export const DRAWN_IDS: readonly ClaimTestId[] = CLAIM_TEST_IDS.filter(id => id !== 'panel' && id !== 'customs')

function drawn(central: Conditions, next: RandomStream): Conditions {
  return PARAMETER_IDS.reduce((conditions, id) => {
    const { low, high, put } = PARAMETERS[id]
    return put(conditions, low + (high - low) * next())
  }, central)
}

/** Extreme values may leave a base year that does not calibrate: such a draw is counted, and is no bug of the game. */
function modelUnder({ assumptions }: Conditions): WorldModel | undefined {
  try {
    return createWorldModel(assumptions)
  } catch {
    return undefined
  }
}

function outcomesUnder(bench: Bench, conditions: Conditions): TrialResult {
  const model = modelUnder(conditions)
  return model ? tryClaims(bench, model, conditions) : {}
}

interface Tally {
  readonly counts: Record<Outcome, number>
  readonly flips: Flip[]
}

/** Steps that a trial of so many draws takes: the central values, the draws, and each value at both ends of its range. */
export function stepsOf(draws: number): number {
  return 1 + draws + 2 * PARAMETER_IDS.length
}

/**
 * Try every claim under draws of the uncertain values, each value of a range equally likely, and with one value at a
 * time at the end of its range. The draws come from the seed of the game: the same game gives the same result.
 *
 * @returns Yields the steps done, of `stepsOf(draws)`.
 */
export function* tryRobustness(game: Game, draws = USUAL_DRAWS): Generator<number, RobustnessById> {
  const bench = benchOf(playedOf(game), DRAWN_IDS)
  const central = centralConditions(game.scenario)
  const tallies = new Map<ClaimTestId, Tally>(
    DRAWN_IDS.map(id => [id, { counts: { borneOut: 0, between: 0, notBorneOut: 0 }, flips: [] }]),
  )
  const standing = tryClaims(bench, game.model, central)
  let done = 1
  yield done
  for (let draw = 0; draw < draws; draw++) {
    const results = outcomesUnder(bench, drawn(central, randomStream(game.seed, 'claims', draw)))
    for (const [id, { counts }] of tallies) {
      const outcome = results[id]?.outcome
      if (outcome) counts[outcome] += 1
    }
    yield ++done
  }
  for (const parameter of PARAMETER_IDS) {
    const { low, high, valueIn, put } = PARAMETERS[parameter]
    const from = valueIn(central)
    for (const value of [low, high]) {
      const results = value === from ? standing : outcomesUnder(bench, put(central, value))
      for (const [id, { flips }] of tallies) {
        const outcome = results[id]?.outcome
        if (outcome && outcome !== standing[id]?.outcome) flips.push({ parameter, value, from, outcome })
      }
      yield ++done
    }
  }
  const entries = [...tallies].map(([id, tally]) => [id, robustnessOf(tally, draws)] as const)
  return Object.fromEntries(entries) as RobustnessById
}

function robustnessOf({ counts, flips }: Tally, draws: number): Robustness {
  const solved = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  const share = (outcome: Outcome) => (draws === 0 ? 0 : counts[outcome] / draws)
  return {
    draws,
    unsolved: draws - solved,
    shares: { borneOut: share('borneOut'), between: share('between'), notBorneOut: share('notBorneOut') },
    flips,
  }
}
