import type { Words } from './words'

/** Say political capital: whole pips plainly, parts with one decimal. */
export function describePips(words: Words, pips: number): string {
  const rounded = Math.round(pips * 10) / 10
  return words.format.number(rounded, Number.isInteger(rounded) ? 0 : 1)
}

/**
 * Say what a lever costs or brings: "2 pips, costs $1.2 bn"; nothing at all for a free lever.
 *
 * @param moneyMUsd Million USD a turn; positive is spent, negative is earned, undefined where money plays no part.
 */
export function describeLeverCost(words: Words, pips: number, moneyMUsd: number | undefined): readonly string[] {
  const parts: string[] = []
  if (pips > 0.04) parts.push(words.t('turn.costPips', { count: pips, amount: describePips(words, pips) }))
  if (moneyMUsd !== undefined && Math.abs(moneyMUsd) >= 5) {
    const amount = words.format.usd(Math.abs(moneyMUsd) / 1000, 2)
    parts.push(words.t(moneyMUsd > 0 ? 'turn.moneyOut' : 'turn.moneyIn', { amount }))
  }
  return parts
}
