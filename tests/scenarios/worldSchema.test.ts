import { expect, test } from 'vitest'
import { createGame, type Scenario } from '../../src/game'
import { NANNING_2016, parseScenario } from '../../src/scenarios'

const five = (value: unknown) => [value, 0, 0, 0, 0]
const weights = { earnings: 0.1, employment: 0.2, promise: 0.3, standing: 0.4 }

const rich: Scenario = {
  ...NANNING_2016,
  id: 'rich',
  world: {
    costCourse: [[0.1, 0.2, 0.3, -0.1, 0]],
    demandCourse: [
      [1, 1, 1, 1, 1],
      [0.9, 1.1, 1, 1, 1],
    ],
    russianTradeCostCourse: [[0, 0.2, 0, 0, 0]],
    closuresMt: [0, 3],
    pipelineMt: 2,
    enforcement: 0.5,
    detourCost: 0.4,
    exemptShare: { ingot: 0.6, semis: 0.4 },
    softBuildingOff: 0.5,
    exitRate: 0.1,
    idleFirst: true,
  },
  weights: { china: weights },
  recorded: [{}, { rusal: [{ lever: 'runRate', value: 0.9 }] }],
  opponents: { china: 'statusQuo' },
}

test('a scenario with everything that may be added comes through as it was written, and opens', () => {
  expect(parseScenario(JSON.parse(JSON.stringify(rich)))).toEqual({ ok: true, value: rich })
  expect(createGame(rich, 1).ok).toBe(true)
})

const faults: readonly [string, object, string][] = [
  ['a world field that is none', { world: { luck: 1 } }, 'world.luck'],
  ['an empty course', { world: { costCourse: [] } }, 'world.costCourse'],
  ['a course longer than any game', { world: { closuresMt: Array(13).fill(0) } }, 'world.closuresMt'],
  ['a cost for four regions', { world: { costCourse: [[0, 0, 0, 0]] } }, 'world.costCourse.0.4'],
  ['a cost for six regions', { world: { costCourse: [[0, 0, 0, 0, 0, 0]] } }, 'world.costCourse.0.5'],
  ['a cost out of reach', { world: { costCourse: [five(0.6)] } }, 'world.costCourse.0.0'],
  ['a cost that is text', { world: { costCourse: [five('0.1')] } }, 'world.costCourse.0.0'],
  ['demand that vanishes', { world: { demandCourse: [five(0)] } }, 'world.demandCourse.0.0'],
  ['a negative trade cost', { world: { russianTradeCostCourse: [five(-0.1)] } }, 'world.russianTradeCostCourse.0.0'],
  ['a negative closure', { world: { closuresMt: [-1] } }, 'world.closuresMt.0'],
  ['too much under way', { world: { pipelineMt: 50 } }, 'world.pipelineMt'],
  ['enforcement beyond all', { world: { enforcement: 1.1 } }, 'world.enforcement'],
  ['a detour that pays', { world: { detourCost: -0.1 } }, 'world.detourCost'],
  ['more than all exempt', { world: { exemptShare: { ingot: 1.1, semis: 0 } } }, 'world.exemptShare.ingot'],
  ['an exemption of one good', { world: { exemptShare: { ingot: 0.5 } } }, 'world.exemptShare.semis'],
  ['soft building above one', { world: { softBuildingOff: 2 } }, 'world.softBuildingOff'],
  ['an exit rate above a quarter', { world: { exitRate: 0.3 } }, 'world.exitRate'],
  ['a word for yes', { world: { idleFirst: 'yes' } }, 'world.idleFirst'],
  ['weights that sum to 1.1', { weights: { china: { ...weights, standing: 0.5 } } }, 'weights.china'],
  ['a weight too few', { weights: { china: { earnings: 0.5, employment: 0.5 } } }, 'weights.china.promise'],
  ['a weight of another seat', { weights: { rusal: { ...weights } } }, 'weights.rusal.ebitda'],
  ['a weight of nothing', { weights: { china: { ...weights, promise: 0, standing: 0.7 } } }, 'weights.china.promise'],
  ['a record of no turn', { recorded: [] }, 'recorded'],
  ['a record of another seat’s lever', record('rusal', { lever: 'enforcement', value: 1 }), 'recorded.0.rusal.0.lever'],
  ['a record off the lever’s values', record('rusal', { lever: 'runRate', value: 0.93 }), 'recorded.0.rusal.0.value'],
  ['a record of a fourth seat', { recorded: [{ europe: [] }] }, 'recorded.0.europe'],
  ['an opponent with a path in it', { opponents: { china: '../x' } }, 'opponents.china'],
]

function record(seat: string, decision: object): object {
  return { recorded: [{ [seat]: [decision] }] }
}

test.each(faults)('%s is refused and the field named', (_, change, path) => {
  const parsed = parseScenario(JSON.parse(JSON.stringify({ ...NANNING_2016, ...change })))
  expect(parsed).toEqual({ ok: false, error: { kind: 'badScenario', path } })
})
