import type { Scenario } from '../game/scenario'
import type { RegionVector } from '../model/words'

function everywhere(inChina: number, elsewhere: number): RegionVector {
  return [inChina, elsewhere, elsewhere, elsewhere, elsewhere]
}

/**
 * Four good half-years, then four bad ones. The size is an assumption, of the order of what was reported of 2017 and of
 * 2020 (UC RUSAL: demand outside China 6.5 % down in the first quarter of 2020).
 */
const SWING: readonly RegionVector[] = [
  everywhere(1.01, 1.01),
  everywhere(1.03, 1.025),
  everywhere(1.05, 1.04),
  everywhere(1.04, 1.03),
  everywhere(0.99, 0.97),
  everywhere(0.95, 0.92),
  everywhere(0.96, 0.93),
  everywhere(0.98, 0.96),
]

/** Demand swings and nobody at the table can stop it; the swing itself is known, what else happens is not. */
export const BOOM_AND_SLUMP: Scenario = {
  schemaVersion: 1,
  id: 'boomAndSlump',
  start: { year: 2017, half: 1 },
  turns: 8,
  closedLevers: [],
  startSettings: {},
  events: ['coalPrice', 'aluminaShortage', 'winterCuts', 'lowReservoirs', 'freightSurge', 'northwestPower'],
  assumptions: {},
  world: { demandCourse: SWING },
  opponents: { china: 'provincialGrowth', unitedStates: 'ruleKeeper', rusal: 'valleyBuilder' },
}
