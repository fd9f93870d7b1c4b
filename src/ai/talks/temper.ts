import type { CharacterId, PlannerId } from '../personas'

/** How a computer player meets proposals. Judged, to give each a character. */
export interface Temper {
  /** Least gain for which it signs, points of its score at the end; negative = it gives something for peace. */
  readonly leastGain: number
  /** Least trust of the other signatories, on average, 0 to 100. */
  readonly leastTrust: number
  /** Whether gains that rest on trust and standing alone count for it. */
  readonly countsTrust: boolean
  /** What breaking unseen must pay, less what being found would cost, for it to break its word; absent = never. */
  readonly breaksFor?: number
  /** Loss at which it walks out in the open, points of score. */
  readonly leavesAt: number
}

/** Points of score that a breach which is found costs, roughly; judged (CALIBRATION B3). */
export const FOUND_COST = 8

const STEADY: Temper = { leastGain: 0.2, leastTrust: 20, countsTrust: true, leavesAt: -2 }

/** The temper of every computer player that talks. */
export const TEMPERS: Readonly<Record<CharacterId | PlannerId, Temper>> = {
  provincialGrowth: { leastGain: 0.5, leastTrust: 40, countsTrust: false, breaksFor: 0.5, leavesAt: -1 },
  centralDiscipline: { leastGain: -0.5, leastTrust: 25, countsTrust: true, leavesAt: -4 },
  reformer: STEADY,
  bargainer: { leastGain: 0.2, leastTrust: 30, countsTrust: true, leavesAt: -1 },
  hawk: { leastGain: 1, leastTrust: 40, countsTrust: false, breaksFor: 2, leavesAt: -1 },
  ruleKeeper: { leastGain: -0.5, leastTrust: 20, countsTrust: true, leavesAt: -4 },
  downstreamFriend: { ...STEADY, leastGain: -0.5 },
  electionYear: { leastGain: 0.5, leastTrust: 30, countsTrust: true, breaksFor: 3, leavesAt: -1 },
  debtFirst: { leastGain: 0.5, leastTrust: 20, countsTrust: false, leavesAt: -2 },
  valleyBuilder: STEADY,
  volume: { leastGain: 0.5, leastTrust: 30, countsTrust: false, breaksFor: 1, leavesAt: -1 },
  statesman: { leastGain: -1, leastTrust: 0, countsTrust: true, leavesAt: -5 },
  plannerQuick: { ...STEADY, leastGain: 0 },
  plannerSteady: { ...STEADY, leastGain: 0 },
  plannerDeep: { ...STEADY, leastGain: 0 },
}
