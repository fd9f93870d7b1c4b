/**
 * Powers and logarithms whose results have the same bits in every JavaScript engine.
 *
 * The host's own functions differ by a unit in the last place between browsers, which would make
 * recorded games diverge. This file is the only one that knows where the fixed algorithms come from.
 */
import stdlibExp from '@stdlib/math-base-special-exp'
import stdlibLn from '@stdlib/math-base-special-ln'
import stdlibPow from '@stdlib/math-base-special-pow'

/** Raise e to the power `x`; `Infinity` above about 709.8, 0 below about -745.1. */
export const exp: (x: number) => number = stdlibExp

/** Take the natural logarithm of `x`; `-Infinity` at 0, `NaN` below. */
export const ln: (x: number) => number = stdlibLn

/** Raise `base` to `exponent`; dearer than `exp(exponent * ln(base))`, but accurate to the last place or so. */
export const pow: (base: number, exponent: number) => number = stdlibPow
