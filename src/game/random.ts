import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Purposes that draw on chance; each has streams of its own, so that one never shifts another. */
export type StreamName = 'events' | 'pacts' | 'wto' | 'china' | 'unitedStates' | 'rusal' | 'sealed' | 'claims' | 'band'

/** A source of uniform numbers in [0, 1). It changes with every draw: make it where it is used and keep it nowhere. */
export type RandomStream = () => number

function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/**
 * The stream of one purpose, keyed by seed and whole-number keys such as turn and event: the same keys give the same
 * numbers whatever else was drawn before.
 */
export function randomStream(seed: number, name: StreamName, ...keys: readonly number[]): RandomStream {
  let hash = mix(0x9e3779b9, seed | 0)
  for (let i = 0; i < name.length; i++) hash = mix(hash, name.charCodeAt(i))
  for (const key of keys) hash = mix(hash, key | 0)
  const generator = xoroshiro128plus(hash)
  return () => uniformFloat64(generator)
}
