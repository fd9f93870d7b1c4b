import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { simulateGame } from '../../src/ai'
import { type Decision, EVENT_IDS, isLeverDecision, logOf } from '../../src/game'
import type { GameDocument } from '../../src/report/gameDocument'
import { makeGame, playTurn, set } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function simulate(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/simulate.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') }
}

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const QUIET = ['--china', 'statusQuo', '--us', 'statusQuo', '--rusal', 'statusQuo']

/** The log of a game of five turns with seed 77, in which Rusal decides something. */
const LOG = (() => {
  const players = { china: 'centralDiscipline', unitedStates: 'hawk', rusal: 'valleyBuilder' } as const
  const played = simulateGame(makeGame({ events: EVENT_IDS, seed: 77, turns: 5 }), players)
  if (!played.ok) throw new Error('not played')
  return logOf(played.value)
})()

/** Input at fault: status 2, nothing on standard output, one line on standard error. */
function expectRefusal({ status, stdout, stderr }: ReturnType<typeof simulate>, words: RegExp): void {
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr).toMatch(words)
}

test('the same seed gives the same bytes, another seed others', () => {
  const args = ['--games', '2', '--china', 'random', '--us', 'random', '--rusal', 'random']
  const [first, again, other] = [
    simulate('--seed', '5', ...args),
    simulate('--seed', '5', ...args),
    simulate('--seed', '6'),
  ]
  expect(first.status).toBe(0)
  expect(first.stderr).toBe('')
  expect(again.stdout).toBe(first.stdout)
  expect(other.stdout).not.toBe(first.stdout)
  expect(first.lines).toHaveLength(2)
  const [one, two] = first.lines.map(line => JSON.parse(line) as GameDocument)
  expect([one!.seed, two!.seed]).toEqual([5, 6])
})

test('a game log as decisions file is played in its own scenario with its own seed, to the same hashes', () => {
  const file = fileOf('log.json', LOG)
  const { status, lines } = simulate('--decisions', file, ...QUIET)
  expect(status).toBe(0)
  const { seed, turns } = JSON.parse(lines[0]!) as GameDocument
  expect(seed).toBe(77)
  expect(turns.map(turn => turn.hash)).toEqual(LOG.turns.map(turn => turn.hash))
})

test('a game log of which a turn comes out differently is refused, naming the first such turn', () => {
  const turns = LOG.turns.map((turn, i) => (i === 2 || i === 4 ? { ...turn, hash: '0123456789abcdef' } : turn))
  expectRefusal(simulate('--decisions', fileOf('other hashes.json', { ...LOG, turns })), /turns\.2\.hash.*turn 3 /)
})

test('a game log from which a seat was taken out is played on by the persona, whatever hashes follow', () => {
  // What was said to Rusal has no answer without it.
  const levers = (decisions: readonly Decision[]) => decisions.filter(isLeverDecision)
  const turns = LOG.turns.map(({ decisions: { china, unitedStates }, hash }) => ({
    decisions: { china: levers(china), unitedStates: levers(unitedStates) },
    hash,
  }))
  const { status, lines } = simulate('--decisions', fileOf('without rusal.json', { ...LOG, turns }), ...QUIET)
  expect(status).toBe(0)
  const document = JSON.parse(lines[0]!) as GameDocument
  expect(document.seed).toBe(77)
  expect(document.turns.map(turn => turn.decisions.rusal)).toEqual(Array(5).fill([]))
  expect(document.turns.map(turn => turn.decisions.china)).toEqual(turns.map(turn => turn.decisions.china))
  expect(document.hash).not.toBe(LOG.turns[4]!.hash)
})

test('further games of a game log have other seeds and are not asked for its hashes', () => {
  const { status, lines } = simulate('--decisions', fileOf('twice.json', LOG), '--games', '2')
  expect(status).toBe(0)
  expect(lines.map(line => (JSON.parse(line) as GameDocument).seed)).toEqual([77, 78])
})

test('turns and seats that the decisions file leaves out are played by the personas', () => {
  const script = { turns: [{ decisions: { china: [{ lever: 'enforcement', value: 0.5 }] } }] }
  const { lines } = simulate('--decisions', fileOf('script.json', script), ...QUIET, '--turns', '4')
  const { turns } = JSON.parse(lines[0]!) as GameDocument
  expect(turns.map(turn => turn.settings.enforcement)).toEqual([0.5, 0.5, 0.5, 0.5])
  const first = playTurn(makeGame({ turns: 4, events: EVENT_IDS }), { china: set({ enforcement: 0.5 }) })
  expect(turns[0]!.hash).toBe(first.records[0]!.hash)
})

test('CSV has one header and then a line a turn, all with the same columns, games after another', () => {
  const { status, lines } = simulate('--format', 'csv', '--games', '3', '--turns', '4')
  expect(status).toBe(0)
  expect(lines).toHaveLength(1 + 3 * 4)
  expect(lines[0]).toMatch(/^scenario,seed,turn,half,/)
  expect(new Set(lines.map(line => line.split(',').length)).size).toBe(1)
})

test('a summary is one line whatever the number of games', () => {
  const { lines } = simulate('--summary', '--games', '5', '--format', 'csv')
  expect(lines).toHaveLength(1)
  const summary = JSON.parse(lines[0]!)
  expect(summary).toMatchObject({ games: 5, turns: 40 })
  expect(summary.largestResidual).toBeLessThanOrEqual(1e-10)
  for (const points of Object.values(summary.meanScores)) expect(points).toBeTypeOf('number')
})

test('help names every option and succeeds', () => {
  const { status, stdout, stderr } = simulate('--help')
  expect([status, stderr]).toEqual([0, ''])
  const names = ['scenario', 'seed', 'turns', 'china', 'us', 'rusal', 'decisions', 'games', 'format', 'summary', 'help']
  for (const name of names) expect(stdout).toContain(`--${name}`)
})

test('an option that is wrong is named in one line, with status 2', () => {
  expectRefusal(simulate('--seed', 'seven'), /--seed.*seven/)
})

test('a file that is no JSON is named in one line, with status 2', () => {
  const path = join(folder, 'broken.json')
  writeFileSync(path, '{\n"turns": [\nnonsense\n')
  expectRefusal(simulate('--decisions', path), /--decisions/)
})

test('a decision that the gate refuses is named with seed, turn, seat and lever, with status 2', () => {
  const decisions = { china: [{ lever: 'semisDuty', value: 0.25 }] }
  const file = fileOf('illegal.json', { turns: [{ decisions: {} }, { decisions }] })
  expectRefusal(simulate('--seed', '9', '--decisions', file), /seed 9, turn 2.*china.*semisDuty/)
})
