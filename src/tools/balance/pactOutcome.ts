import { type BySeat, type PactTerms, SEATS } from '../../game'
import { NANNING_2016 } from '../../scenarios'
import { type BestReplies, iterateBestReplies } from './bestReply'
import type { Work } from './work'

const DRAFT = NANNING_2016.draftPacts![0]!

/** The pacts that are tried: the draft on the table, and one in which China cuts twice as much and Rusal idles some. */
const TRIED_PACTS: readonly { readonly name: string; readonly terms: PactTerms }[] = [
  { name: 'the draft of the ministers', terms: DRAFT },
  {
    name: 'a deeper cut',
    terms: {
      ...DRAFT,
      commitments: [
        { lever: 'enforcement', bound: 'atLeast', value: 0.75 },
        { lever: 'retiredCapacity', bound: 'atLeast', value: 0.6 },
        { lever: 'metalDuty', bound: 'atMost', value: 0 },
        { lever: 'semisDuty', bound: 'atMost', value: 0 },
        { lever: 'runRate', bound: 'atMost', value: 0.95 },
        { lever: 'newPlants', bound: 'atLeast', value: 0.1 },
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
