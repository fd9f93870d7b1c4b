import { type BySeat, SEATS } from '../../game'
import { policyInWords } from './policies'
import { type Balance, propertiesOf } from './properties'

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}

function scoresInWords(scores: BySeat<number>): string {
  return SEATS.map(seat => `${seat} ${scores[seat].toFixed(1)}`).join('  ')
}

/** The balance table as lines of text. */
export function balanceLines(balance: Balance): readonly string[] {
  const { bestReplies, pacts, dominance, styles, planned } = balance
  return [
    `Best replies${bestReplies.isSettled ? '' : ' (still going in a circle)'}: ${scoresInWords(bestReplies.scores)}`,
    ...SEATS.map(seat => `  ${seat}: ${policyInWords(bestReplies.profile[seat])}`),
    ...pacts.map(
      ({ name, scores, leastGain }) => `Pact, ${name}: ${scoresInWords(scores)}  least gain ${leastGain.toFixed(1)}`,
    ),
    'Best policy and styles within 10 % of it:',
    ...styles.map(
      ({ seat, against, best, styles: near }) =>
        `  ${seat} against ${against}: ${best.score.toFixed(1)} by ${policyInWords(best.policy)}; ${near.length} styles`,
    ),
    'How often the commonest best setting of a main lever is best:',
    ...dominance.map(({ seat, lever, value, share }) => `  ${seat} ${lever} ${value}: ${percent(share)}`),
    'Planned play clearly ahead of random play:',
    ...planned.map(({ seat, share }) => `  ${seat}: ${percent(share)} of seeds`),
    ...propertiesOf(balance).map(({ name, holds }) => `${holds ? 'holds' : 'FAILS'}: ${name}`),
  ]
}
