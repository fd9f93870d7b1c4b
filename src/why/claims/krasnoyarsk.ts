import { INGOT_PER_SEMIS } from '../../model/baseProblem'
import { PLANT_LEAD_TURNS } from '../../model/plants'
import { worldSum } from '../../model/regionVector'
import { CHN, RUS } from '../../model/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { lastOf } from './means'
import type { Course } from './run'
import { sideOf } from './verdict'

const LIMITS = { borneOut: 0.5, notBorneOut: 0.25, usualReturn: 0.1 } as const

function exportsMt(course: Course): number {
  const flows = lastOf(course).market.ingot.flowsMt[RUS]!
  return worldSum(flows) - flows[RUS]!
}

function toChinaMt(course: Course): number {
  return lastOf(course).market.ingot.flowsMt[RUS]![CHN]!
}

/** Rusal's own money in the plants that run at the end, million USD. */
function spentMUsd(course: Course): number {
  return course
    .slice(0, course.length - PLANT_LEAD_TURNS)
    .reduce((sum, { accounts }) => sum + accounts.rusalPlantSpending, 0)
}

/**
 * Goncharov on Krasnoyarsk: the part of the metal that the plants could use by which Russian exports of ingot fall
 * (`absorbed`, a fraction), with plants (`plantMt`) against without, at the end; tonnes in Mt a year. `toChinaMt` is what
 * of the exports goes to China without the plants, `yearlyReturn` what Rusal's own money in the plants earns.
 */
export const krasnoyarsk = {
  claim: 8,
  speaker: 'goncharov',
  limits: LIMITS,
  choose: ({ records }) =>
    chooseBy(lastOf(records).plantsRunningMt > 0, ['game', 'noPlants'], ['standardPlants', 'standardCalm']),
  measure([built, bare]) {
    const plantMt = lastOf(built!).plantsRunningMt
    const usableMt = INGOT_PER_SEMIS[RUS] * plantMt
    const fallMt = exportsMt(bare!) - exportsMt(built!)
    const earnedMUsd = 2 * (lastOf(built!).accounts.rusalEbitda - lastOf(bare!).accounts.rusalEbitda)
    return {
      plantMt,
      usableMt,
      fallMt,
      absorbed: fallMt / usableMt,
      toChinaMt: toChinaMt(bare!),
      yearlyReturn: earnedMUsd / spentMUsd(built!),
    }
  },
  judge: ({ absorbed }) => sideOf(absorbed, LIMITS),
} as const satisfies ClaimTest<{
  plantMt: number
  usableMt: number
  fallMt: number
  absorbed: number
  toChinaMt: number
  yearlyReturn: number
}>
