import { expect, test } from 'vitest'
import { makeGame, playOn, set } from '../helpers/makeGame'

const game = playOn(makeGame(), {
  china: set({ retiredCapacity: 0.3, enforcement: 0.75, coInvestment: 0.05 }),
  unitedStates: set({ semisDuty: 0.25, smelterAid: 50, customsEnforcement: 0.5 }),
  rusal: set({ newPlants: 0.1, investorShare: 0.28, runRate: 0.9 }),
})

/** The record of a turn, 1-based. */
const turn = (number: number) => game.records[number - 1]!

test('China is measured by earnings, thousand jobs, Mt below 41, and trust of both others', () => {
  const { measures, accounts, capacityMt, trust } = turn(5)
  expect(measures.earnings).toBe(accounts.chinaEarnings)
  expect(measures.employment).toBeCloseTo(accounts.chinaJobs / 1000, 10)
  expect(measures.promise).toBeCloseTo(41 - capacityMt[0], 10)
  expect(measures.standing).toBeCloseTo(0.6 * trust.chinaUnitedStates + 0.4 * trust.chinaRusal, 10)
})

test('the United States is measured by smelter jobs, mills with users and exporters, standing, and duties less aid', () => {
  const { measures, accounts, usStanding } = turn(5)
  expect(measures.smelterJobs).toBe(accounts.usSmelterJobs)
  const { usMillJobs, usUserJobsChange, usExporterJobsChange, usDuties, usAidCost } = accounts
  expect(measures.metalJobs).toBeCloseTo(usMillJobs + usUserJobsChange + usExporterJobsChange, 8)
  expect(measures.rules).toBe(usStanding)
  expect(measures.budget).toBeCloseTo(usDuties - usAidCost, 8)
})

test('Rusal is measured by EBITDA, debt less plant value, home use with plants under way, and access', () => {
  const { measures, accounts, trust, market, plantsUnderWay } = turn(5)
  const spent = game.records.slice(0, 5).reduce((sum, record) => sum + record.accounts.rusalPlantSpending, 0)
  const underWay = plantsUnderWay.reduce((sum, plant) => sum + plant.capacityMt, 0)
  expect(spent).toBeGreaterThan(0)
  expect(underWay).toBeCloseTo(0.2, 12)
  expect(measures.ebitda).toBe(accounts.rusalEbitda)
  expect(measures.netDebt).toBeCloseTo(accounts.rusalNetDebt - 0.3 * spent, 8)
  expect(measures.homeUse).toBeCloseTo(accounts.russianHomeUseMt + 0.18 * underWay, 10)
  const access = 0.5 * trust.unitedStatesRusal + 0.2 * trust.chinaRusal + 30 * (market.ingot.outputMt[2] / 3.7 - 0.5)
  expect(measures.access).toBeCloseTo(access, 10)
})
