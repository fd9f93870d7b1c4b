import type { Scenario } from '../../game/scenario'
import type { WorldModel } from '../../model/worldModel'
import type { Played } from './played'
import type { Course } from './run'
import type { RunId } from './runs'
import type { Figures, Outcome, Speaker } from './words'

/** What a test compares: `game` = the game itself, `standard` = a standard run in its place, `figures` = no run at all. */
export type Basis = 'game' | 'standard' | 'figures'

/** The runs of a test, in the order in which `measure` takes them. */
export interface Choice {
  readonly basis: Basis
  readonly runs: readonly RunId[]
}

/** What a test may know beside its runs. */
export interface Around {
  readonly scenario: Scenario
  readonly model: WorldModel
}

/** How one statement of the article is tested. */
export interface ClaimTest<F extends Figures = Figures> {
  /** Number of the claim, 1 to 11; two statements may share one. */
  readonly claim: number
  readonly speaker: Speaker
  /** Thresholds and figures from outside that the test is held against. */
  readonly limits: Figures
  /** Which runs test it: those of the game, or standard ones where the game lacks what is spoken of. */
  choose(played: Played): Choice
  measure(runs: readonly Course[], around: Around): F
  /** `undefined` where this model cannot test it. */
  judge(figures: F): Outcome | undefined
}

/** The runs of the game where it has what is spoken of, else the standard ones. */
export function chooseBy(isThere: boolean, game: readonly RunId[], standard: readonly RunId[]): Choice {
  return isThere ? { basis: 'game', runs: game } : { basis: 'standard', runs: standard }
}
