import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DEFAULT_PERSONAS } from '../../src/ai'
import { InputError } from '../../src/cli/inputError'
import { readSimulateOptions } from '../../src/cli/simulateOptions'
import { NANNING_2016, SCENARIOS, scenarioOf } from '../../src/scenarios'

const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file for the command line; text is written as it is, anything else as JSON. */
function fileOf(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function optionsOf(...args: string[]) {
  const options = readSimulateOptions(args)
  if (options === 'help') throw new Error('help')
  return options
}

function messageOf(...args: string[]): string {
  try {
    readSimulateOptions(args)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return 'no complaint'
}

const HALF_TURN = { decisions: { china: [{ lever: 'enforcement', value: 0.5 }] }, hash: '0123456789abcdef' }
const TURN = { decisions: { ...HALF_TURN.decisions, unitedStates: [], rusal: [] }, hash: '0123456789abcdef' }
const LOG = {
  schemaVersion: 1,
  modelVersion: 1,
  scenario: { ...NANNING_2016, turns: 6 },
  seed: 9,
  turns: [TURN, TURN],
}

test('without options one game of the default scenario is played by the default personas', () => {
  expect(optionsOf()).toEqual({
    scenario: NANNING_2016,
    seed: 1,
    games: 1,
    personas: DEFAULT_PERSONAS,
    script: [],
    format: 'json',
    summary: false,
    claimDraws: 0,
  })
})

test('every option is read', () => {
  const seats = ['--china', 'random', '--us', 'ruleKeeper', '--rusal', 'statusQuo']
  const many = [
    '--seed',
    '4294967295',
    '--turns',
    '6',
    '--games',
    '3',
    '--format',
    'csv',
    '--summary',
    '--claims',
    '50',
  ]
  expect(optionsOf('--scenario', 'nanning2016', ...many, ...seats)).toMatchObject({
    scenario: { turns: 6 },
    seed: 4294967295,
    games: 3,
    personas: { china: 'random', unitedStates: 'ruleKeeper', rusal: 'statusQuo' },
    format: 'csv',
    summary: true,
    claimDraws: 50,
  })
})

test('help is asked for whatever else is said', () => {
  expect(readSimulateOptions(['--help', '--seed', 'x'])).toBe('help')
})

test('a scenario may come from a file', () => {
  const own = { ...NANNING_2016, id: 'own', turns: 5, startSettings: { semisDuty: 0.5 } }
  expect(optionsOf('--scenario', fileOf('own.json', own)).scenario).toEqual(own)
})

test('decisions may come from a file, by turn and seat, with other fields beside them', () => {
  const { decisions } = HALF_TURN
  const record = { scenario: 'nanning2016', seed: 3, turns: [{ decisions, hash: 'abc' }, { decisions: {} }] }
  const options = optionsOf('--decisions', fileOf('record.json', record))
  expect(options).toMatchObject({ scenario: NANNING_2016, seed: 1, script: [{ decisions }, { decisions: {} }] })
})

test('a game log brings its scenario, its seed and the hashes of its turns', () => {
  const { scenario, seed, script } = optionsOf('--decisions', fileOf('log.json', LOG))
  expect([scenario, seed]).toEqual([LOG.scenario, 9])
  expect(script).toEqual([TURN, TURN])
})

test('a game log gives no hash from the turn on of which a seat was taken out', () => {
  const path = fileOf('partial.json', { ...LOG, turns: [TURN, HALF_TURN, TURN] })
  const { decisions } = HALF_TURN
  expect(optionsOf('--decisions', path).script).toEqual([TURN, { decisions }, { decisions: TURN.decisions }])
})

test('scenario and seed may be said beside a game log that has the same', () => {
  const path = fileOf('same.json', LOG)
  const said = ['--scenario', 'nanning2016', '--turns', '6', '--seed', '9']
  expect(optionsOf('--decisions', path, ...said)).toEqual(optionsOf('--decisions', path))
  expect(optionsOf('--decisions', path, '--turns', '4').scenario).toEqual({ ...NANNING_2016, turns: 4 })
})

test('another scenario or seed than that of the game log is refused', () => {
  const path = fileOf('differs.json', LOG)
  expect(messageOf('--decisions', path, '--scenario', 'nanning2016')).toMatch(/^--scenario: /)
  expect(messageOf('--decisions', path, '--seed', '1')).toMatch(/^--seed: 1 .* 9$/)
})

test('more turns of decisions than are played are refused', () => {
  const five = fileOf('five.json', { turns: Array(5).fill({ decisions: {} }) })
  expect(messageOf('--decisions', five, '--turns', '4')).toMatch(/^--decisions: turns: .*5.*4/)
  expect(optionsOf('--decisions', five, '--turns', '5').script).toHaveLength(5)
})

test.each<[string, object, string]>([
  ['no seed', { seed: undefined }, 'seed'],
  ['a field too many', { comment: 1 }, 'comment'],
  ['a broken scenario', { scenario: { ...NANNING_2016, turns: 3 } }, 'scenario.turns'],
  ['a scenario that is none', { scenario: null }, 'scenario'],
  ['no hash', { turns: [{ decisions: TURN.decisions }] }, 'turns.0.hash'],
  ['a newer version', { schemaVersion: 2 }, 'newer'],
])('a game log with %s is refused and the place named', (name, change, place) => {
  expect(messageOf('--decisions', fileOf(`log with ${name}.json`, { ...LOG, ...change }))).toContain(place)
})

test.each([
  [['--seed', '-1'], 'seed'],
  [['--seed', '1.5'], 'seed'],
  [['--seed', '4294967296'], 'seed'],
  [['--seed', '1e3'], 'seed'],
  [['--seed', ''], 'seed'],
  [['--turns', '3'], 'turns'],
  [['--turns', '13'], 'turns'],
  [['--games', '0'], 'games'],
  [['--claims', '-1'], 'claims'],
  [['--claims', '10001'], 'claims'],
  [['--format', 'xml'], 'format'],
  [['--china', 'hawk'], 'china'],
  [['--us', 'provincialGrowth'], 'us'],
  [['--rusal', ''], 'rusal'],
  [['--scenario', 'atlantis'], 'scenario'],
  [['--scenario', './missing.json'], 'scenario'],
  [['--decisions', './missing.json'], 'decisions'],
  [['--unknown'], 'unknown'],
  [['--seed'], 'seed'],
  [['stray'], 'stray'],
])('%j is refused with words that name %s', (args, name) => {
  const message = messageOf(...args)
  expect(message).not.toBe('no complaint')
  expect(message).toContain(name)
})

const step = (decisions: unknown) => ({ turns: [{ decisions }] })

test.each<[string, unknown, string]>([
  ['broken JSON', '{"turns": [', 'decisions'],
  ['no turns', {}, 'turns'],
  ['thirteen turns', { turns: Array(13).fill({ decisions: {} }) }, 'turns'],
  ['a seat that is none', step({ moon: [] }), 'turns.0.decisions.moon'],
  ['a lever that is none', step({ china: [{ lever: 'moonDuty', value: 1 }] }), 'turns.0.decisions.china.0.lever'],
  ['a value as text', step({ china: [{ lever: 'enforcement', value: '1' }] }), 'turns.0.decisions.china.0.value'],
  ['a value left out', step({ china: [{ lever: 'enforcement' }] }), 'turns.0.decisions.china.0.value'],
  ['a field too many', step({ china: [{ lever: 'enforcement', value: 1, x: 1 }] }), 'turns.0.decisions.china.0.x'],
])('a decisions file with %s is refused and the place named', (name, content, place) => {
  expect(messageOf('--decisions', fileOf(`${name}.json`, content))).toContain(place)
})

test.each<[string, unknown, string]>([
  ['a wrong length', { ...NANNING_2016, turns: 99 }, 'turns'],
  ['a newer schema', { ...NANNING_2016, schemaVersion: 2 }, 'newerSchema'],
  ['broken JSON', '{', 'scenario'],
])('a scenario file with %s is refused', (name, content, words) => {
  expect(messageOf('--scenario', fileOf(`scenario ${name}.json`, content))).toContain(words)
})

test('a scenario brings its opponents unless the command line names others', () => {
  const recorded = { china: 'recorded', unitedStates: 'recorded', rusal: 'recorded' }
  expect(optionsOf('--scenario', 'history').personas).toEqual(recorded)
  expect(optionsOf('--scenario', 'history', '--us', 'hawk').personas).toEqual({ ...recorded, unitedStates: 'hawk' })
})

test.each(SCENARIOS.map(scenario => scenario.id))('%s is taken by its id', id => {
  expect(optionsOf('--scenario', id).scenario).toBe(scenarioOf(id))
})

test('a scenario file with an opponent nobody knows is refused', () => {
  const path = fileOf('opponents.json', { ...NANNING_2016, id: 'own', opponents: { rusal: 'oligarch' } })
  expect(messageOf('--scenario', path)).toMatch(/^--rusal: no persona oligarch/)
})
