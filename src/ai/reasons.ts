import type { GoalId } from '../game/goals'
import type { LeverId } from '../game/levers'

/** What a figure of a reason is counted in; goals and levers are named by ids, a `leverValue` belongs to the lever beside it. */
export type ReasonUnit =
  | 'fraction'
  | 'jobs'
  | 'megatonne'
  | 'usdPerTonne'
  | 'millionUsd'
  | 'points'
  | 'ratio'
  | 'trust'
  | 'pips'
  | 'year'
  | 'count'
  | 'leverValue'
  | 'goal'
  | 'lever'

/** Every reason a computer player can give, with the figures that made it decide. */
export const REASONS = {
  provincesAnswerDuty: { dutyRate: 'fraction' },
  provincesDropAnswer: {},
  provincesSupportPots: { lostMt: 'megatonne' },
  provincesSaveSupport: { priceUsd: 'usdPerTonne' },
  provincesSwapPots: { pipelineMt: 'megatonne' },
  provincesJoinPlants: { share: 'fraction' },
  provincesBuildOn: { pipelineMt: 'megatonne' },

  beijingAnswersDuty: { dutyRate: 'fraction' },
  beijingSendsInspectors: { pipelineMt: 'megatonne' },
  beijingCuts: { idleMt: 'megatonne' },
  beijingCutsLittle: { trust: 'trust' },
  beijingEndsAnswer: {},
  beijingChecksExports: { reroutedMt: 'megatonne' },
  beijingTrimsSupport: { costMUsd: 'millionUsd' },
  beijingJoinsPlants: { share: 'fraction' },
  beijingHolds: {},

  reformerCutsSupport: { costMUsd: 'millionUsd' },
  reformerCutsRebate: { exportsMt: 'megatonne' },
  reformerStopsUnlicensed: { pipelineMt: 'megatonne' },
  reformerEndsDuty: {},
  reformerJoinsPlants: { share: 'fraction' },
  reformerLetsMarketWork: { priceUsd: 'usdPerTonne' },

  bargainerAnswersDuty: { dutyRate: 'fraction' },
  bargainerGives: { trust: 'trust' },
  bargainerMeetsHalfway: { dutyRate: 'fraction' },
  bargainerJoinsPlants: { share: 'fraction' },
  bargainerWaits: {},

  hawkTaxesProducts: { importsMt: 'megatonne' },
  hawkRaisesDuty: { jobsLost: 'jobs' },
  hawkTaxesAllMetal: { jobsLost: 'jobs' },
  hawkSparesAllies: { userJobsLost: 'jobs' },
  hawkChecksCargoes: { reroutedMt: 'megatonne' },
  hawkHolds: { dutyRate: 'fraction' },

  keeperComplies: {},
  keeperMeetsSurge: { risen: 'fraction' },
  keeperEndsDuty: { dutyRate: 'fraction' },
  keeperChecksCargoes: { reroutedMt: 'megatonne' },
  keeperAidsSmelters: { jobsLost: 'jobs' },
  keeperHelpsUsers: { userJobsLost: 'jobs' },
  keeperKeepsToRules: {},

  friendEndsDuty: { dutyRate: 'fraction' },
  friendComplies: {},
  friendHelpsUsers: { userJobsLost: 'jobs' },
  friendAidsSmelters: { jobsLost: 'jobs' },
  friendLeavesMetalFree: { userJobsChange: 'jobs' },

  electionPromises: { year: 'year' },
  electionHelpsVoters: { userJobsLost: 'jobs' },
  electionKeepsPromises: { year: 'year' },
  electionOver: { year: 'year' },
  electionComplies: { year: 'year' },
  electionQuiet: { year: 'year' },

  bankerIdles: { priceUsd: 'usdPerTonne' },
  bankerRestarts: { priceUsd: 'usdPerTonne' },
  bankerModernises: { debtMUsd: 'millionUsd' },
  bankerSeeksPartners: { debtMUsd: 'millionUsd' },
  bankerBuildsOnOthersMoney: { share: 'fraction' },
  bankerEndsDiscount: { debtMUsd: 'millionUsd' },
  bankerSaves: { debtMUsd: 'millionUsd' },

  builderBuilds: { leverage: 'ratio' },
  builderWaits: { leverage: 'ratio' },
  builderSellsAtHome: { homeUseMt: 'megatonne' },
  builderModernises: { leverage: 'ratio' },
  builderFinishes: { underWayMt: 'megatonne' },

  volumeRunsAll: { idleShare: 'fraction' },
  volumeBuildsOutlet: { outputMt: 'megatonne' },
  volumeLowersCost: { outputMt: 'megatonne' },
  volumeSellsAtHome: { homeUseMt: 'megatonne' },
  volumeRunsOn: { outputMt: 'megatonne' },

  statesmanTurnsHome: { dutyRate: 'fraction' },
  statesmanInvites: { trust: 'trust' },
  statesmanBuildsAlone: { trust: 'trust' },
  statesmanModernises: {},
  statesmanKeepsFriends: { trust: 'trust' },

  plannerExpects: { lever: 'lever', value: 'leverValue', points: 'points', goal: 'goal' },
  plannerSavesCapital: { lever: 'lever', value: 'leverValue', points: 'points' },
  plannerSmallStep: { tried: 'count', lever: 'lever', value: 'leverValue' },
  plannerStays: { tried: 'count' },
  keepsPact: { lever: 'lever', value: 'leverValue' },
  signsForGain: { points: 'points' },
  signsForPeace: { points: 'points' },
  refusesTooDear: { pips: 'pips' },
  refusesForTrust: { trust: 'trust' },
  refusesTooLittle: { points: 'points' },
  refusesLoss: { points: 'points' },
  refusesEmpty: {},
  refusesPrices: { points: 'points' },
  refusesEmptyPrices: {},
  proposesPact: { points: 'points' },
  leavesPact: { points: 'points' },
  lacksCapital: { mandate: 'trust' },
  changesNothing: {},
  byLot: {},
  byRecord: {},
  caretaker: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, ReasonUnit>>>>

export type ReasonId = keyof typeof REASONS

type Figure<Unit> = Unit extends 'goal' ? GoalId : Unit extends 'lever' ? LeverId : number

/** The figures of a reason by name. */
export type ReasonData<Id extends ReasonId> = {
  readonly [Name in keyof (typeof REASONS)[Id]]: Figure<(typeof REASONS)[Id][Name]>
}
