import { LEVERS, type Lever, type LeverId } from '../game/levers'
import type { PipUse } from '../game/pips'
import type { Settings } from '../model/settings'
import { describeLeverValue } from './leverValue'
import type { Words } from './words'

/** Say political capital: whole pips plainly, parts with one decimal. */
export function describePips(words: Words, pips: number): string {
  const rounded = Math.round(pips * 10) / 10
  return words.format.number(rounded, Number.isInteger(rounded) ? 0 : 1)
}

/** Costs below these would be written as zero and are left out. */
const SMALLEST_PIPS = 0.05
const SMALLEST_MONEY_MUSD = 5

/** Say what political capital a lever costs, or wins back where it is negative; empty for a lever that costs none. */
export function describePipCost(words: Words, pips: number): string {
  const size = Math.abs(pips)
  if (size < SMALLEST_PIPS) return ''
  return words.t(pips > 0 ? 'turn.costPips' : 'turn.winsPips', { count: size, amount: describePips(words, size) })
}

/**
 * Say what political capital is spent on: "Running since before this turn: WTO ruling of 19 October 2016 (Appeal),
 * 1 pip. Spent now: the talks, 1 pip."; empty for none.
 *
 * @param before Values of the levers before the draft; what they hold is spent before anything is decided.
 * @param settings Values of the levers with the draft.
 */
export function describePipUse(words: Words, before: Settings, settings: Settings, use: PipUse): string {
  const { byLever, said } = use
  const spentOn = (levers: readonly Lever[]) =>
    levers.flatMap(lever => {
      const cost = describePipCost(words, byLever[lever.id] ?? 0)
      if (cost === '') return []
      const value = describeLeverValue(words, lever, settings[lever.id])
      return words.t('turn.pipsSpentOn', { lever: words.t(`lever.${lever.id}.name`), value, cost })
    })
  const isRunning = ({ id, kind }: Lever) => kind === 'standing' && settings[id] === before[id]
  const talks = describePipCost(words, said)
  const running = spentOn(LEVERS.filter(isRunning))
  const now = [
    ...spentOn(LEVERS.filter(lever => !isRunning(lever))),
    ...(talks === '' ? [] : [words.t('turn.pipsSpentOnTalks', { cost: talks })]),
  ]
  const sentences = [
    ...(running.length === 0 ? [] : [words.t('turn.pipsRunning', { list: running.join('; ') })]),
    ...(now.length === 0 ? [] : [words.t('turn.pipsSpent', { list: now.join('; ') })]),
  ]
  return sentences.join(' ')
}

/** Levers paid by the state and not by its industry: this money is in no goal of the seat. */
const PAID_BY_STATE: readonly LeverId[] = ['enforcement', 'exportInspection']

/**
 * Say what money a lever costs or brings: "costs $1.20 bn"; empty where money plays no part.
 *
 * @param moneyMUsd Million USD a turn; positive is spent, negative is earned.
 */
export function describeMoneyCost(words: Words, lever: LeverId, moneyMUsd: number): string {
  const size = Math.abs(moneyMUsd)
  if (size < SMALLEST_MONEY_MUSD) return ''
  const amount = words.format.usd(size / 1000, 2)
  if (PAID_BY_STATE.includes(lever)) return words.t('turn.moneyOutState', { amount })
  return words.t(moneyMUsd > 0 ? 'turn.moneyOut' : 'turn.moneyIn', { amount })
}

/** Name the row of folded levers: how many there are, how many are changed, and the pips they use together. */
export function describeMoreLevers(words: Words, count: number, touched: number, pips: number): string {
  const plain = words.t('turn.more', { count })
  const name = touched > 0 ? words.t('turn.moreTouched', { name: plain, touched: String(touched) }) : plain
  const cost = describePipCost(words, pips)
  return cost === '' ? name : words.t('turn.moreCost', { name, cost })
}
