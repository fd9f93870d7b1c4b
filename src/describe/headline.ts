import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import { FIGURES, PRICE_OF } from './figures'
import type { Words } from './words'

/** A price that moves by less than half a per cent in a half-year is said to hold. */
const PRICE_STEP = 0.005
/** Trust points, and Mt a year of idle capacity, from which a change is worth a headline. */
const TRUST_STEP = 1
const IDLE_STEP = 0.3

/**
 * Find the headline of a turn in its figures: the price that matters to the seat, then what moved most beside it.
 *
 * @param before The turn before, or the base year.
 * @returns Two short sentences that each stand alone.
 */
export function describeHeadline(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly string[] {
  return [priceSentence(words, seat, now, before), secondSentence(words, now, before)]
}

function priceSentence(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): string {
  const id = PRICE_OF[seat]
  const { valueIn } = FIGURES[id]
  const ratio = valueIn(now) / valueIn(before) - 1
  const values = { name: words.t(`figure.${id}.name`), price: words.format.usd(valueIn(now), 0) }
  if (Math.abs(ratio) < PRICE_STEP) return words.t('result.priceFlat', values)
  return words.t(ratio > 0 ? 'result.priceRise' : 'result.priceFall', values)
}

function secondSentence(words: Words, now: TurnRecord, before: TurnRecord): string {
  const trustChange = FIGURES.trust.valueIn(now) - FIGURES.trust.valueIn(before)
  const idleChange = FIGURES.excessCapacity.valueIn(now) - FIGURES.excessCapacity.valueIn(before)
  if (Math.abs(trustChange) >= TRUST_STEP) return words.t(trustChange > 0 ? 'result.trustRise' : 'result.trustFall')
  if (Math.abs(idleChange) >= IDLE_STEP) return words.t(idleChange > 0 ? 'result.capacityRise' : 'result.capacityFall')
  return words.t('result.quiet')
}
