import type { Game } from '../game/game'
import { type ClaimResult, testClaims } from '../why/claims/ledger'
import { type Robustness, robustnessOf } from '../why/claims/robustnessOf'
import { verdictOf } from '../why/claims/verdict'
import type { Outcome, Verdict } from '../why/claims/words'

/** One statement of the article as the command line prints it. */
export interface ClaimDocument extends Omit<ClaimResult, 'id' | 'outcome'> {
  readonly statement: ClaimResult['id']
  /** Outcome under central values; null where this model cannot test it. */
  readonly central: Outcome | null
  readonly verdict: Verdict
  /** Present where draws were asked for and can move the outcome. */
  readonly robustness?: Robustness
}

/** The verdict on a statement; by central values alone where there are no draws. */
export function verdictOn({ outcome }: Pick<ClaimResult, 'outcome'>, robustness: Robustness | undefined): Verdict {
  return verdictOf(outcome, outcome && robustness?.shares[outcome])
}

/**
 * The statements of the article, tested in a game.
 *
 * @param draws Draws of the uncertain values behind each verdict; 0 = by central values alone.
 * @returns Empty before the first turn.
 */
export function claimDocuments(game: Game, draws = 0): readonly ClaimDocument[] {
  const results = testClaims(game) ?? []
  const robustness = results.length > 0 && draws > 0 ? robustnessOf(game, draws) : {}
  return results.map(result => {
    const { id, outcome, ...rest } = result
    const drawn = robustness[id]
    const verdict = verdictOn(result, drawn)
    return { statement: id, ...rest, central: outcome ?? null, verdict, ...(drawn && { robustness: drawn }) }
  })
}
