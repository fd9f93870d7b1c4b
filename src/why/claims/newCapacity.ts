import { BASE_CAPACITY_MT } from '../../model/baseProblem'
import { CHN } from '../../model/words'
import type { ClaimTest } from './claimTest'
import { lastOf } from './means'
import type { Course } from './run'
import { sideOf } from './verdict'

/** Chinese capacity that stands or is being built at the end of a run, Mt a year. */
function endMt(course: Course): number {
  const { capacityMt, pipelineMt } = lastOf(course)
  return capacityMt[CHN] + pipelineMt
}

const PROMISE_LIMITS = { borneOut: 41.4, notBorneOut: 42.2, capacity2016Mt: BASE_CAPACITY_MT[CHN] } as const

/** The State Council on no new capacity: what stands and is being built in China at the end (`endMt`, Mt a year). */
export const newCapacity = {
  claim: 3,
  speaker: 'stateCouncil',
  limits: PROMISE_LIMITS,
  choose: () => ({ basis: 'game', runs: ['game'] }),
  measure: ([played]) => ({ endMt: endMt(played!) }),
  judge({ endMt }) {
    if (endMt <= PROMISE_LIMITS.borneOut) return 'borneOut'
    return endMt >= PROMISE_LIMITS.notBorneOut ? 'notBorneOut' : 'between'
  },
} as const satisfies ClaimTest<{ endMt: number }>

const GAP_LIMITS = { borneOut: 3, notBorneOut: 1 } as const

/**
 * Brock on enforcement: capacity at the end with the same orders and no enforcement (`unenforcedMt`) against full
 * enforcement (`enforcedMt`), Mt a year.
 */
export const enforcement = {
  claim: 3,
  speaker: 'brock',
  limits: GAP_LIMITS,
  choose: () => ({ basis: 'game', runs: ['unenforced', 'enforced'] }),
  measure([without, full]) {
    const [unenforcedMt, enforcedMt] = [endMt(without!), endMt(full!)]
    return { unenforcedMt, enforcedMt, gapMt: unenforcedMt - enforcedMt }
  },
  judge: ({ gapMt }) => sideOf(gapMt, GAP_LIMITS),
} as const satisfies ClaimTest<{ unenforcedMt: number; enforcedMt: number; gapMt: number }>
