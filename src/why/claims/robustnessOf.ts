import type { Game } from '../../game/game'
import { PARAMETER_IDS } from './conditions'
import { DRAWN_IDS, type Flip, type RobustnessPart, type TallyById, tryPart } from './robustness'
import type { ClaimTestId } from './tests'
import { OUTCOMES, type Outcome } from './words'

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

/** A part takes a few tenths of a second, so that other work beside the page need not wait for the whole. */
const PART_DRAWS = 20
const PART_PARAMETERS = 5

/** A trial of so many draws, cut into parts. */
export function partsOf(draws: number): readonly RobustnessPart[] {
  const parts: RobustnessPart[] = []
  for (let first = 0; first < draws; first += PART_DRAWS) {
    parts.push({ kind: 'draws', first, count: Math.min(PART_DRAWS, draws - first) })
  }
  for (let first = 0; first < PARAMETER_IDS.length; first += PART_PARAMETERS) {
    parts.push({ kind: 'ends', parameters: PARAMETER_IDS.slice(first, first + PART_PARAMETERS) })
  }
  return parts
}

/** Put what the parts of a trial of so many draws gave together. */
export function joinParts(draws: number, parts: readonly TallyById[]): RobustnessById {
  const entries = DRAWN_IDS.map(id => {
    const tallies = parts.flatMap(part => part[id] ?? [])
    const count = (outcome: Outcome) => tallies.reduce((sum, { counts }) => sum + counts[outcome], 0)
    const share = (outcome: Outcome) => (draws === 0 ? 0 : count(outcome) / draws)
    const robustness: Robustness = {
      draws,
      unsolved: OUTCOMES.reduce((left, outcome) => left - count(outcome), draws),
      shares: { borneOut: share('borneOut'), between: share('between'), notBorneOut: share('notBorneOut') },
      flips: tallies.flatMap(({ flips }) => flips),
    }
    return [id, robustness] as const
  })
  return Object.fromEntries(entries)
}

/** Try every claim of a game under draws of everything uncertain, and with one value at a time at the ends of its range. */
export function robustnessOf(game: Game, draws: number): RobustnessById {
  return joinParts(
    draws,
    partsOf(draws).map(part => tryPart(game, part)),
  )
}
