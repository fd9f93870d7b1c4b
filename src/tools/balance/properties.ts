import { SEATS } from '../../game'
import { type BestReplies, iterateBestReplies } from './bestReply'
import { type LeverDominance, leverDominance, randomProfiles } from './dominance'
import type { Evaluate } from './evaluate'
import { leastGain, scorePact, TRIED_PACTS } from './pactOutcome'
import { type PlannedPlay, plannedAgainstRandom } from './plannedPlay'
import { countStyles, type StyleCount } from './styles'

/** How much is tried. */
export interface BalanceSize {
  /** Profiles of the others against which every policy is tried. */
  readonly profiles: number
  /** Seeds with which a planner meets the dice. */
  readonly seeds: number
}

/** Everything the balance table says. */
export interface Balance {
  readonly bestReplies: BestReplies
  readonly pacts: readonly {
    readonly name: string
    readonly scores: BestReplies['scores']
    readonly leastGain: number
  }[]
  readonly dominance: readonly LeverDominance[]
  readonly styles: readonly StyleCount[]
  readonly planned: readonly PlannedPlay[]
}

/** Styles that must come near the best, for every seat. */
const ENOUGH_STYLES = 3
/** Share of seeds in which planned play must clearly beat random play. */
const ENOUGH_SEEDS = 0.95

/** Play what the table needs. */
export async function measureBalance(
  evaluate: Evaluate,
  size: BalanceSize,
  onPlayed: (games: number) => void = () => {},
): Promise<Balance> {
  const bestReplies = await iterateBestReplies(evaluate)
  const pacts = TRIED_PACTS.map(pact => {
    const scores = scorePact(pact)
    return { name: pact.name, scores, leastGain: leastGain(scores, bestReplies.scores) }
  })
  const dominance = await leverDominance(evaluate, randomProfiles(size.profiles))
  const styles = await countStyles(evaluate, bestReplies.profile)
  return { bestReplies, pacts, dominance, styles, planned: plannedAgainstRandom(size.seeds, onPlayed) }
}

/** A property the game must have, and whether it has it. */
export interface Property {
  readonly name: string
  readonly holds: boolean
}

/** The properties that make every choice a choice. */
export function propertiesOf({ pacts, dominance, styles, planned }: Balance): readonly Property[] {
  return [
    { name: 'no setting of a main lever is always best', holds: dominance.every(({ share }) => share < 1) },
    {
      name: `for each seat at least ${ENOUGH_STYLES} styles lie within 10 % of the best`,
      holds: SEATS.every(seat =>
        styles.filter(count => count.seat === seat).every(({ styles: near }) => near.length >= ENOUGH_STYLES),
      ),
    },
    { name: 'a kept pact gives all three more than best replies', holds: pacts.some(pact => pact.leastGain > 0) },
    {
      name: `planned play clearly beats random play in ${ENOUGH_SEEDS * 100} % of seeds`,
      holds: planned.every(({ share }) => share >= ENOUGH_SEEDS),
    },
  ]
}
