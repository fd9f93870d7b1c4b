import { expect, test } from 'vitest'
import { createGame, EVENT_IDS, LEVERS, type Scenario } from '../../src/game'
import { ASSUMPTIONS } from '../../src/model/assumptions'
import { NANNING_2016, parseScenario, SCENARIOS, scenarioOf, withTurns } from '../../src/scenarios'

const text = (scenario: unknown): unknown => JSON.parse(JSON.stringify(scenario))

test('every built-in scenario passes its own schema, is found by its id and can be played', () => {
  for (const scenario of SCENARIOS) {
    expect(parseScenario(text(scenario))).toEqual({ ok: true, value: scenario })
    expect(scenarioOf(scenario.id)).toBe(scenario)
    expect(createGame(scenario, 1).ok).toBe(true)
  }
  expect(new Set(SCENARIOS.map(scenario => scenario.id)).size).toBe(SCENARIOS.length)
})

test('there is no scenario of another name', () => {
  expect(scenarioOf('Nanning')).toBeUndefined()
  expect(scenarioOf('__proto__')).toBeUndefined()
})

test('the default is eight half-years from 2017 on with every lever open and every event possible', () => {
  expect(SCENARIOS[0]).toBe(NANNING_2016)
  expect(NANNING_2016).toMatchObject({ turns: 8, start: { year: 2017, half: 1 }, closedLevers: [], assumptions: {} })
  expect(NANNING_2016.events).toEqual(EVENT_IDS)
})

test('a scenario of one’s own comes through as it was written, and plays', () => {
  const own: Scenario = {
    schemaVersion: 1,
    id: 'class-7B',
    start: { year: 2018, half: 2 },
    turns: 6,
    closedLevers: ['retaliatoryDuty'],
    startSettings: { semisDuty: 0.25, enforcement: 0.5 },
    events: ['sanctions'],
    assumptions: { semisSigma: 3 },
  }
  const parsed = parseScenario(text(own))
  expect(parsed).toEqual({ ok: true, value: own })
  const game = createGame(own, 1)
  expect(game.ok && game.value.world.settings.semisDuty).toBe(0.25)
})

test('the same scenario with another length is otherwise the same', () => {
  expect(withTurns(NANNING_2016, 6)).toEqual({ ...NANNING_2016, turns: 6 })
})

const faults: readonly [string, object, string][] = [
  ['a length below four', { turns: 3 }, 'turns'],
  ['a length above twelve', { turns: 13 }, 'turns'],
  ['a length that is no whole number', { turns: 7.5 }, 'turns'],
  ['a length written as text', { turns: '8' }, 'turns'],
  ['an id with a path in it', { id: '../secret' }, 'id'],
  ['an empty id', { id: '' }, 'id'],
  ['a year out of reach', { start: { year: 1899, half: 1 } }, 'start.year'],
  ['a third half', { start: { year: 2017, half: 3 } }, 'start.half'],
  ['a lever that is none', { closedLevers: ['moonDuty'] }, 'closedLevers.0'],
  ['an event that is none', { events: ['sanctions', 'meteor'] }, 'events.1'],
  ['a setting off its values', { startSettings: { enforcement: 0.3 } }, 'startSettings.enforcement'],
  ['a setting of no lever', { startSettings: { moonDuty: 1 } }, 'startSettings.moonDuty'],
  ['an assumption below its range', { assumptions: { semisSigma: 1.9 } }, 'assumptions.semisSigma'],
  ['an assumption above its range', { assumptions: { semisSigma: 1e308 } }, 'assumptions.semisSigma'],
  ['an assumption that is none', { assumptions: { luck: 1 } }, 'assumptions.luck'],
  ['a field too many', { comment: 'hello' }, 'comment'],
  ['an older schema', { schemaVersion: 0 }, 'schemaVersion'],
  ['a schema between two versions', { schemaVersion: 1.5 }, 'schemaVersion'],
]

test.each(faults)('%s is refused and the field named', (_, change, path) => {
  const parsed = parseScenario(text({ ...NANNING_2016, ...change }))
  expect(parsed).toMatchObject({ ok: false, error: { kind: 'badScenario', path } })
})

test('an assumption outside its range is refused with the range it has to lie in, other fields without one', () => {
  const rangeOf = (change: object) => {
    const parsed = parseScenario({ ...NANNING_2016, ...change })
    return parsed.ok ? 'fits' : parsed.error.range
  }
  const { low, high } = ASSUMPTIONS.semisSigma
  expect(rangeOf({ assumptions: { semisSigma: high + 0.1 } })).toEqual({ low, high })
  expect(rangeOf({ assumptions: { luck: 1 } })).toBeUndefined()
  expect(rangeOf({ turns: 3 })).toBeUndefined()
})

const { draftPacts: drafts, ...NEEDED } = NANNING_2016

test.each(Object.keys(NEEDED))('a scenario without %s is refused', field => {
  const { [field as keyof Scenario]: _, ...rest } = NANNING_2016
  expect(parseScenario(rest)).toEqual({ ok: false, error: { kind: 'badScenario', path: field } })
})

test('a scenario may lay drafts on the table, or none', () => {
  expect(parseScenario(NEEDED).ok).toBe(true)
  expect(drafts).toHaveLength(1)
})

test.each<readonly [string, object, string]>([
  ['a seat nobody has', { signatories: ['china', 'atlantis'] }, 'signatories.1'],
  ['an endless pact', { turns: 1e9 }, 'turns'],
  ['a promise of no lever', { commitments: [{ lever: 'luck', bound: 'atMost', value: 0 }] }, 'commitments.0.lever'],
  ['promises without end', { commitments: Array(99).fill(drafts![0]!.commitments[0]) }, 'commitments'],
])('a draft with %s is refused', (_, change, path) => {
  const draftPacts = [{ ...drafts![0], ...change }]
  expect(parseScenario({ ...NEEDED, draftPacts })).toEqual({
    ok: false,
    error: { kind: 'badScenario', path: `draftPacts.0.${path}` },
  })
})

test.each([null, 7, 'nanning2016', [], undefined])('%j is no scenario', input => {
  expect(parseScenario(input).ok).toBe(false)
})

test('a newer schema is told apart from a damaged file', () => {
  expect(parseScenario({ ...NANNING_2016, schemaVersion: 2, fresh: true })).toEqual({
    ok: false,
    error: { kind: 'newerSchema', path: 'schemaVersion' },
  })
})

test('every value of every lever may open a scenario, and both ends of every assumption', () => {
  for (const { id, values } of LEVERS) {
    for (const value of values) expect(parseScenario({ ...NANNING_2016, startSettings: { [id]: value } }).ok).toBe(true)
  }
  for (const [id, { low, high }] of Object.entries(ASSUMPTIONS)) {
    for (const value of [low, high]) {
      const scenario = { ...NANNING_2016, assumptions: { [id]: value } }
      expect(parseScenario(scenario).ok).toBe(true)
      expect(createGame(scenario, 1).ok, `${id} at ${value}`).toBe(true)
    }
  }
})
