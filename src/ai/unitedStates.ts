import type { RandomStream } from '../game/random'
import { USA } from '../model/words'
import { lastRecord, type SeatView } from './view'
import { type Wishes, wish } from './wishes'

/** Highest duty on Chinese semis the hawk asks for. */
const HAWK_LIMIT = 0.6

/** Duties on Chinese semis that rise until smelters hire, then a duty on all metal. */
export function hawk(view: SeatView, random: RandomStream): Wishes {
  const last = lastRecord(view)
  const smeltersShrink = last !== undefined && last.accounts.usSmelterJobs < 4879
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
  const smeltersShrink = last !== undefined && last.accounts.usSmelterJobs < 4700
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
  return last !== undefined && last.accounts.usUserJobsChange < -500
}

/** Chinese semis for the US a tenth above those of 2016 (0.53 Mt). */
function importsRise(view: SeatView): boolean {
  const last = lastRecord(view)
  return last !== undefined && last.market.semis.flowsMt[0]![USA] > 0.583
}
