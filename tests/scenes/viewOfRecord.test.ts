import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord } from '../../src/game'
import type { Settings } from '../../src/model/settings'
import { CHN, GOODS, REGIONS, type RegionId, ROW, RUS, USA } from '../../src/model/words'
import { viewOfRecord } from '../../src/scenes/viewOfRecord'
import { makeGame, playTurn, set } from '../helpers/makeGame'

const opened = makeGame()

/** The table after one turn under decisions of the United States and China, with the record it shows. */
function tableAfter(unitedStates: Partial<Settings>, china: Partial<Settings> = {}) {
  const game = playTurn(opened, { unitedStates: set(unitedStates), china: set(china) })
  const record = game.records[0]!
  const view = viewOfRecord(words, { seat: 'china', record, noChange: game.noChange[0]!, turns: game.scenario.turns })
  const flow = (id: string) => view.flows.find(entry => entry.id === id)!
  return { record, view, flow }
}

test('the gate before Chinese products shows the rate the market charges: complying takes points off', () => {
  expect(tableAfter({ semisDuty: 0.25 }).flow('CHN-USA').gateLabel).toBe('25%')
  const complied = tableAfter({ semisDuty: 0.25, wtoRuling: 0 }).flow('CHN-USA')
  expect(complied.tariffRate).toBeCloseTo(0.2, 12)
  expect(complied.gateLabel).toBe('20%')
})

test('complying without a duty of this game draws no gate', () => {
  const flow = tableAfter({ wtoRuling: 0 }).flow('CHN-USA')
  expect(flow.tariffRate).toBe(0)
  expect(flow.exempt).toBe(false)
  expect(flow.gateLabel).toBeUndefined()
  expect(flow.tonnesBeforeGateMt).toBe(flow.tonnesMt)
})

test('the duty on all metal stands before every foreign region but the exempt ones, whose gate is open', () => {
  const { flow } = tableAfter({ metalDuty: 0.1, exemptRestOfWorld: 1 })
  expect(flow('ROW-USA')).toMatchObject({ exempt: true, tariffRate: 0 })
  expect(flow('ROW-USA').gateLabel).toBeUndefined()
  expect(flow('RUS-USA')).toMatchObject({ exempt: false, tariffRate: 0.1, gateLabel: '10%' })
  expect(flow('CHN-USA')).toMatchObject({ exempt: false, gateLabel: '10%' })
})

test('a ruling that takes the whole duty off Chinese products is no exemption', () => {
  const flow = tableAfter({ metalDuty: 0.05, wtoRuling: 0 }).flow('CHN-USA')
  expect(flow).toMatchObject({ exempt: false, tariffRate: 0 })
})

test('retaliation stands before American metal in China, however little of it there is', () => {
  const { view, record } = tableAfter({}, { retaliatoryDuty: 0.25 })
  const traded = GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[USA]![CHN]!, 0)
  expect(traded).toBeLessThan(0.05)
  const gates = view.flows.filter(flow => flow.tariffRate > 0)
  expect(gates.map(flow => [flow.id, flow.gateLabel])).toEqual([['USA-CHN', '25%']])
})

test('before a gate stands the trade of the turn in which nobody changes anything', () => {
  const { flow } = tableAfter({ semisDuty: 0.5 })
  const calm = tableAfter({}).flow('CHN-USA')
  expect(flow('CHN-USA').tonnesBeforeGateMt).toBeCloseTo(calm.tonnesMt, 9)
  expect(flow('CHN-USA').tonnesMt).toBeLessThan(calm.tonnesMt)
})

test('a ribbon is as wide as both goods of half a year and is labelled with those of a year', () => {
  const { record, flow } = tableAfter({})
  const yearlyMt = (origin: number, destination: number) =>
    GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[origin]![destination]!, 0)
  expect(flow('ROW-USA').tonnesMt).toBeCloseTo(yearlyMt(ROW, USA) / 2, 12)
  expect(flow('RUS-ROW').tonnesMt).toBeCloseTo(yearlyMt(RUS, ROW) / 2, 12)
  expect(flow('RUS-ROW').label).toBe(`${words.format.number(yearlyMt(RUS, ROW), 2)} Mt`)
})

test('what takes the detour is taken off the direct flow, so that no tonne is drawn twice', () => {
  const { record, flow } = tableAfter({ semisDuty: 0.5 })
  const arrivingMt = GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[CHN]![USA]!, 0)
  const detour = flow('CHN-HUB-USA')
  expect(detour).toMatchObject({ diverted: true, tariffRate: 0, via: 'HUB' })
  expect(detour.tonnesMt).toBeGreaterThan(0.05)
  expect(detour.tonnesMt).toBeCloseTo(record.accounts.reroutedMt / 2, 12)
  expect(flow('CHN-USA').tonnesMt + detour.tonnesMt).toBeCloseTo(arrivingMt / 2, 12)
})

test('the largest flow comes first and trickles are left out', () => {
  const { flows } = tableAfter({}).view
  const tonnes = flows.map(flow => flow.tonnesMt)
  expect(tonnes).toEqual([...tonnes].sort((a, b) => b - a))
  expect(Math.min(...flows.map(flow => flow.tonnesBeforeGateMt))).toBeGreaterThanOrEqual(0.025)
})

test('only lands that carry figures have one, and every region has a name for its button', () => {
  const base = baseRecord(opened)
  const view = viewOfRecord(words, { seat: 'rusal', record: base, noChange: base, turns: 8 })
  const figured = REGIONS.filter(region => view.regions[region].figure !== undefined)
  expect(figured).toEqual(['CHN', 'USA', 'RUS'] satisfies RegionId[])
  for (const region of REGIONS) expect(view.regions[region].buttonName).toContain(words.t(`region.${region}.name`))
})
