/** Decimals that say a value exactly, at most three: 1 for 0.1, 3 for 0.025. */
export function exactDecimals(value: number): number {
  return [0, 1, 2].find(decimals => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 3
}
