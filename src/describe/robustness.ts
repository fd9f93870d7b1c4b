import { PARAMETERS } from '../why/claims/conditions'
import type { Flip, Robustness } from '../why/claims/robustness'
import { NEEDED_SHARE } from '../why/claims/verdict'
import { OUTCOMES, type Outcome } from '../why/claims/words'
import type { Words } from './words'

/** Decimals that say a value of an assumption exactly, at most three. */
function exact({ format }: Words, value: number): string {
  const decimals = [0, 1, 2].find(count => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3
  return format.number(value, decimals)
}

function describeChange(words: Words, { parameter, value, from }: Flip): string {
  const name = words.t(`claimParameter.${parameter}`)
  if (PARAMETERS[parameter].kind === 'factor') {
    return words.t('claims.timesAsLarge', { parameter: name, times: exact(words, value) })
  }
  return words.t('claims.otherValue', { parameter: name, value: exact(words, value), from: exact(words, from) })
}

function describeFlips(words: Words, flips: readonly Flip[]): readonly string[] {
  if (flips.length === 0) return [words.t('claims.noFlip')]
  return OUTCOMES.flatMap(outcome => {
    const turning = flips.filter(flip => flip.outcome === outcome)
    if (turning.length === 0) return []
    const changes = words.list(turning.map(flip => describeChange(words, flip)))
    return [words.t(`claims.flip.${outcome}`, { changes })]
  })
}

function describeShares(words: Words, outcome: Outcome, { draws, shares }: Robustness): string {
  const percent = (share: number) => words.format.percent(share)
  const count = words.format.number(draws, 0)
  if (outcome === 'between') {
    const { borneOut, between, notBorneOut } = shares
    return words.t('claims.split', {
      draws: count,
      borneOut: percent(borneOut),
      between: percent(between),
      notBorneOut: percent(notBorneOut),
    })
  }
  const share = shares[outcome]
  return words.t(share < NEEDED_SHARE ? 'claims.notHeld' : 'claims.held', { share: percent(share), draws: count })
}

/**
 * Say how sure an outcome is: in how many draws it held, and what would turn it. One sentence each.
 *
 * @returns Only that nothing hangs on uncertain values where there are no draws.
 */
export function describeRobustness(
  words: Words,
  outcome: Outcome | undefined,
  robustness: Robustness | undefined,
): readonly string[] {
  if (!outcome || !robustness) return [words.t('claims.noDraws')]
  const { unsolved, flips } = robustness
  const unsolvedNote = unsolved > 0 ? [words.t('claims.unsolved', { count: unsolved })] : []
  return [describeShares(words, outcome, robustness), ...unsolvedNote, ...describeFlips(words, flips)]
}
