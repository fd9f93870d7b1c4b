import type { Words } from '../words'

/** Write a number with as many decimals as it has, at most four. */
export function exact(words: Words, value: number): string {
  const decimals = [0, 1, 2, 3].find(count => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 4
  return words.format.number(value, decimals)
}

/** Write a small error as a power of ten: 3.1e-14 is "3 × 10^−14"; nothing at all is "0". */
export function tiny(words: Words, value: number): string {
  if (value === 0) return '0'
  if (value >= 0.001) return exact(words, value)
  const [factor = '', power = ''] = value.toExponential(0).split('e-')
  return `${factor} × 10^−${power}`
}
