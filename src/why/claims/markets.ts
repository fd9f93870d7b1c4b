import { CHN } from '../../model/words'
import type { ClaimTest } from './claimTest'
import { lastOf } from './means'
import { sideOf } from './verdict'

const LIMITS = { borneOut: 0.25, notBorneOut: 0.1 } as const

/**
 * Knapp on markets left to work: idle Chinese capacity where states stop, in the first and the last turn, Mt a year, and
 * its fall as a fraction.
 */
export const markets = {
  claim: 7,
  speaker: 'knapp',
  limits: LIMITS,
  choose: () => ({ basis: 'game', runs: ['marketsAlone'] }),
  measure([alone]) {
    const [firstMt, lastMt] = [alone![0]!.idleMt[CHN], lastOf(alone!).idleMt[CHN]]
    return { firstMt, lastMt, fall: 1 - lastMt / firstMt }
  },
  judge: ({ fall }) => sideOf(fall, LIMITS),
} as const satisfies ClaimTest<{ firstMt: number; lastMt: number; fall: number }>
