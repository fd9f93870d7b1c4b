import { verdictOn } from '../report/claimDocument'
import type { ClaimResult } from '../why/claims/ledger'
import type { Robustness } from '../why/claims/robustnessOf'
import { CLAIM_TESTS } from '../why/claims/tests'
import type { Verdict } from '../why/claims/words'
import { describeClaimFigures } from './claimUnits'
import type { ClaimWords } from './claimWords'
import { describeRobustness, type SureText } from './robustness'

/** One statement of the ledger in words. */
export interface ClaimText {
  readonly verdict: Verdict
  /** "Borne out"; "Borne out so far" while the draws are being made. */
  readonly verdictName: string
  /** The statement in few words, those of the article in quotation marks. */
  readonly phrase: string
  /** Who said it, with the office. */
  readonly speaker: string
  /** The one figure that says most; whether a standard run gave it. */
  readonly figure: string
  readonly said: string
  readonly how: string
  /** Said where a standard run stands in for the game. */
  readonly standard: string | undefined
  readonly came: string
  /** How it came out over the draws; `undefined` while they are being made. */
  readonly sure: SureText | undefined
  readonly beyond: string
}

/** Names of the regions of the seats that a barrier leaves not clearly worse off. */
function notWorse(words: ClaimWords, { chinaMUsd, usMUsd, russiaMUsd }: Readonly<Record<string, number>>): string {
  const names = [
    [chinaMUsd!, words.t('claims.region.china')],
    [usMUsd!, words.t('claims.region.unitedStates')],
    [russiaMUsd!, words.t('claims.region.russia')],
  ] as const
  const { lossMUsd } = CLAIM_TESTS.barriers.limits
  return words.list(names.filter(([change]) => change >= -lossMUsd).map(([, name]) => name))
}

/**
 * Say what became of a statement in a game.
 *
 * @param robustness Of this statement; `'waiting'` while the draws are being made, `undefined` where none can move it.
 */
export function describeClaim(words: ClaimWords, result: ClaimResult, robustness?: Robustness | 'waiting'): ClaimText {
  const { id, speaker, basis, outcome, figures } = result
  const drawn = robustness === 'waiting' ? undefined : robustness
  const extra = id === 'barriers' ? { notWorse: notWorse(words, figures) } : {}
  const values = { ...describeClaimFigures(words, id, figures as never), ...extra }
  // The values of each text are the figures of its test; a test holds the two together.
  const say = (part: string) =>
    (words.t as (key: string, values: Readonly<Record<string, string>>) => string)(`claim.${id}.${part}`, values)
  const verdict = verdictOn(result, drawn)
  const name = words.t(`claims.verdict.${verdict}`)
  const isStandard = basis === 'standard'
  return {
    verdict,
    verdictName: robustness === 'waiting' ? words.t('claims.soFar', { verdict: name }) : name,
    phrase: say('phrase'),
    speaker: words.t(`speaker.${speaker}`),
    figure: isStandard ? words.t('claims.byStandard', { figure: say('figure') }) : say('figure'),
    said: say('said'),
    how: say('how'),
    standard: isStandard ? say('standard') : undefined,
    came: say(outcome ?? 'cannotTest'),
    sure: robustness === 'waiting' ? undefined : describeRobustness(words, outcome, drawn),
    beyond: say('beyond'),
  }
}
