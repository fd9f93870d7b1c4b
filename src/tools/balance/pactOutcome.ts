import { type BySeat, bySeat, createGame, type PactTerms, resolveTurn, SEATS, type Seat, scoreGame } from '../../game'
import { NANNING_2016 } from '../../scenarios'
import { decideBy, playProfile } from './playProfile'
import type { Profile } from './policies'

/** A pact, and what the seats do while they keep it. */
export interface TriedPact {
  readonly name: string
  readonly terms: PactTerms
  readonly keeping: Profile
}

const DRAFT = NANNING_2016.draftPacts![0]!

/** The pacts that are tried: the draft on the table, and one in which China cuts twice as much and Rusal idles some. */
export const TRIED_PACTS: readonly TriedPact[] = [
  {
    name: 'the draft of the ministers',
    terms: DRAFT,
    keeping: {
      china: { enforcement: 0.75, retiredCapacity: 0.3 },
      unitedStates: {},
      rusal: { newPlants: 0.05 },
    },
  },
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
    keeping: {
      china: { enforcement: 0.75, retiredCapacity: 0.6 },
      unitedStates: { customsEnforcement: 1 },
      rusal: { runRate: 0.95, newPlants: 0.1 },
    },
  },
]

/** Scores of a pact that all three sign in the first turn and keep to the end. */
export function scorePact({ terms, keeping }: TriedPact): BySeat<number> {
  const created = createGame({ ...NANNING_2016, events: [], draftPacts: [terms] }, 0)
  if (!created.ok) throw new Error(`a game with a pact cannot be set up: ${created.error.kind}`)
  const game = created.value
  const { id } = game.world.talks.proposals[0]!
  const first = resolveTurn(
    game,
    bySeat((seat: Seat) => [{ talk: 'sign', proposal: id }, ...decideBy(game, seat, keeping[seat])]),
  )
  if (!first.ok) throw new Error(`a pact could not be signed: ${first.error.kind}`)
  const scores = scoreGame(playProfile(first.value, keeping))
  return bySeat(seat => scores[seat].total)
}

/** By how much a pact gives every seat more than some scores; the least of the three. */
export function leastGain(pact: BySeat<number>, scores: BySeat<number>): number {
  return Math.min(...SEATS.map(seat => pact[seat] - scores[seat]))
}
