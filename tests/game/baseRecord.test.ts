import { expect, test } from 'vitest'
import { baseRecord, GOAL_IDS, SEATS } from '../../src/game'
import { makeGame } from '../helpers/makeGame'

const record = baseRecord(makeGame())

test('turn 0 is the market of 2016: prices, output and capacity', () => {
  const { ingot, semis } = record.market
  expect(record.turn).toBe(0)
  expect(ingot.priceUsdPerTonne).toEqual([1600, 1772, 1604, 1604, 1604])
  for (const [i, output] of [32.65, 0.818, 3.7, 0.62, 21.74].entries())
    expect(ingot.outputMt[i]).toBeCloseTo(output, 10)
  expect(semis.priceUsdPerTonne).toEqual([2713.5, 3300, 2800, 2850, 3200])
  expect(record.capacityMt).toEqual([41, 1.988, 3.95, 0.7, 25.3])
  expect([...ingot.userPriceIndex, ...semis.userPriceIndex]).toEqual(Array(10).fill(1))
})

test('turn 0 has the jobs, earnings and debt of 2016', () => {
  const { accounts } = record
  expect(accounts.usSmelterJobs).toBeCloseTo(4879, 9)
  expect(accounts.usMillJobs).toBeCloseTo(62327, 8)
  expect(accounts.rusalEbitda).toBe(744.5)
  expect(accounts.rusalNetDebt).toBe(8421)
  expect(accounts.welfareMUsdPerYear).toEqual([0, 0, 0, 0, 0])
})

test('turn 0 stays the year 2016 when a scenario opens with other settings', () => {
  const changed = baseRecord(makeGame({ startSettings: { runRate: 0.7, homeDiscount: 0.1, adjustmentAid: 1 } }))
  expect(changed.accounts).toEqual(record.accounts)
})

test('turn 0 has the opening trust, standing, mandates and stocks', () => {
  expect(record.trust).toEqual({ chinaUnitedStates: 45, chinaRusal: 60, unitedStatesRusal: 35 })
  expect(record.usStanding).toBe(60)
  expect(SEATS.map(seat => record.mandate[seat])).toEqual([70, 70, 70])
  expect([record.unlicensedMt, record.pipelineMt]).toEqual([11, 1.4])
  expect([record.plantsRunningMt, record.plantsUnderWay]).toEqual([0, []])
})

test('turn 0 measures every goal', () => {
  for (const goal of SEATS.flatMap(seat => GOAL_IDS[seat])) expect(record.measures[goal], goal).toBeTypeOf('number')
  expect(record.measures.promise).toBe(0)
  expect(record.measures.smelterJobs).toBeCloseTo(4879, 9)
  expect(record.measures.netDebt).toBe(8421)
})
