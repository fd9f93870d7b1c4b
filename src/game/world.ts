import { type Economy, openingEconomy } from '../model/economy'
import { BASE_SETTINGS, type Settings } from '../model/settings'
import type { ActiveEvent } from './events/draw'
import { type Goal, goalsOf } from './goals'
import { type Office, OPENING_OFFICE } from './office'
import type { Scenario } from './scenario'
import { areTerms } from './talks/checkTerms'
import { draftProposals } from './talks/proposals'
import { NO_TALKS, type Talks } from './talks/talks'
import type { ByPair, BySeat } from './words'
import { CASE_OF_2016, type TradeCase } from './wto/tradeCase'

/** What is carried from one turn to the next. */
export interface World {
  /** Turns resolved so far. */
  readonly turn: number
  readonly settings: Settings
  readonly economy: Economy
  readonly trust: ByPair<number>
  /** US standing in the trade rules, 0 to 100. */
  readonly usStanding: number
  readonly mandate: BySeat<number>
  readonly office: BySeat<Office>
  readonly events: readonly ActiveEvent[]
  readonly talks: Talks
  /** Cases before the World Trade Organization, in the order of filing. */
  readonly cases: readonly TradeCase[]
  /** The goals as the scenario weighs them, where it has its own weights; the same all game. */
  readonly goals: BySeat<readonly Goal[]> | undefined
}

/** Trust between the seats in November 2016; judged. */
export const OPENING_TRUST: ByPair<number> = { chinaUnitedStates: 45, chinaRusal: 60, unitedStatesRusal: 35 }
/** US standing in the rules after the ruling of 19 October 2016; judged. */
export const OPENING_STANDING = 60
/** Political capital of every seat at the start; judged. */
export const OPENING_MANDATE = 70

/** The scenario's drafts are on the table; one that promises a closed lever cannot be signed and is not. */
function openingTalks({ draftPacts = [], closedLevers }: Scenario): Talks {
  const proposals = draftProposals(draftPacts).filter(({ terms }) => areTerms(terms, closedLevers))
  return { ...NO_TALKS, proposals }
}

/** The world as the first turn finds it. */
export function openingWorld(scenario: Scenario): World {
  return {
    turn: 0,
    settings: { ...BASE_SETTINGS, ...scenario.startSettings },
    economy: openingEconomy(scenario.world),
    trust: OPENING_TRUST,
    usStanding: OPENING_STANDING,
    mandate: { china: OPENING_MANDATE, unitedStates: OPENING_MANDATE, rusal: OPENING_MANDATE },
    office: OPENING_OFFICE,
    events: [],
    talks: openingTalks(scenario),
    cases: [CASE_OF_2016],
    goals: scenario.weights && goalsOf(scenario),
  }
}

/** Keep a score on its scale of 0 to 100. */
export function onScale(value: number): number {
  return Math.min(100, Math.max(0, value))
}
