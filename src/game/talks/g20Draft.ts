import type { PactTerms } from './terms'

/** What the G20 agreed on in Hangzhou in September 2016, put into promises; the values are judged. */
export const G20_DRAFT: PactTerms = {
  venue: 'ministers',
  signatories: ['china', 'unitedStates', 'rusal'],
  commitments: [
    { lever: 'enforcement', bound: 'atLeast', value: 0.75 },
    { lever: 'retiredCapacity', bound: 'atLeast', value: 0.3 },
    { lever: 'metalDuty', bound: 'atMost', value: 0 },
    { lever: 'semisDuty', bound: 'atMost', value: 0 },
    { lever: 'newPlants', bound: 'atLeast', value: 0.05 },
  ],
  turns: 8,
  inspectors: true,
}
