import { worldSum } from '../../model/regionVector'
import { CHN, HUB, ROW, RUS, USA } from '../../model/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { hasBarrier, meansWhere } from './means'

const LIMITS = { lossMUsd: 10 } as const

/**
 * Knapp on barriers that harm all: what they change in the welfare of each region and of the world against the same
 * game without them, million USD a year, mean over the turns in which there are any.
 */
export const barriers = {
  claim: 5,
  speaker: 'knapp',
  limits: LIMITS,
  choose: ({ course }) =>
    chooseBy(course.some(hasBarrier), ['game', 'noDuties'], ['standardBothDuties', 'standardCalm']),
  measure([barred, free]) {
    const means = meansWhere(hasBarrier, [barred!, free!])
    const change = (region: number) => {
      const [withBarriers, without] = means(({ accounts }) => accounts.welfareMUsdPerYear[region]!)
      return withBarriers - without
    }
    const regions = [CHN, USA, RUS, HUB, ROW].map(change)
    const [chinaMUsd, usMUsd, russiaMUsd, hubMUsd, restMUsd] = regions as [number, number, number, number, number]
    return { chinaMUsd, usMUsd, russiaMUsd, hubMUsd, restMUsd, worldMUsd: worldSum(regions) }
  },
  judge({ chinaMUsd, usMUsd, russiaMUsd, worldMUsd }) {
    if (worldMUsd >= 0) return 'notBorneOut'
    return [chinaMUsd, usMUsd, russiaMUsd].every(change => change < -LIMITS.lossMUsd) ? 'borneOut' : 'between'
  },
} as const satisfies ClaimTest<{
  chinaMUsd: number
  usMUsd: number
  russiaMUsd: number
  hubMUsd: number
  restMUsd: number
  worldMUsd: number
}>
