import { CHN } from '../../model/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { gainsOf } from './gains'
import { lastOf } from './means'
import type { Played } from './played'
import { sideOf } from './verdict'
import { pactsIn } from './withoutPacts'

/** Whether ministers had a pact in force that China signed. */
function actedTogether(played: Played): boolean {
  return played.records.some((_, turn) =>
    pactsIn(played, turn).some(({ terms }) => terms.venue === 'ministers' && terms.signatories.includes('china')),
  )
}

const LIMITS = { borneOut: 1, notBorneOut: 0.3, harm: -0.5 } as const

/**
 * The G20 on acting jointly: idle Chinese capacity at the end with pact, partners and inspectors (`togetherMt`) against
 * the same Chinese orders alone (`aloneMt`), Mt a year, and the points that it gave each seat by computed goals.
 */
export const together = {
  claim: 9,
  speaker: 'g20',
  limits: LIMITS,
  choose: played =>
    chooseBy(actedTogether(played), ['game', 'noPartners', 'nobody'], ['standardPact', 'standardChinaAlone', 'nobody']),
  measure([jointly, alone, nobody], { scenario }) {
    const { china, unitedStates, rusal } = gainsOf([jointly!, alone!], nobody!, scenario)
    const [togetherMt, aloneMt] = [lastOf(jointly!).idleMt[CHN], lastOf(alone!).idleMt[CHN]]
    return {
      togetherMt,
      aloneMt,
      extraMt: aloneMt - togetherMt,
      chinaGain: china.computed,
      usGain: unitedStates.computed,
      rusalGain: rusal.computed,
    }
  },
  judge({ extraMt, chinaGain, usGain, rusalGain }) {
    const outcome = sideOf(extraMt, LIMITS)
    const isHarmless = [chinaGain, usGain, rusalGain].every(gain => gain >= LIMITS.harm)
    return outcome === 'borneOut' && !isHarmless ? 'between' : outcome
  },
} as const satisfies ClaimTest<{
  togetherMt: number
  aloneMt: number
  extraMt: number
  chinaGain: number
  usGain: number
  rusalGain: number
}>
