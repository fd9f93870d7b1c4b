import type { Range } from '../why/band/range'
import { type AmountUnit, describeAmount, describeNumber } from './amounts'
import type { Words } from './words'

/** Write a range as figures: "1,880–1,990", "−0.4 to 0.2"; one figure where both ends show as the same. */
export function describeRange(words: Words, { low, high }: Range, unit: AmountUnit): string {
  const [from, to] = [describeNumber(words, low, unit), describeNumber(words, high, unit)]
  if (from === to) return from
  return words.t(low < 0 ? 'band.rangeTo' : 'band.range', { low: from, high: to })
}

/** Write a range with its unit, as it is read aloud: "$1,880 a tonne to $1,990 a tonne". */
export function describeRangeAmount(words: Words, { low, high }: Range, unit: AmountUnit): string {
  const [from, to] = [describeAmount(words, low, unit), describeAmount(words, high, unit)]
  return from === to ? from : words.t('band.rangeTo', { low: from, high: to })
}

/** Say where a turn came out against the band that stood when it was ended. */
export function describeBandMet(words: Words, band: Range, value: number, unit: AmountUnit): string {
  const shown = (amount: number) => describeNumber(words, amount, unit)
  // Judged by what is shown: a value that reads as an end of the band is inside it.
  const isEnd = shown(value) === shown(band.low) || shown(value) === shown(band.high)
  const place = isEnd || (value >= band.low && value <= band.high) ? 'inside' : value > band.high ? 'above' : 'below'
  return words.t('band.yoursSaid', {
    range: describeRangeAmount(words, band, unit),
    value: describeAmount(words, value, unit),
    place: words.t(`band.${place}`),
  })
}
