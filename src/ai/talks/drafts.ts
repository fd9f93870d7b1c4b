import type { Commitment, PactTerms } from '../../game/talks/terms'
import type { CharacterId, PlannerId } from '../personas'

const promise = (lever: Commitment['lever'], bound: Commitment['bound'], value: number): Commitment => ({
  lever,
  bound,
  value,
})

const OPEN_GATES = [promise('metalDuty', 'atMost', 0), promise('semisDuty', 'atMost', 0)]

/** China enforces and cuts, the United States keeps its gates open, Rusal builds a little. */
const JOINT_ACTION: PactTerms = {
  venue: 'ministers',
  signatories: ['china', 'unitedStates', 'rusal'],
  commitments: [
    promise('enforcement', 'atLeast', 0.75),
    promise('retiredCapacity', 'atLeast', 0.3),
    ...OPEN_GATES,
    promise('newPlants', 'atLeast', 0.05),
  ],
  turns: 4,
  inspectors: true,
}

/** China enforces a little and the United States taxes all metal no further. */
const TRUCE: PactTerms = {
  venue: 'ministers',
  signatories: ['china', 'unitedStates'],
  commitments: [
    promise('enforcement', 'atLeast', 0.5),
    promise('metalDuty', 'atMost', 0),
    promise('semisDuty', 'atMost', 0.25),
  ],
  turns: 4,
  inspectors: true,
}

/** China finances a part of what Rusal builds. */
const KRASNOYARSK: PactTerms = {
  venue: 'shanghai',
  signatories: ['china', 'rusal'],
  commitments: [
    promise('coInvestment', 'atLeast', 0.05),
    promise('newPlants', 'atLeast', 0.05),
    promise('investorShare', 'atLeast', 0.14),
  ],
  turns: 4,
  inspectors: false,
}

/** What each puts on the table when nothing of the kind is there; those not named propose nothing. */
export const DRAFTS: Readonly<Partial<Record<CharacterId | PlannerId, PactTerms>>> = {
  centralDiscipline: JOINT_ACTION,
  bargainer: TRUCE,
  ruleKeeper: JOINT_ACTION,
  downstreamFriend: TRUCE,
  valleyBuilder: KRASNOYARSK,
  statesman: KRASNOYARSK,
  plannerSteady: TRUCE,
  plannerDeep: JOINT_ACTION,
}
