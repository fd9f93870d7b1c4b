/** Pacts for tests. */
import type { Commitment, PactTerms, TalkDecision } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'

/** China inspects its smelters and cuts, the United States takes no duty, Rusal builds: the draft on the table in Nanning. */
export const G20_PACT: PactTerms = NANNING_2016.draftPacts![0]!

/** China and Rusal build together. */
export const VALLEY_PACT: PactTerms = {
  venue: 'shanghai',
  signatories: ['china', 'rusal'],
  commitments: [
    { lever: 'coInvestment', bound: 'atLeast', value: 0.025 },
    { lever: 'newPlants', bound: 'atLeast', value: 0.05 },
    { lever: 'investorShare', bound: 'atLeast', value: 0.28 },
  ],
  turns: 4,
  inspectors: false,
}

/** China enforces, the United States keeps its duty on semis low; nobody else. */
export const PAIR_PACT: PactTerms = {
  venue: 'ministers',
  signatories: ['china', 'unitedStates'],
  commitments: [
    { lever: 'enforcement', bound: 'atLeast', value: 0.5 },
    { lever: 'semisDuty', bound: 'atMost', value: 0.1 },
  ],
  turns: 4,
  inspectors: true,
}

/** The same pact with something else in it. */
export function changed(terms: PactTerms, change: Partial<PactTerms>): PactTerms {
  return { ...terms, ...change }
}

/** The same pact with one more promise. */
export function promising(terms: PactTerms, ...more: readonly Commitment[]): PactTerms {
  return { ...terms, commitments: [...terms.commitments, ...more] }
}

/** Put terms on the table. */
export function propose(terms: PactTerms, answers?: number): TalkDecision {
  return answers === undefined ? { talk: 'propose', terms } : { talk: 'propose', terms, answers }
}
