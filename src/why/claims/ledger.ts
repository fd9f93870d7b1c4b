import type { Game } from '../../game/game'
import type { Basis } from './claimTest'
import { centralConditions } from './conditions'
import { playedOf } from './played'
import type { RunId } from './runs'
import { CLAIM_TEST_IDS, CLAIM_TESTS, type ClaimTestId, type FiguresOf } from './tests'
import { benchOf, tryClaims } from './trial'
import type { Outcome, Speaker } from './words'

interface ResultOf<Id extends ClaimTestId> {
  readonly id: Id
  /** Number of the claim, 1 to 11. */
  readonly claim: number
  readonly speaker: Speaker
  readonly basis: Basis
  /** The runs that were compared. */
  readonly runs: readonly RunId[]
  readonly figures: FiguresOf<Id>
  /** Under the central values; `undefined` where this model cannot test it. */
  readonly outcome: Outcome | undefined
}

/** One statement of the article, tested in a game under central values. */
export type ClaimResult = { [Id in ClaimTestId]: ResultOf<Id> }[ClaimTestId]

/**
 * Test every statement of the article in a game, under the game's own assumptions.
 *
 * @returns In the order of the ledger; `undefined` before the first turn, or where a run has no equilibrium.
 */
export function testClaims(game: Game): readonly ClaimResult[] | undefined {
  if (game.records.length === 0) return undefined
  const played = playedOf(game)
  const measured = tryClaims(benchOf(played), game.model, centralConditions(game.scenario))
  const results = CLAIM_TEST_IDS.flatMap(id => {
    const { claim, speaker, choose } = CLAIM_TESTS[id]
    const found = measured[id]
    return found ? [{ id, claim, speaker, ...choose(played), ...found } as ClaimResult] : []
  })
  return results.length === CLAIM_TEST_IDS.length ? results : undefined
}
