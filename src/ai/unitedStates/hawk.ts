import type { RandomStream } from '../../game/random'
import { CHN, USA } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'
import { smelterJobsLost, userJobsLost } from './usJobs'

/** The first duty on Chinese products and the highest the hawk asks for. */
const FIRST_DUTY = 0.25
const HIGHEST_DUTY = 0.6
/** Smelter jobs lost from which duties rise further, and from which all metal is taxed. */
const JOBS_FOR_RISE = 40
const JOBS_FOR_METAL_DUTY = 200
const METAL_DUTY = 0.1
/** Users' jobs lost from which allies are spared. */
const USER_JOBS_FOR_ALLIES = 500

/** Duties on Chinese products that rise until smelters hire, then a duty on all metal, and full checks at customs. */
export function hawk(view: SeatView, random: RandomStream): readonly Intent[] {
  const { settings, last, turn } = view
  const jobsLost = smelterJobsLost(view)
  const lost = userJobsLost(view)
  const intents: Intent[] = []
  if (settings.semisDuty < FIRST_DUTY) {
    const importsMt = last.market.semis.flowsMt[CHN]![USA]
    intents.push(intent('hawkTaxesProducts', { importsMt }, [wish('semisDuty', FIRST_DUTY)]))
  } else if (jobsLost >= JOBS_FOR_RISE && settings.semisDuty < HIGHEST_DUTY) {
    const next = Math.min(HIGHEST_DUTY, settings.semisDuty + (random() < 0.5 ? 0.1 : 0.15))
    intents.push(intent('hawkRaisesDuty', { jobsLost }, [wish('semisDuty', Math.round(next * 20) / 20)]))
  }
  if (turn > 2 && jobsLost >= JOBS_FOR_METAL_DUTY) {
    intents.push(intent('hawkTaxesAllMetal', { jobsLost }, [wish('metalDuty', METAL_DUTY)]))
  }
  if (settings.metalDuty > 0 && lost >= USER_JOBS_FOR_ALLIES) {
    intents.push(intent('hawkSparesAllies', { userJobsLost: lost }, [wish('exemptRestOfWorld', 1)]))
  }
  intents.push(
    intent('hawkChecksCargoes', { reroutedMt: last.accounts.reroutedMt }, [
      wish('customsEnforcement', turn === 1 ? 0.5 : 1),
    ]),
  )
  return [...intents, intent('hawkHolds', { dutyRate: settings.semisDuty })]
}
