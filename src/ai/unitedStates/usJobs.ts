import { US_SMELTER_JOBS_2016 } from '../../model/jobs'
import type { SeatView } from '../view'

/** Smelter jobs lost since 2016; negative when there are more. */
export function smelterJobsLost({ last }: SeatView): number {
  return US_SMELTER_JOBS_2016 - last.accounts.usSmelterJobs
}

/** Jobs that metal users have lost since 2016; negative when there are more. */
export function userJobsLost({ last }: SeatView): number {
  return -last.accounts.usUserJobsChange
}
