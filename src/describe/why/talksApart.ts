import type { Game } from '../../game/game'
import type { LeverId } from '../../game/levers'
import { promisesOf } from '../../game/talks/kept'
import type { Seat } from '../../game/words'
import { saySeat } from '../names'
import type { Bar, BarsView } from './bars'
import type { WhyWords } from './whyWords'

/** The levers of which a seat promised something in a pact that came into force in a game. */
export function promisedLevers({ records }: Game, seat: Seat): readonly LeverId[] {
  const pacts = records.flatMap(({ talks }) => talks.pacts.map(({ pact }) => pact))
  return [...new Set(pacts.flatMap(({ terms }) => promisesOf(terms, seat).map(({ lever }) => lever)))]
}

/**
 * Say what is in the bar of the talks where other bars of the seat keep what it signed: the average over all orders has
 * games in it in which the pact is signed and broken.
 *
 * @param promised Levers of which the seat promised something.
 */
export function describeTalksApart(
  words: WhyWords,
  { member, parts }: Bar,
  { bars }: Pick<BarsView, 'bars'>,
  promised: readonly LeverId[],
): readonly string[] {
  if (member === 'events' || member === 'trend' || !parts.includes('talks')) return []
  const others = bars.filter(bar => bar.member === member && !bar.parts.includes('talks'))
  const isKeptApart = others.some(bar => promised.some(lever => bar.parts.includes(lever)))
  return isKeptApart ? [words.t('why.talksApart', { seat: saySeat(words, member) })] : []
}
