import type { TalkDecision, TurnDecisions } from '../../game/decision'
import { isTalkDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import type { Scenario } from '../../game/scenario'
import { type BySeat, bySeat } from '../../game/words'
import { openingWorld } from '../../game/world'
import type { Settings } from '../../model/settings'

/** What a game's decisions come to: all that a run with other decisions is made from. */
export interface Played {
  readonly scenario: Scenario
  /** Whole number, 0 to 2^32 - 1. */
  readonly seed: number
  readonly records: readonly TurnRecord[]
  readonly noChange: readonly TurnRecord[]
  /** What was in force before the first turn. */
  readonly opening: Settings
  /** What was in force in each turn, orders of the turn included. */
  readonly course: readonly Settings[]
}

/** What the seats said in a turn. */
export type Talk = BySeat<readonly TalkDecision[]>

/** A game as the runs of the claims need it. */
export function playedOf({ scenario, seed, records, noChange }: Game): Played {
  return {
    scenario,
    seed,
    records,
    noChange,
    opening: openingWorld(scenario).settings,
    course: records.map(({ settings }) => settings),
  }
}

/** What was said in a turn, or the part of it that a rule keeps. */
export function talkOf(decisions: TurnDecisions, keeps: (talk: TalkDecision) => boolean = () => true): Talk {
  return bySeat(seat => decisions[seat].filter(isTalkDecision).filter(keeps))
}
