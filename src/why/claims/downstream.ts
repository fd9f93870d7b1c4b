import { PUBLIC_FIGURES } from '../../model/figures'
import { type ClaimTest, chooseBy } from './claimTest'
import { hasUsDuty, meansWhere } from './means'

const { usSmelterJobs, usAluminiumJobs } = PUBLIC_FIGURES
const LIMITS = {
  borneOut: 1.25,
  notBorneOut: 0.8,
  smelterShare: usSmelterJobs.value / usAluminiumJobs.value,
  aluminiumJobs: usAluminiumJobs.value,
} as const

/**
 * Knapp on burdens moved downstream: US jobs that duties change in smelters, in mills and at metal users, mean over the
 * turns with duties, in whole jobs; `lostJobs` and `gainedJobs` count users as losers only, and mills on the side on which they are.
 */
export const downstream = {
  claim: 6,
  speaker: 'knapp',
  limits: LIMITS,
  choose: ({ course }) =>
    chooseBy(course.some(hasUsDuty), ['game', 'noUsDuties'], ['standardMetalDuty', 'standardCalm']),
  measure([dutied, free]) {
    const means = meansWhere(hasUsDuty, [dutied!, free!])
    // Jobs are counted whole, so that those won and lost are the sums of the parts as they are shown.
    const change = ([first, second]: readonly [number, number]) => Math.round(first - second) + 0
    const smelterJobs = change(means(({ accounts }) => accounts.usSmelterJobs))
    const millJobs = change(means(({ accounts }) => accounts.usMillJobs))
    const userJobs = change(means(({ accounts }) => accounts.usUserJobsChange))
    const lostJobs = [smelterJobs, millJobs, userJobs].reduce((sum, jobs) => sum - Math.min(0, jobs), 0)
    const gainedJobs = [smelterJobs, millJobs].reduce((sum, jobs) => sum + Math.max(0, jobs), 0)
    return { smelterJobs, millJobs, userJobs, lostJobs, gainedJobs }
  },
  judge({ lostJobs, gainedJobs }) {
    if (lostJobs <= LIMITS.notBorneOut * gainedJobs) return 'notBorneOut'
    return lostJobs >= LIMITS.borneOut * gainedJobs ? 'borneOut' : 'between'
  },
} as const satisfies ClaimTest<{
  smelterJobs: number
  millJobs: number
  userJobs: number
  lostJobs: number
  gainedJobs: number
}>
