import type { AssumptionValues } from './assumptions'
import { BASE_INGOT_OUTPUT_MT, BASE_SEMIS_OUTPUT_MT } from './baseProblem'
import { PUBLIC_FIGURES } from './figures'
import { USA } from './words'

/** Direct jobs in US primary smelters in 2016; public (Aluminum Association impact study). */
export const US_SMELTER_JOBS_2016 = PUBLIC_FIGURES.usSmelterJobs.value
/** Direct jobs in US sheet and extrusion plants in 2016; public (Aluminum Association impact study). */
export const US_MILL_JOBS_2016 = PUBLIC_FIGURES.usMillJobs.value
/** Jobs in China per Mt a year smelted, per Mt of semis, per Mt under construction; judged. */
export const CHINA_SMELTER_JOBS_PER_MT = 8000
export const CHINA_MILL_JOBS_PER_MT = 15000
export const CHINA_BUILDING_JOBS_PER_MT = 10000
/** Jobs lost in Chinese metal-using industry per 1 % on the semis index; judged. */
export const CHINA_USER_JOBS_PER_PERCENT = 5000
/** US jobs outside the model lost per point of Chinese duty on US goods; judged, from 2.4 bn USD of trade hit in 2018. */
export const EXPORTER_JOBS_PER_POINT = 60
/** Part of users' job loss that one billion USD a turn of adjustment aid makes good; judged. */
export const AID_RELIEF_PER_BILLION = 0.5

/** Jobs in US smelters at an output in Mt a year. */
export function usSmelterJobs(outputMt: number): number {
  return (US_SMELTER_JOBS_2016 * outputMt) / BASE_INGOT_OUTPUT_MT[USA]
}

/** Jobs in US sheet and extrusion plants at an output in Mt a year. */
export function usMillJobs(outputMt: number): number {
  return (US_MILL_JOBS_2016 * outputMt) / BASE_SEMIS_OUTPUT_MT[USA]
}

/** Change from 2016 of jobs in US metal-using industry; dearer metal costs jobs and aid makes part of that good. */
export function usUserJobsChange(
  semisIndex: number,
  ingotIndex: number,
  adjustmentAid: number,
  values: AssumptionValues,
): number {
  const { userJobsPerSemisPercent, userJobsPerIngotPercent } = values
  const change = 100 * (userJobsPerSemisPercent * (1 - semisIndex) + userJobsPerIngotPercent * (1 - ingotIndex))
  return change < 0 ? change * (1 - AID_RELIEF_PER_BILLION * adjustmentAid) : change
}

/** US jobs lost outside the model to a Chinese duty (ad valorem), zero or negative. */
export function usExporterJobsChange(retaliatoryDuty: number): number {
  return retaliatoryDuty === 0 ? 0 : -100 * EXPORTER_JOBS_PER_POINT * retaliatoryDuty
}

/** Jobs in China behind the employment goal. */
export interface ChinaJobs {
  readonly smelters: number
  readonly mills: number
  readonly building: number
  /** Change from 2016 in metal-using industry. */
  readonly usersChange: number
  readonly total: number
}

/** Jobs in China at given volumes (Mt a year) and semis price index. */
export function chinaJobs(ingotMt: number, semisMt: number, pipelineMt: number, semisIndex: number): ChinaJobs {
  const smelters = CHINA_SMELTER_JOBS_PER_MT * ingotMt
  const mills = CHINA_MILL_JOBS_PER_MT * semisMt
  const building = CHINA_BUILDING_JOBS_PER_MT * pipelineMt
  const usersChange = -100 * CHINA_USER_JOBS_PER_PERCENT * (semisIndex - 1)
  return { smelters, mills, building, usersChange, total: smelters + mills + building + usersChange }
}
