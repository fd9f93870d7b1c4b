import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LeverDecision, Seat } from '../../src/game'
import type { GameDocument } from '../../src/report/gameDocument'

/** What one seat decides, turn after turn. */
export type Plan = readonly (readonly LeverDecision[])[]

/** Play the same game by the command line: that seed, and that plan for one seat against the usual opponents. */
export async function simulate(seed: number, seat: Seat, plan: Plan): Promise<GameDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'table13-'))
  try {
    const file = join(folder, 'decisions.json')
    await writeFile(file, JSON.stringify({ turns: plan.map(decisions => ({ decisions: { [seat]: decisions } })) }))
    const args = ['node_modules/tsx/dist/cli.mjs', 'src/cli/simulate.ts', '--seed', String(seed), '--decisions', file]
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 })
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}
