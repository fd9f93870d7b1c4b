import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'
import { smelterJobsLost, userJobsLost } from './usJobs'

/** Users' jobs lost from which their workers are helped. */
const USER_JOBS_WORTH_HELP = 1500
/** Smelter jobs lost from which smelters are aided, so that nobody asks for a duty. */
const JOBS_WORTH_AID = 100

/** Cheap metal for those who use it: no duties, and money instead of gates where work is lost. */
export function downstreamFriend(view: SeatView): readonly Intent[] {
  const { settings, last } = view
  const { metalDuty, semisDuty, wtoRuling } = settings
  const jobsLost = smelterJobsLost(view)
  const lost = userJobsLost(view)
  const intents: Intent[] = []
  if (metalDuty > 0 || semisDuty > 0) {
    const dutyRate = Math.max(metalDuty, semisDuty)
    intents.push(intent('friendEndsDuty', { dutyRate }, [wish('metalDuty', 0), wish('semisDuty', 0)]))
  }
  if (wtoRuling !== 0) intents.push(intent('friendComplies', {}, [wish('wtoRuling', 0)]))
  if (jobsLost >= JOBS_WORTH_AID) {
    intents.push(intent('friendAidsSmelters', { jobsLost }, [wish('smelterAid', 25)]))
  }
  if (lost >= USER_JOBS_WORTH_HELP) {
    intents.push(intent('friendHelpsUsers', { userJobsLost: lost }, [wish('adjustmentAid', 0.25)]))
  }
  return [...intents, intent('friendLeavesMetalFree', { userJobsChange: last.accounts.usUserJobsChange })]
}
