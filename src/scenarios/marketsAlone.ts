import { LEVERS, type LeverId } from '../game/levers'
import type { Scenario } from '../game/scenario'

/** What each seat may still decide: China, the United States, Rusal. */
const OPEN: readonly LeverId[] = ['retiredCapacity', 'adjustmentAid', 'runRate']

/**
 * What is left when states stop: Rusal idles pots, China closes plant, the United States helps those who lose work, which
 * moves no price.
 *
 * Support is gone, and with it the part of building that lived on it (0.6, range 0.3 to 0.9); idle plant beyond the
 * reserve closes at 10 % a turn. Both are assumptions.
 */
export const MARKETS_ALONE: Scenario = {
  schemaVersion: 1,
  id: 'marketsAlone',
  start: { year: 2017, half: 1 },
  turns: 8,
  closedLevers: LEVERS.map(lever => lever.id).filter(id => !OPEN.includes(id)),
  startSettings: { smelterSupport: 0 },
  events: ['coalPrice', 'aluminaShortage', 'demandSlump', 'lightweightCars', 'lowReservoirs', 'northwestPower'],
  assumptions: {},
  world: { softBuildingOff: 0.6, exitRate: 0.1 },
  opponents: { china: 'centralDiscipline', unitedStates: 'ruleKeeper', rusal: 'debtFirst' },
}
