import { SEATS } from '../../game'
import { type BestReplies, iterateBestReplies } from './bestReply'
import { type LeverDominance, leverDominance, randomSituation } from './dominance'
import { type PactOutcome, pactOutcomes } from './pactOutcome'
import { type PlannedPlay, plannedAgainstRandom } from './plannedPlay'
import type { Situation } from './situation'
import { countStyles, type StyleCount } from './styles'
import type { Work } from './work'

/** How much is tried. */
export interface BalanceSize {
  /** What policies are tried against when it is asked which setting is best. */
  readonly situations: readonly Situation[]
  /** Seeds with which a planner meets the dice. */
  readonly seeds: number
}

/** Everything the balance table says. */
export interface Balance {
  readonly bestReplies: BestReplies
  readonly pacts: readonly PactOutcome[]
  readonly dominance: readonly LeverDominance[]
  readonly styles: readonly StyleCount[]
  readonly planned: readonly PlannedPlay[]
}

/** Styles that must come near the best, for every seat. */
const ENOUGH_STYLES = 3
/** Share of seeds in which planned play must clearly beat random play. */
const ENOUGH_SEEDS = 0.95

/** So many situations drawn by lot, the first the same however many. */
export function randomSituations(count: number): readonly Situation[] {
  return Array.from({ length: count }, (_, lot) => randomSituation(lot))
}

/** Play what the table needs. */
export async function measureBalance(work: Work, size: BalanceSize): Promise<Balance> {
  const bestReplies = await iterateBestReplies(work)
  const pacts = await pactOutcomes(work, bestReplies)
  const dominance = await leverDominance(work, size.situations)
  const styles = await countStyles(work, bestReplies.profile)
  return { bestReplies, pacts, dominance, styles, planned: await plannedAgainstRandom(work, size.seeds) }
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
