import type { Game } from '../../game/game'
import { type RandomStream, randomStream } from '../../game/random'
import { createWorldModel, type WorldModel } from '../../model/worldModel'
import { type Conditions, centralConditions, PARAMETER_IDS, PARAMETERS, type ParameterId } from './conditions'
import { playedOf } from './played'
import { CLAIM_TEST_IDS, type ClaimTestId } from './tests'
import { type Bench, benchOf, type TrialResult, tryClaims } from './trial'
import type { Outcome } from './words'

/** One uncertain value at the end of its range, alone, which turns the outcome. */
export interface Flip {
  readonly parameter: ParameterId
  readonly value: number
  /** Where it stands in the game; 1 for a factor. */
  readonly from: number
  readonly outcome: Outcome
}

/** A part of a trial: some of the draws, or some values put to the ends of their ranges. */
export type RobustnessPart =
  | { readonly kind: 'draws'; readonly first: number; readonly count: number }
  | { readonly kind: 'ends'; readonly parameters: readonly ParameterId[] }

/** What a part gave for one test. */
export interface Tally {
  /** Draws by their outcome; one without an equilibrium counts for none. */
  readonly counts: Readonly<Record<Outcome, number>>
  readonly flips: readonly Flip[]
}
export type TallyById = Readonly<Partial<Record<ClaimTestId, Tally>>>

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

function countDraws(bench: Bench, game: Game, first: number, count: number): TallyById {
  const central = centralConditions(game.scenario)
  const results = Array.from({ length: count }, (_, i) =>
    outcomesUnder(bench, drawn(central, randomStream(game.seed, 'claims', first + i))),
  )
  const entries = DRAWN_IDS.map(id => {
    const number = (outcome: Outcome) => results.filter(result => result[id]?.outcome === outcome).length
    const counts = {
      borneOut: number('borneOut'),
      between: number('between'),
      notBorneOut: number('notBorneOut'),
    }
    return [id, { counts, flips: [] }] as const
  })
  return Object.fromEntries(entries)
}

const NO_COUNTS = { borneOut: 0, between: 0, notBorneOut: 0 } as const

function findFlips(bench: Bench, game: Game, parameters: readonly ParameterId[]): TallyById {
  const central = centralConditions(game.scenario)
  const standing = tryClaims(bench, game.model, central)
  const tried = parameters.flatMap(parameter => {
    const { low, high, valueIn, put } = PARAMETERS[parameter]
    const from = valueIn(central)
    return [low, high]
      .filter(value => value !== from)
      .map(value => ({ parameter, value, from, results: outcomesUnder(bench, put(central, value)) }))
  })
  const entries = DRAWN_IDS.map(id => {
    const flips = tried.flatMap(({ results, ...end }): readonly Flip[] => {
      const outcome = results[id]?.outcome
      return outcome && outcome !== standing[id]?.outcome ? [{ ...end, outcome }] : []
    })
    return [id, { counts: NO_COUNTS, flips }] as const
  })
  return Object.fromEntries(entries)
}

/**
 * Try the claims of a game in one part of a trial. Draws take every value of a range as equally likely and come from
 * the seed of the game and their own number: the same game gives the same result, however the trial is cut into parts.
 */
export function tryPart(game: Game, part: RobustnessPart): TallyById {
  const bench = benchOf(playedOf(game), DRAWN_IDS)
  return part.kind === 'draws'
    ? countDraws(bench, game, part.first, part.count)
    : findFlips(bench, game, part.parameters)
}
