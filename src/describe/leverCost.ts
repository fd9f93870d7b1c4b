import type { Words } from './words'

/** Say political capital: whole pips plainly, parts with one decimal. */
export function describePips(words: Words, pips: number): string {
  const rounded = Math.round(pips * 10) / 10
  return words.format.number(rounded, Number.isInteger(rounded) ? 0 : 1)
}

/** Costs below these would be written as zero and are left out. */
const SMALLEST_PIPS = 0.05
const SMALLEST_MONEY_MUSD = 5

/**
 * Say what a lever costs or brings: "2 pips, costs $1.2 bn"; nothing at all for a free lever.
 *
 * @param pips Negative where the lever wins political capital back.
 * @param moneyMUsd Million USD a turn; positive is spent, negative is earned, undefined where money plays no part.
 */
export function describeLeverCost(words: Words, pips: number, moneyMUsd: number | undefined): readonly string[] {
  const parts: string[] = []
  if (Math.abs(pips) >= SMALLEST_PIPS) {
    const values = { count: Math.abs(pips), amount: describePips(words, Math.abs(pips)) }
    parts.push(words.t(pips > 0 ? 'turn.costPips' : 'turn.winsPips', values))
  }
  if (moneyMUsd !== undefined && Math.abs(moneyMUsd) >= SMALLEST_MONEY_MUSD) {
    const amount = words.format.usd(Math.abs(moneyMUsd) / 1000, 2)
    parts.push(words.t(moneyMUsd > 0 ? 'turn.moneyOut' : 'turn.moneyIn', { amount }))
  }
  return parts
}
