import type { RandomStream } from '../game/random'
import { CHINESE_SEMIS_FOR_US_MT } from '../model/baseProblem'
import { US_SMELTER_JOBS_2016 } from '../model/jobs'
import { CHN, USA } from '../model/words'
import { lastRecord, type SeatView } from './view'
import { type Wishes, wish } from './wishes'

/** Highest duty on Chinese semis the hawk asks for. */
const HAWK_LIMIT = 0.6
/** Smelter jobs lost since 2016 at which the rule-keeper gives aid. */
const JOBS_WORTH_AID = 180
/** Metal users' jobs lost since 2016 that either of them notices. */
const USER_JOBS_NOTICED = 500
/** Chinese semis for the US, against 2016, from which the rule-keeper speaks of a surge. */
const SURGE = 1.1

/** Duties on Chinese semis that rise until smelters hire, then a duty on all metal. */
export function hawk(view: SeatView, random: RandomStream): Wishes {
  const last = lastRecord(view)
  const smeltersShrink = last !== undefined && last.accounts.usSmelterJobs < US_SMELTER_JOBS_2016
  const step = random() < 0.5 ? 0.1 : 0.15
  const nextDuty = Math.min(HAWK_LIMIT, view.settings.semisDuty + (view.turn === 1 ? 0.25 : step))
  return [
    wish('semisDuty', Math.round(nextDuty * 20) / 20),
    wish('customsEnforcement', view.turn === 1 ? 0.5 : 1),
    wish('metalDuty', view.turn >= 3 && smeltersShrink ? 0.1 : view.settings.metalDuty),
    wish('exemptRestOfWorld', view.settings.metalDuty > 0 && usersLose(view) ? 1 : 0),
  ]
}

/** Works inside the rules: complies, checks cargoes, helps those who lose their work. */
export function ruleKeeper(view: SeatView): Wishes {
  const last = lastRecord(view)
  const smeltersShrink = last !== undefined && last.accounts.usSmelterJobs < US_SMELTER_JOBS_2016 - JOBS_WORTH_AID
  return [
    wish('wtoRuling', view.turn >= 2 ? 0 : 1),
    wish('customsEnforcement', view.turn >= 3 ? 1 : 0.5),
    wish('semisDuty', importsRise(view) ? 0.15 : 0),
    wish('smelterAid', smeltersShrink ? 50 : 0),
    wish('adjustmentAid', usersLose(view) ? 0.25 : 0),
  ]
}

function usersLose(view: SeatView): boolean {
  const last = lastRecord(view)
  return last !== undefined && last.accounts.usUserJobsChange < -USER_JOBS_NOTICED
}

function importsRise(view: SeatView): boolean {
  const last = lastRecord(view)
  return last !== undefined && last.market.semis.flowsMt[CHN]![USA] > SURGE * CHINESE_SEMIS_FOR_US_MT
}
