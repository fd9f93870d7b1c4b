import { expect, test } from 'vitest'
import { assumptionValues } from '../../src/model/assumptions'
import { openingEconomy } from '../../src/model/economy'
import { chinaJobs, usExporterJobsChange, usMillJobs, usSmelterJobs, usUserJobsChange } from '../../src/model/jobs'
import { BASE_SETTINGS } from '../../src/model/settings'
import { NO_SHOCK } from '../../src/model/shock'
import { baseAccounts } from '../../src/model/turn'
import { sharedModel } from '../helpers/makeGame'

const values = assumptionValues({})

test('2016 gives the published jobs: 4,879 in US smelters, 62,327 in US mills, none lost by users', () => {
  const accounts = baseAccounts(sharedModel(), openingEconomy(), BASE_SETTINGS, NO_SHOCK)
  expect(accounts.usSmelterJobs).toBeCloseTo(4879, 9)
  expect(accounts.usMillJobs).toBeCloseTo(62327, 9)
  expect(Math.abs(accounts.usUserJobsChange)).toBe(0)
  expect(accounts.usExporterJobsChange).toBe(0)
})

test('jobs go with output', () => {
  expect(usSmelterJobs(0.818 / 2)).toBeCloseTo(4879 / 2, 9)
  expect(usMillJobs(5.31 * 1.1)).toBeCloseTo(62327 * 1.1, 8)
})

test('1 % on semis costs metal users 300 jobs and 1 % on ingot 60', () => {
  expect(usUserJobsChange(1.01, 1, 0, values)).toBeCloseTo(-300, 9)
  expect(usUserJobsChange(1, 1.01, 0, values)).toBeCloseTo(-60, 9)
  expect(usUserJobsChange(0.99, 1, 0, values)).toBeCloseTo(300, 9)
})

test('one billion USD of adjustment aid makes good half of users’ loss, and takes nothing from a gain', () => {
  expect(usUserJobsChange(1.02, 1, 1, values)).toBeCloseTo(-300, 9)
  expect(usUserJobsChange(1.02, 1, 0.5, values)).toBeCloseTo(-450, 9)
  expect(usUserJobsChange(0.98, 1, 1, values)).toBeCloseTo(600, 9)
})

test('each point of Chinese duty costs 60 US exporters’ jobs outside the model', () => {
  expect(usExporterJobsChange(0.25)).toBeCloseTo(-1500, 9)
  expect(usExporterJobsChange(0)).toBe(0)
})

test('Chinese jobs come from smelters, mills and building sites, and are lost where semis grow dear', () => {
  const jobs = chinaJobs(32.65, 30, 1.4, 1.01)
  expect(jobs.smelters).toBeCloseTo(261_200, 6)
  expect(jobs.mills).toBeCloseTo(450_000, 6)
  expect(jobs.building).toBeCloseTo(14_000, 6)
  expect(jobs.usersChange).toBeCloseTo(-5000, 6)
  expect(jobs.total).toBeCloseTo(720_200, 6)
})
