import { PUBLIC_FIGURES } from '../../model/figures'
import { CHN, USA } from '../../model/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { hasSemisDuty, meansWhere } from './means'

const LIMITS = { allowedMUsd: PUBLIC_FIGURES.wtoCountermeasuresMUsd.value } as const

/**
 * The panel of the World Trade Organization: what is lawful is no question for a market. Beside it the Chinese trade in
 * products that US duties cost, Mt and million USD a year, mean over the turns with duties.
 */
export const panel = {
  claim: 10,
  speaker: 'panel',
  limits: LIMITS,
  choose: ({ course }) =>
    chooseBy(course.some(hasSemisDuty), ['game', 'noUsDuties'], ['standardSemisDuty', 'standardCalm']),
  measure([dutied, free]) {
    const means = meansWhere(hasSemisDuty, [dutied!, free!])
    const [mt, freeMt] = means(({ market }) => market.semis.flowsMt[CHN]![USA])
    const [mUsd, freeMUsd] = means(({ market }) => market.semis.flowsMt[CHN]![USA] * market.semis.priceUsdPerTonne[CHN])
    return { lostMt: freeMt - mt, lostMUsd: freeMUsd - mUsd }
  },
  judge: () => undefined,
} as const satisfies ClaimTest<{ lostMt: number; lostMUsd: number }>
