import { foundEffects, leftEffects, type TalksEffects } from '../game/talks/effects'
import type { PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import { describeSigned, directionOf } from './amounts'
import { saySeats } from './names'
import type { Words } from './words'

/** Say what being found costs a seat that broke a pact: "25 points of trust with China, 5 of mandate". */
export function describeFoundCosts(words: Words, terms: PactTerms, seat: Seat): string {
  return describeCosts(words, terms, seat, foundEffects(terms, seat))
}

/** Say what leaving a pact openly costs a seat. */
export function describeLeavingCosts(words: Words, terms: PactTerms, seat: Seat): string {
  return describeCosts(words, terms, seat, leftEffects(terms, seat))
}

/** Say what leaving a pact openly comes to by the end of the game, in points of the seat's score. */
export function describeLeavingGain(words: Words, points: number): string {
  if (directionOf(points, 'points') === 'level') return words.t('talks.leavePaysNothing')
  return words.t('talks.leavePays', { points: describeSigned(words, points, 'points') })
}

function describeCosts(words: Words, { signatories }: PactTerms, seat: Seat, effects: TalksEffects): string {
  const { trust, usStanding, promiseMt, mandate } = effects
  const lost = -Math.min(...Object.values(trust))
  const seats = saySeats(
    words,
    signatories.filter(other => other !== seat),
  )
  const points = (value: number) => words.format.number(-value, 0)
  const costs = [
    words.t('talks.trustCost', { points: words.format.number(lost, 0), seats }),
    ...(usStanding < 0 ? [words.t('talks.standingCost', { points: points(usStanding) })] : []),
    ...(promiseMt < 0 ? [words.t('talks.promiseCost', { amount: words.format.number(-promiseMt, 1) })] : []),
    words.t('talks.mandateCost', { points: points(mandate[seat]) }),
  ]
  return words.list(costs)
}
