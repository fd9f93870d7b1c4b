import { leverOf } from '../game/levers'
import { promisesOf } from '../game/talks/kept'
import type { SeatOutlook } from '../game/talks/pactOutlook'
import type { Commitment, PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import { describeSigned, shownDifference } from './amounts'
import { describeLeverValue } from './leverValue'
import type { Words } from './words'

/** The setting of the US answer to the ruling of 2016 that appeals. */
const APPEAL = 1

/** Say the value of a promise: "at least 75%", "no more than $50 a tonne". */
export function describeCommitment(words: Words, { lever: id, bound, value }: Commitment): string {
  const lever = leverOf(id)
  if (lever.unit === 'choice' && value === APPEAL) return words.t('promise.complyOrAppeal')
  const isEnd = value === (bound === 'atLeast' ? lever.values.at(-1) : lever.values[0])
  const said = { value: describeLeverValue(words, lever, value) }
  return words.t(isEnd ? 'promise.exactly' : `promise.${bound}`, said)
}

/** Say a promise: "Enforce “no new capacity”: at least 75%". */
export function describePromise(words: Words, promise: Commitment): string {
  return words.t('promise.what', {
    lever: words.t(`lever.${promise.lever}.name`),
    value: describeCommitment(words, promise),
  })
}

/** Say a promise inside a sentence: "Enforce “no new capacity” at least 75%". */
function describePromiseShort(words: Words, promise: Commitment): string {
  return words.t('promise.short', {
    lever: words.t(`lever.${promise.lever}.name`),
    value: describeCommitment(words, promise),
  })
}

/** Say in short what some seats promise in a pact. */
export function describeGives(words: Words, terms: PactTerms, seats: readonly Seat[]): string {
  const promises = seats.flatMap(seat => promisesOf(terms, seat))
  return words.list(promises.map(promise => describePromiseShort(words, promise)))
}

/** Say what the gain of a pact is made of: what the market brings and what is assumed add up to it as it is shown. */
export function describeOutlookParts(words: Words, { gain, assumed }: Pick<SeatOutlook, 'gain' | 'assumed'>): string {
  return words.t('talks.parts', {
    market: describeSigned(words, shownDifference(gain, assumed, 'points'), 'points'),
    assumed: describeSigned(words, assumed, 'points'),
  })
}

/** Name a pact by its venue: "the ministers’ pact". */
export function describePactName(words: Words, { venue }: Pick<PactTerms, 'venue'>): string {
  return words.t(`venue.${venue}.pact`)
}

/** Say for how long a pact is made, and whether inspectors look. */
export function describePeriod(words: Words, { turns, inspectors }: PactTerms): string {
  const period = words.t('talks.period', { count: turns })
  return words.t(inspectors ? 'talks.withInspectors' : 'talks.withoutInspectors', { period })
}
