/** Recorded bits of solved markets, for a check that runs in Node and in browsers alike. */
import { accountFor, createSolver, type MarketPolicy } from '../../src/market/index'
import { bitsOf } from './fixedMathGolden'
import reference from './fixtures/reference-responses.json'
import { aluminiumMarket } from './problems'
import golden from './solution.golden.json'

/** Fold numbers into 16 hexadecimal digits that change when any bit of any number does (FNV-1a, 64 bits). */
export function hashOfBits(values: Iterable<number>): string {
  let hash = 0xcbf29ce484222325n
  for (const value of values) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(`0x${bitsOf(value)}`)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

/** Solve every recorded case with its accounts, each also warm from the one before, and hash each to its name. */
export function hashSolutions(): Record<string, string> {
  const market = aluminiumMarket()
  const solver = createSolver(market)
  const hashes: Record<string, string> = {}
  let start: Float64Array | undefined
  for (const { name, policy } of reference.cases as unknown as { name: string; policy: MarketPolicy }[]) {
    const cold = solver.solve(policy)
    const warm = solver.solve(policy, start)
    if (!cold.ok || !warm.ok) throw new Error(`not converged: ${name}`)
    start = warm.value.unknowns
    const accounts = accountFor(market, policy, cold.value)
    hashes[name] = hashOfBits([...numbersIn(cold.value), ...numbersIn(accounts), ...warm.value.unknowns])
  }
  return hashes
}

/** Compare every solved case with its recorded bits; an empty list is a pass. */
export function findSolutionMismatches(): string[] {
  const recorded: Record<string, string> = golden
  return Object.entries(hashSolutions()).flatMap(([name, hash]) =>
    hash === recorded[name] ? [] : [`${name}: ${hash}, recorded ${recorded[name] ?? 'nothing'}`],
  )
}

/** All numbers of a nested value in the order of its fields. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (value instanceof Float64Array) return [...value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
