import { PARAMETERS } from '../why/claims/conditions'
import type { Flip } from '../why/claims/robustness'
import type { Robustness } from '../why/claims/robustnessOf'
import { NEEDED_SHARE } from '../why/claims/verdict'
import { OUTCOMES, type Outcome } from '../why/claims/words'
import { describeExact } from './amounts'
import type { ClaimWords } from './claimWords'
import { roundShares } from './roundShares'

/** What would turn the central figures, one value at a time. */
export interface Turning {
  /** To where, with a colon. */
  readonly lead: string
  readonly changes: readonly string[]
}

/** How sure an outcome is. */
export interface SureText {
  readonly sentences: readonly string[]
  readonly turnings: readonly Turning[]
}

/** One uncertain value at one end of its range or at both. */
function describeChange(words: ClaimWords, flips: readonly Flip[]): string {
  const { parameter, from } = flips[0]!
  const name = words.t(`claimParameter.${parameter}`)
  const value = flips.map(flip => describeExact(words, flip.value)).join(words.t('claims.orValue'))
  if (PARAMETERS[parameter].kind === 'factor') return words.t('claims.timesAsLarge', { parameter: name, times: value })
  return words.t('claims.otherValue', { parameter: name, value, from: describeExact(words, from) })
}

function turningsOf(words: ClaimWords, flips: readonly Flip[]): readonly Turning[] {
  return OUTCOMES.flatMap(outcome => {
    const turning = flips.filter(flip => flip.outcome === outcome)
    const parameters = [...new Set(turning.map(({ parameter }) => parameter))]
    const changes = parameters.map(id =>
      describeChange(
        words,
        turning.filter(({ parameter }) => parameter === id),
      ),
    )
    return changes.length > 0 ? [{ lead: words.t(`claims.flip.${outcome}`), changes }] : []
  })
}

/** How many of the draws came out which way, in whole percent that add up to all that have a solution. */
export function describeOutcomeShares(
  words: ClaimWords,
  shares: Robustness['shares'],
): Readonly<Record<Outcome, string>> {
  const exact = OUTCOMES.map(outcome => shares[outcome])
  const total = exact.reduce((sum, share) => sum + share, 0)
  const rounded = roundShares(exact, Math.round(100 * total) / 100, 0.01)
  const texts = OUTCOMES.map((outcome, i) => [outcome, words.format.percent(rounded[i]!)])
  return Object.fromEntries(texts) as Record<Outcome, string>
}

function describeShares(words: ClaimWords, outcome: Outcome, { draws, shares }: Robustness): string {
  const percents = describeOutcomeShares(words, shares)
  const count = words.format.number(draws, 0)
  if (outcome === 'between') return words.t('claims.split', { draws: count, ...percents })
  const key = shares[outcome] < NEEDED_SHARE ? 'claims.notHeld' : 'claims.held'
  return words.t(key, { share: percents[outcome], draws: count })
}

/**
 * Say how sure an outcome is: in how many draws it held, and what would turn it.
 *
 * @returns Only that nothing hangs on uncertain values where there are no draws.
 */
export function describeRobustness(
  words: ClaimWords,
  outcome: Outcome | undefined,
  robustness: Robustness | undefined,
): SureText {
  if (!outcome || !robustness) return { sentences: [words.t('claims.noDraws')], turnings: [] }
  const { unsolved, flips } = robustness
  const sentences = [
    describeShares(words, outcome, robustness),
    ...(unsolved > 0 ? [words.t('claims.unsolved', { count: unsolved })] : []),
    ...(flips.length === 0 ? [words.t('claims.noFlip')] : []),
  ]
  return { sentences, turnings: turningsOf(words, flips) }
}
