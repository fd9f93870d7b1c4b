import { expect, test } from 'vitest'
import { PAIRS } from '../../src/game'
import { stepStanding } from '../../src/game/standing'
import { stepTrust } from '../../src/game/trust'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { makeGame, playOn, playTurns, set } from '../helpers/makeGame'

const OPENING = { chinaUnitedStates: 45, chinaRusal: 60, unitedStatesRusal: 35 }
const QUIET = {
  before: BASE_SETTINGS,
  now: BASE_SETTINGS,
  capacityGrowthMt: 0,
  chineseExportsMt: 4.63,
  reroutedMt: 0.08,
}
const settings = (changed: Partial<Settings>): Settings => ({ ...BASE_SETTINGS, ...changed })

test('a quiet turn leaves trust as it was, but for a little between the United States and Rusal', () => {
  expect(stepTrust(OPENING, QUIET)).toEqual({ ...OPENING, unitedStatesRusal: 35.5 })
})

test('a duty on all metal costs 40 points of trust per unit when it rises and 10 a turn while it stands', () => {
  const taxed = settings({ metalDuty: 0.1 })
  expect(stepTrust(OPENING, { ...QUIET, now: taxed }).chinaUnitedStates).toBeCloseTo(45 - 4 - 1, 10)
  expect(stepTrust(OPENING, { ...QUIET, before: taxed, now: taxed }).chinaUnitedStates).toBeCloseTo(44, 10)
  expect(stepTrust(OPENING, { ...QUIET, before: taxed }).chinaUnitedStates).toBeCloseTo(47, 10)
})

test('a duty on Chinese semis weighs 0.35 of one on all metal', () => {
  const taxed = settings({ semisDuty: 0.5 })
  expect(stepTrust(OPENING, { ...QUIET, now: taxed }).chinaUnitedStates).toBeCloseTo(45 - 50 * 0.175, 10)
})

test('Chinese capacity, exports and detours above those of 2016 cost trust, less of them wins it', () => {
  const after = stepTrust(OPENING, { ...QUIET, capacityGrowthMt: 1, chineseExportsMt: 5.63, reroutedMt: 0.18 })
  expect(after.chinaUnitedStates).toBeCloseTo(45 - 1.5 - 2 - 1, 10)
  expect(after.chinaRusal).toBeCloseTo(59.5, 10)
  expect(stepTrust(OPENING, { ...QUIET, capacityGrowthMt: -1 }).chinaUnitedStates).toBeCloseTo(46.5, 10)
})

test('a Chinese duty costs trust with the United States', () => {
  const answer = settings({ retaliatoryDuty: 0.25 })
  expect(stepTrust(OPENING, { ...QUIET, now: answer }).chinaUnitedStates).toBeCloseTo(42.5, 10)
})

test('building together brings China and Rusal nearer, and a share sold to China worries Washington', () => {
  const together = settings({ newPlants: 0.1, investorShare: 0.28, coInvestment: 0.1 })
  const after = stepTrust(OPENING, { ...QUIET, now: together })
  expect(after.chinaRusal).toBeCloseTo(61.5, 10)
  expect(after.unitedStatesRusal).toBeCloseTo(35 + 0.5 - 1.5 * 0.28, 10)
})

test('an exemption spares trust between the United States and Rusal', () => {
  const taxed = settings({ metalDuty: 0.1 })
  expect(stepTrust(OPENING, { ...QUIET, now: taxed }).unitedStatesRusal).toBeCloseTo(35.2, 10)
  const spared = stepTrust(OPENING, { ...QUIET, now: { ...taxed, exemptRussia: 1 } })
  expect(spared.unitedStatesRusal).toBeCloseTo(35.5, 10)
})

test('trust ends at 0 and 100', () => {
  const bad = { ...QUIET, capacityGrowthMt: 1000 }
  expect(stepTrust(OPENING, bad)).toEqual({ chinaUnitedStates: 0, chinaRusal: 0, unitedStatesRusal: 35.5 })
  const good = { ...QUIET, capacityGrowthMt: -1000 }
  expect(stepTrust({ ...OPENING, unitedStatesRusal: 99.9 }, good)).toEqual({
    chinaUnitedStates: 100,
    chinaRusal: 100,
    unitedStatesRusal: 100,
  })
})

test('US standing loses 9 points a turn per unit of general duty, 2 per unit on Chinese semis, 3 more above 25 %', () => {
  expect(stepStanding(60, settings({ metalDuty: 0.1 }), 45)).toBeCloseTo(59.1, 10)
  expect(stepStanding(60, settings({ semisDuty: 0.25 }), 45)).toBeCloseTo(59.5, 10)
  expect(stepStanding(60, settings({ semisDuty: 0.5 }), 45)).toBeCloseTo(60 - 1 - 0.75, 10)
})

test('smelter aid costs standing a point a turn per 100 USD, trust above its opening wins some', () => {
  expect(stepStanding(60, settings({ smelterAid: 100 }), 45)).toBeCloseTo(59, 10)
  expect(stepStanding(60, BASE_SETTINGS, 55)).toBeCloseTo(60.2, 10)
})

test('complying with the WTO ruling wins standing and trust, ignoring it loses both', () => {
  const [comply, appeal, ignore] = [0, 1, 2].map(
    wtoRuling => playOn(makeGame(), { unitedStates: set({ wtoRuling }) }).records[7]!,
  )
  expect(comply!.usStanding).toBeGreaterThan(appeal!.usStanding)
  expect(appeal!.usStanding).toBeGreaterThan(ignore!.usStanding)
  expect(appeal!.trust.chinaUnitedStates).toBeGreaterThan(ignore!.trust.chinaUnitedStates)
})

test('trust and standing carry over from turn to turn', () => {
  const [first, second] = playTurns(makeGame(), [{ unitedStates: set({ metalDuty: 0.25 }) }, {}]).records
  expect(first!.trust.chinaUnitedStates).toBeLessThan(45)
  expect(second!.trust.chinaUnitedStates).toBeLessThan(first!.trust.chinaUnitedStates)
  expect(second!.usStanding).toBeLessThan(first!.usStanding)
})

test('a turn’s trust follows from what its record shows: duties, capacity, Chinese exports and detours', () => {
  const opening = { unitedStates: set({ semisDuty: 0.5 }), china: set({ retiredCapacity: 1, enforcement: 0.5 }) }
  const [first, second] = playTurns(makeGame(), [opening, { unitedStates: set({ semisDuty: 0.25 }) }]).records
  const abroad = (row: readonly number[]) => row.slice(1).reduce((sum, flow) => sum + flow, 0)
  const { ingot, semis } = second!.market
  const expected = stepTrust(first!.trust, {
    before: first!.settings,
    now: second!.settings,
    capacityGrowthMt: second!.capacityMt[0] - first!.capacityMt[0],
    chineseExportsMt: abroad(ingot.flowsMt[0]!) + abroad(semis.flowsMt[0]!),
    reroutedMt: second!.accounts.reroutedMt,
  })
  for (const pair of PAIRS) expect(second!.trust[pair]).toBeCloseTo(expected[pair], 9)
})
