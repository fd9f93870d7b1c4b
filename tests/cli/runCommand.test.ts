import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const TSX = ['--import', 'tsx']

/** Run a command whose whole body is given as source. */
function runBody(body: string) {
  const source = `
    import { runCommand } from './src/cli/runCommand.ts'
    import { InputError } from './src/cli/inputError.ts'
    runCommand(async () => { ${body} })`
  return spawnSync(process.execPath, [...TSX, '--input-type=module', '--eval', source], { encoding: 'utf8' })
}

test('input at fault is one line and status 2', () => {
  const { status, stderr } = runBody(`throw new InputError('--seed: not\\n  a number')`)
  expect([status, stderr]).toEqual([2, '--seed: not a number\n'])
})

test('a bug is a crash with its stack and status 1', () => {
  const { status, stderr } = runBody(`throw new TypeError('a bug')`)
  expect(status).toBe(1)
  expect(stderr).toMatch(/TypeError: a bug\n\s+at /)
})

test('a reader that leaves early ends the command without complaint', async () => {
  const child = spawn(process.execPath, [...TSX, 'src/cli/simulate.ts', '--games', '100000', '--turns', '4'])
  const complaint = text(child.stderr)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [status] = await once(child, 'exit')
  expect([status, await complaint]).toEqual([0, ''])
})
