/** Number formats of one language. Every minus is the true minus sign. */
export interface Formats {
  /** Fixed number of decimals, grouped thousands; never "-0". */
  number(value: number, decimals: number): string
  /** The same with a plus or minus sign unless the rounded value is zero. */
  signed(value: number, decimals: number): string
  /** US dollars: "$1,842", "−$0.62". */
  usd(value: number, decimals: number): string
  /** A fraction as percent: 0.25 is "25%". */
  percent(fraction: number, decimals?: number): string
}

const USD = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const

/** Make the number formats of a language, given by BCP 47 tag. */
export function createFormats(locale: string): Formats {
  const known = new Map<string, Intl.NumberFormat>()

  function formatWith(decimals: number, options: Intl.NumberFormatOptions, value: number): string {
    const key = `${options.style} ${options.signDisplay} ${decimals}`
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
    const format = known.get(key) ?? new Intl.NumberFormat(locale, { ...options, ...digits })
    known.set(key, format)
    return format.format(value).replaceAll('-', '−')
  }

  return {
    // Adding 0 turns the -0 that rounding may leave into 0.
    number: (value, decimals) => formatWith(decimals, {}, Number(value.toFixed(decimals)) + 0),
    signed: (value, decimals) => formatWith(decimals, { signDisplay: 'exceptZero' }, value),
    usd: (value, decimals) => formatWith(decimals, USD, Number(value.toFixed(decimals)) + 0),
    percent: (fraction, decimals = 0) =>
      formatWith(decimals, { style: 'percent' }, Number(fraction.toFixed(decimals + 2)) + 0),
  }
}
