import type { TurnRecord } from '../game/record'
import type { Seat } from '../game/words'
import { type AmountUnit, describeChangeAmount, describeNumber, isAboutLevel, shownDifference } from './amounts'
import { FIGURES, KEY_FIGURES, PRICE_OF } from './figures'
import type { Words } from './words'

/** Trust points, and Mt a year of idle capacity, from which a change is worth a headline. */
const TRUST_STEP = 1
const IDLE_STEP = 0.3
/** Share of its size from which the change of a key figure is worth a headline. */
const FIGURE_STEP = 0.005
/** Sizes that figures near zero are judged against, in their units: a percentage stands on the whole; judged. */
const LEAST_SIZE: Partial<Record<AmountUnit, number>> = { percent: 1, millionUsdATurn: 500 }

/**
 * Find the headline of a turn in its figures: the price that matters to the seat, then what moved most beside it.
 *
 * A half is called quiet only when the price is about level, no news came and no key figure moved.
 *
 * @param before The turn before, or the base year.
 * @returns One or two short sentences that each stand alone.
 */
export function describeHeadline(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): readonly string[] {
  const second = tableSentence(words, now, before) ?? figureSentence(words, seat, now, before)
  const { valueIn } = FIGURES[PRICE_OF[seat]]
  const isQuiet = isAboutLevel(valueIn(now), valueIn(before)) && now.events.length === 0
  return [
    priceSentence(words, seat, now, before),
    ...(second !== undefined ? [second] : isQuiet ? [words.t('result.quiet')] : []),
  ]
}

function priceSentence(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): string {
  const id = PRICE_OF[seat]
  const { unit, valueIn } = FIGURES[id]
  const values = { name: words.t(`figure.${id}.name`), price: words.format.usd(valueIn(now), 0) }
  if (describeNumber(words, valueIn(now), unit) === describeNumber(words, valueIn(before), unit))
    return words.t('result.priceFlat', values)
  if (isAboutLevel(valueIn(now), valueIn(before))) return words.t('result.priceLevel', values)
  return words.t(valueIn(now) > valueIn(before) ? 'result.priceRise' : 'result.priceFall', values)
}

function tableSentence(words: Words, now: TurnRecord, before: TurnRecord): string | undefined {
  const trustChange = FIGURES.trust.valueIn(now) - FIGURES.trust.valueIn(before)
  const idleChange = FIGURES.excessCapacity.valueIn(now) - FIGURES.excessCapacity.valueIn(before)
  if (Math.abs(trustChange) >= TRUST_STEP) return words.t(trustChange > 0 ? 'result.trustRise' : 'result.trustFall')
  if (Math.abs(idleChange) >= IDLE_STEP) return words.t(idleChange > 0 ? 'result.capacityRise' : 'result.capacityFall')
  return undefined
}

/** The key figure that moved most for its size, the price apart. */
function figureSentence(words: Words, seat: Seat, now: TurnRecord, before: TurnRecord): string | undefined {
  const [first] = KEY_FIGURES[seat]
    .filter(id => id !== PRICE_OF[seat])
    .map(id => {
      const { unit, valueIn } = FIGURES[id]
      const change = shownDifference(valueIn(now), valueIn(before), unit)
      const size = Math.max(LEAST_SIZE[unit] ?? 0, Math.abs(valueIn(before)))
      return { id, unit, change, share: Math.abs(change) / size }
    })
    .sort((a, b) => b.share - a.share)
  if (first === undefined || first.share < FIGURE_STEP) return undefined
  return words.t(first.change > 0 ? 'result.figureRise' : 'result.figureFall', {
    name: words.t(`figure.${first.id}.name`),
    amount: describeChangeAmount(words, Math.abs(first.change), first.unit),
  })
}
