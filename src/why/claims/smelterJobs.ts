import { BASE_CAPACITY_MT } from '../../model/baseProblem'
import { PUBLIC_FIGURES } from '../../model/figures'
import { usSmelterJobs } from '../../model/jobs'
import { CHN, USA } from '../../model/words'
import type { WorldModel } from '../../model/worldModel'
import type { ClaimTest } from './claimTest'
import { lastOf } from './means'
import { sideOf } from './verdict'

/** Chinese capacity whose share in the loss is asked, Mt a year. */
const CAPACITY_MT = 8

const LIMITS = { borneOut: 0.05, notBorneOut: 0, capacityMt: CAPACITY_MT } as const

/** US smelter jobs that so much less Chinese capacity would bring; 0 where that market has no equilibrium. */
function jobsByCapacity({ solve, baseSolution }: WorldModel): number {
  const capacity = BASE_CAPACITY_MT.map((mt, region) => (region === CHN ? mt - CAPACITY_MT : mt))
  const solved = solve({ capacity: { ingot: capacity } })
  const jobs = (solution: typeof baseSolution) => usSmelterJobs(solution.goods.ingot!.output[USA]!)
  return solved.ok ? jobs(solved.value) - jobs(baseSolution) : 0
}

/**
 * Brock on smelter jobs lost to market forces: what was counted (`jobs2013`, `jobs2016`), and what markets left alone do
 * from there on (`jobsEnd`, `fall` as a fraction). `capacityJobs` are those that 8 Mt less in China would bring.
 */
export const smelterJobs = {
  claim: 2,
  speaker: 'brock',
  limits: LIMITS,
  choose: () => ({ basis: 'game', runs: ['marketsAlone'] }),
  measure([alone], { model }) {
    const { usSmelterJobs2013, usSmelterJobs } = PUBLIC_FIGURES
    const jobs2016 = usSmelterJobs.value
    const jobsEnd = lastOf(alone!).accounts.usSmelterJobs
    return {
      jobs2013: usSmelterJobs2013.value,
      jobs2016,
      jobsEnd,
      fall: 1 - jobsEnd / jobs2016,
      capacityJobs: jobsByCapacity(model),
    }
  },
  // A fall of exactly nothing is none.
  judge: ({ fall }) => (fall === 0 ? 'notBorneOut' : sideOf(fall, LIMITS)),
} as const satisfies ClaimTest<{
  jobs2013: number
  jobs2016: number
  jobsEnd: number
  fall: number
  capacityJobs: number
}>
