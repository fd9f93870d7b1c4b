/**
 * Recorded bits of the fixed-algorithm functions, for a check that runs in Node and in browsers alike.
 *
 * Arguments and results stand as the 16 hexadecimal digits of the double, most significant first.
 */
import { exp, ln, pow } from '../../src/market/fixedMath'
import golden from './fixedMath.golden.json'

const view = new DataView(new ArrayBuffer(8))

/** Write a double as the 16 hexadecimal digits of its bits. */
export function bitsOf(value: number): string {
  view.setFloat64(0, value)
  return view.getBigUint64(0).toString(16).padStart(16, '0')
}

/** Read a double from the 16 hexadecimal digits of its bits. */
export function doubleOf(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

/** Compare every recorded result with what this engine computes; an empty list is a pass. */
export function findFixedMathMismatches(): string[] {
  const unary = (name: 'exp' | 'ln', compute: (x: number) => number) =>
    golden[name].flatMap(([argument, recorded]) => {
      const found = bitsOf(compute(doubleOf(argument!)))
      return found === recorded ? [] : [`${name}(${doubleOf(argument!)}): ${found}, recorded ${recorded}`]
    })
  const powers = golden.pow.flatMap(([base, exponent, recorded]) => {
    const found = bitsOf(pow(doubleOf(base!), doubleOf(exponent!)))
    return found === recorded ? [] : [`pow(${doubleOf(base!)}, ${doubleOf(exponent!)}): ${found}, recorded ${recorded}`]
  })
  return [...unary('exp', exp), ...unary('ln', ln), ...powers]
}
