import { CHINESE_SEMIS_FOR_US_MT } from '../../model/baseProblem'
import { CHN, USA } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'
import { smelterJobsLost, userJobsLost } from './usJobs'

/** Rise of Chinese products since 2016 that the rules call a surge, and the duty that meets it. */
const SURGE = 0.1
const SURGE_DUTY = 0.15
/** Smelter jobs lost from which smelters are aided. */
const JOBS_WORTH_AID = 180
/** Users' jobs lost from which their workers are helped. */
const USER_JOBS_WORTH_HELP = 500

/** Works inside the rules: complies, checks cargoes, meets a surge, helps those who lose their work. */
export function ruleKeeper(view: SeatView): readonly Intent[] {
  const { settings, last } = view
  const risen = last.market.semis.flowsMt[CHN]![USA] / CHINESE_SEMIS_FOR_US_MT - 1
  const jobsLost = smelterJobsLost(view)
  const lost = userJobsLost(view)
  const intents: Intent[] = []
  if (settings.wtoRuling !== 0) intents.push(intent('keeperComplies', {}, [wish('wtoRuling', 0)]))
  if (settings.metalDuty > 0) {
    intents.push(intent('keeperEndsDuty', { dutyRate: settings.metalDuty }, [wish('metalDuty', 0)]))
  }
  if (risen >= SURGE) intents.push(intent('keeperMeetsSurge', { risen }, [wish('semisDuty', SURGE_DUTY)]))
  if (jobsLost >= JOBS_WORTH_AID) {
    intents.push(intent('keeperAidsSmelters', { jobsLost }, [wish('smelterAid', 50)]))
  }
  if (lost >= USER_JOBS_WORTH_HELP) {
    intents.push(intent('keeperHelpsUsers', { userJobsLost: lost }, [wish('adjustmentAid', 0.25)]))
  }
  intents.push(
    intent('keeperChecksCargoes', { reroutedMt: last.accounts.reroutedMt }, [wish('customsEnforcement', 0.5)]),
  )
  return [...intents, intent('keeperKeepsToRules', {})]
}
