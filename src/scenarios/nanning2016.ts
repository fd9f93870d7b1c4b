import { EVENT_IDS } from '../game/events/deck'
import type { Scenario } from '../game/scenario'
import type { PactTerms } from '../game/talks/terms'

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

/** The default: the world of the article, eight half-years from 2017 on. */
export const NANNING_2016: Scenario = {
  schemaVersion: 1,
  id: 'nanning2016',
  start: { year: 2017, half: 1 },
  turns: 8,
  closedLevers: [],
  startSettings: {},
  events: EVENT_IDS,
  assumptions: {},
  draftPacts: [G20_DRAFT],
}
