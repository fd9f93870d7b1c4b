import type { GoalUnit } from '../game/goals'
import type { Words } from './words'

/** What an amount is counted in inside the game; money in million USD is shown in billion. */
export type AmountUnit = GoalUnit | 'usdPerTonne' | 'megatonneAYear' | 'billionUsd' | 'percent' | 'trust'

interface Scale {
  readonly factor: number
  readonly decimals: number
  readonly isMoney?: true
}

const SCALES: Readonly<Record<AmountUnit, Scale>> = {
  usdPerTonne: { factor: 1, decimals: 0, isMoney: true },
  megatonne: { factor: 1, decimals: 2 },
  megatonneAYear: { factor: 1, decimals: 2 },
  millionUsd: { factor: 0.001, decimals: 2, isMoney: true },
  millionUsdATurn: { factor: 0.001, decimals: 2, isMoney: true },
  billionUsd: { factor: 1, decimals: 2, isMoney: true },
  jobs: { factor: 1, decimals: 0 },
  thousandJobs: { factor: 1, decimals: 0 },
  points: { factor: 1, decimals: 1 },
  trust: { factor: 1, decimals: 0 },
  percent: { factor: 100, decimals: 1 },
}

/** Write the figure alone: 1842 USD per tonne is "1,842", 620 million USD is "0.62". */
export function describeNumber(words: Words, value: number, unit: AmountUnit): string {
  const { factor, decimals } = SCALES[unit]
  return words.format.number(value * factor, decimals)
}

/** The size of one last digit of a unit as it is written, in the unit of the game. */
export function lastDigitOf(unit: AmountUnit): number {
  const { factor, decimals } = SCALES[unit]
  return 10 ** -decimals / factor
}

/** Write a change as a figure with its sign: "+77", "−0.4". */
export function describeSigned(words: Words, change: number, unit: AmountUnit): string {
  const { factor, decimals } = SCALES[unit]
  return words.format.signed(change * factor, decimals)
}

/**
 * Write the marks of an axis with as few decimals as say them exactly, at most three.
 *
 * @param values Rising, in the unit of the game.
 */
export function describeTicks(words: Words, values: readonly number[], unit: AmountUnit): readonly string[] {
  const shown = values.map(value => value * SCALES[unit].factor)
  const isExact = (decimals: number) => shown.every(value => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9)
  const decimals = [0, 1, 2].find(isExact) ?? 3
  return shown.map(value => words.format.number(value, decimals))
}

/** Write the figure with its unit: "$1,842 a tonne", "8.35 Mt". */
export function describeAmount(words: Words, value: number, unit: AmountUnit): string {
  const { factor, decimals, isMoney } = SCALES[unit]
  const amount = isMoney ? words.format.usd(value * factor, decimals) : describeNumber(words, value, unit)
  return words.t(`unit.${unit}.amount`, { amount })
}

/** The unit alone, as it stands beside a large figure: "$/t". */
export function describeUnit(words: Words, unit: AmountUnit): string {
  return words.t(`unit.${unit}.short`)
}

/** The unit of an axis, whose title may not say what is counted: "jobs". */
export function describeAxisUnit(words: Words, unit: AmountUnit): string {
  return unit === 'jobs' || unit === 'thousandJobs' ? words.t(`unit.${unit}.axis`) : describeUnit(words, unit)
}

/** Which way an amount went, judged by what its figure shows: a change that rounds away is `level`. */
export type Direction = 'up' | 'down' | 'level'

/** Compare two values of one unit as they are written. */
export function directionOf(change: number, unit: AmountUnit): Direction {
  const { factor, decimals } = SCALES[unit]
  const shown = Number((change * factor).toFixed(decimals))
  if (shown === 0) return 'level'
  return shown > 0 ? 'up' : 'down'
}

/**
 * Subtract two values as they are written, so that before, now and change agree on the page.
 *
 * @returns The difference in the unit of the game.
 */
export function shownDifference(now: number, before: number, unit: AmountUnit): number {
  const { factor, decimals } = SCALES[unit]
  const shown = (value: number) => Number((value * factor).toFixed(decimals))
  return (shown(now) - shown(before)) / factor
}

/** Write the size of a change with its unit; two percentages differ by points. */
export function describeChangeAmount(words: Words, size: number, unit: AmountUnit): string {
  if (unit === 'percent') return words.t('unit.percent.change', { amount: describeNumber(words, size, unit) })
  return describeAmount(words, size, unit)
}

/**
 * Say a change in words: "52 higher", "0.4 pts lower"; two percentages differ by points.
 *
 * @param level What is said of a change that rounds away; "as before" when absent.
 */
export function describeChange(
  words: Words,
  change: number,
  unit: AmountUnit,
  level: string = words.t('page.level'),
): string {
  const direction = directionOf(change, unit)
  if (direction === 'level') return level
  const size = describeNumber(words, Math.abs(change), unit)
  const amount = unit === 'percent' ? words.t('unit.percent.changeShort', { amount: size }) : size
  return words.t(`page.${direction}`, { amount })
}

/** Write a number with as many decimals as say it exactly, at most three. */
export function describeExact({ format }: Words, value: number): string {
  const decimals = [0, 1, 2].find(count => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 3
  return format.number(value, decimals)
}
