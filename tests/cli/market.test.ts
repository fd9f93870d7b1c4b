import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type { SolutionOutput } from '../../src/cli/marketOutput'
import base2016 from '../../src/model/data/base2016.json'
import reference from '../market/fixtures/reference-responses.json'

vi.setConfig({ testTimeout: 180_000 })

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function runMarket(args: readonly string[], input = '') {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/market.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  })
  const solutions = () => (JSON.parse(run.stdout) as { solutions: SolutionOutput[] }).solutions
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, solutions }
}

/** Run on an input that is at fault and return the one line that says so. */
function faultLine(input: unknown): string {
  return faultOf(runMarket(['-'], typeof input === 'string' ? input : JSON.stringify(input)))
}

/** The same for arguments that are at fault. */
function faultOfArgs(...args: string[]): string {
  return faultOf(runMarket(args))
}

function faultOf({ status, stdout, stderr }: ReturnType<typeof runMarket>): string {
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  return stderr
}

describe('the market command', () => {
  it('solves every recorded case from standard input', () => {
    const policies = reference.cases.map(({ policy }) => policy)
    const { status, stderr, solutions } = runMarket(['-'], JSON.stringify({ problem: base2016, policies }))
    expect([status, stderr]).toEqual([0, ''])
    for (const [index, { goods }] of reference.cases.entries()) {
      const found = solutions()[index]!
      expect(found.converged).toBe(true)
      for (const [region, price] of goods.ingot.price.entries()) {
        expect(Math.abs(found.goods!.ingot!.price[region]! / price - 1)).toBeLessThan(1e-8)
      }
      expect(Object.keys(found.goods!.semis!)).toEqual(['price', 'index', 'output', 'use', 'flows', 'rerouted'])
      expect(Object.keys(found.welfare!)).toEqual([...base2016.regions, 'diversionCost'])
    }
  })

  it('reads a file as well, and prints the same bytes', () => {
    const input = JSON.stringify({ problem: base2016, policies: [{}, { support: { ingot: [0, 150, 0, 0, 0] } }] })
    const file = join(mkdtempSync(join(tmpdir(), 'market-')), 'input.json')
    writeFileSync(file, input)
    expect(runMarket([file]).stdout).toBe(runMarket(['-'], input).stdout)
  })

  it('says so when there is no equilibrium, and prints no numbers for it', () => {
    const [ingot] = base2016.goods
    const problem = { regions: base2016.regions, goods: [{ ...ingot, finalElasticity: 0 }] }
    const { status, solutions } = runMarket(
      ['-'],
      JSON.stringify({ problem, policies: [{ capacity: { ingot: [20, 1, 2, 0.3, 12] } }] }),
    )
    expect(status).toBe(0)
    expect(Object.keys(solutions()[0]!)).toEqual(['converged', 'iterations', 'residual'])
    expect(solutions()[0]!.converged).toBe(false)
  })

  it('names the field at fault in one line and exits with 2', () => {
    expect(faultLine({ problem: base2016, policies: [{}, { tarif: {} }] })).toContain('policies[1].tarif')
    expect(faultLine({ problem: base2016, policies: [{ demand: { ingot: [1, 1, 1, 1, 0] } }] })).toContain(
      'policies[0].demand.ingot[4]',
    )
    expect(faultLine({ problem: { ...base2016, regions: 5 }, policies: [] })).toContain('problem.regions')
    expect(faultLine({ problem: base2016 })).toContain('policies')
    expect(faultLine('{\n"problem":\n')).toContain('input')
    expect(faultOfArgs('no/such/file.json')).toContain('no/such/file.json')
    expect(faultOfArgs('--verbose')).toContain('--verbose')
  })

  it('explains itself', () => {
    const { status, stdout } = runMarket(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('Usage')
  })
})
