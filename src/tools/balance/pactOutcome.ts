import { type BySeat, type Commitment, type LeverId, type PactTerms, SEATS } from '../../game'
import { G20_DRAFT } from '../../game/talks/g20Draft'
import { type BestReplies, iterateBestReplies } from './bestReply'
import type { Work } from './work'

/** What the deeper cut asks for more of: China's retired capacity and Rusal's plants, Mt a year. */
const DEEPER: Partial<Record<LeverId, number>> = { retiredCapacity: 0.6, newPlants: 0.1 }
const IDLED: Commitment = { lever: 'runRate', bound: 'atMost', value: 0.95 }

/** The pacts that are tried: the draft on the table, and one in which China cuts twice as much and Rusal idles some. */
const TRIED_PACTS: readonly { readonly name: string; readonly terms: PactTerms }[] = [
  { name: 'the draft of the ministers', terms: G20_DRAFT },
  {
    name: 'a deeper cut',
    terms: {
      ...G20_DRAFT,
      commitments: [
        IDLED,
        ...G20_DRAFT.commitments.map(promise => ({ ...promise, value: DEEPER[promise.lever] ?? promise.value })),
      ],
    },
  },
]

/** What a pact brings that all three sign in the first turn and keep to the end, each doing its best within it. */
export interface PactOutcome {
  readonly name: string
  readonly replies: BestReplies
  /** By how much it gives every seat more than best replies without it; the least of the three. */
  readonly leastGain: number
}

function leastGain(pact: BySeat<number>, alone: BySeat<number>): number {
  return Math.min(...SEATS.map(seat => pact[seat] - alone[seat]))
}

/** Play the pacts. */
export async function pactOutcomes(work: Work, alone: BestReplies): Promise<readonly PactOutcome[]> {
  const outcomes: PactOutcome[] = []
  for (const { name, terms } of TRIED_PACTS) {
    const replies = await iterateBestReplies(work, terms)
    outcomes.push({ name, replies, leastGain: leastGain(replies.scores, alone.scores) })
  }
  return outcomes
}
