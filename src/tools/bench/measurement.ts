/** One measured figure beside what it should reach; the key of the table is its name. */
export interface Measurement {
  readonly value: number
  readonly unit: string
  readonly budget: string
}

export type Measurements = Record<string, Measurement>

/** A figure with three digits that count. */
export function measured(value: number, unit: string, budget = ''): Measurement {
  return { value: Number(value.toPrecision(3)), unit, budget }
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that 95 of 100 do not exceed. */
export function percentile95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
}
