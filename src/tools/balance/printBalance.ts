import { type BySeat, SEATS } from '../../game'
import type { BestReplies } from './bestReply'
import type { PactOutcome } from './pactOutcome'
import { policyInWords } from './policies'
import { type Balance, propertiesOf } from './properties'
import type { StyleCount } from './styles'

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}

function scoresInWords(scores: BySeat<number>): string {
  return SEATS.map(seat => `${seat} ${scores[seat].toFixed(1)}`).join('  ')
}

function repliesInWords(name: string, { profile, scores, isSettled }: BestReplies): readonly string[] {
  return [
    `${name}${isSettled ? '' : ' (still going in a circle)'}: ${scoresInWords(scores)}`,
    ...SEATS.map(seat => `  ${seat}: ${policyInWords(profile[seat])}`),
  ]
}

function pactInWords({ name, replies, leastGain }: PactOutcome): readonly string[] {
  return [
    ...repliesInWords(`Pact, ${name}, and what each does beside its promises`, replies),
    `  least gain ${leastGain.toFixed(1)}`,
  ]
}

function stylesInWords({ seat, against, best, styles }: StyleCount): readonly string[] {
  const named = styles.map(({ style }) => (style.length === 0 ? 'rests' : style.join(' + ')))
  return [
    `  ${seat} against ${against}: ${best.score.toFixed(1)} by ${policyInWords(best.policy)}`,
    `    ${styles.length} styles: ${named.join(', ')}`,
  ]
}

/** The balance table as lines of text. */
export function balanceLines(balance: Balance): readonly string[] {
  const { bestReplies, pacts, dominance, styles, planned } = balance
  return [
    ...repliesInWords('Best replies', bestReplies),
    ...pacts.flatMap(pactInWords),
    'Best policy, and styles (main levers moved) within 10 % of it:',
    ...styles.flatMap(stylesInWords),
    'How often the commonest best setting of a main lever is best:',
    ...dominance.map(
      ({ seat, lever, value, share, shareWithoutPact }) =>
        `  ${seat} ${lever} ${value}: ${percent(share)} (${percent(shareWithoutPact)} where no pact is signed)`,
    ),
    'Planned play clearly ahead of random play:',
    ...planned.map(({ seat, share }) => `  ${seat}: ${percent(share)} of seeds`),
    ...propertiesOf(balance).map(({ name, holds }) => `${holds ? 'holds' : 'FAILS'}: ${name}`),
  ]
}
