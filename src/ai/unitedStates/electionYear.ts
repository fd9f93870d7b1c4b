import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'
import { userJobsLost } from './usJobs'

/** Users' jobs lost that an election does not forgive. */
const USER_JOBS_NOTICED = 100

/** Promises before Americans vote, in November of even years, and quiet when they have voted. */
export function electionYear(view: SeatView): readonly Intent[] {
  const { half, settings } = view
  const lost = userJobsLost(view)
  if (half.year % 2 === 0) {
    const promises = [wish('semisDuty', 0.25), wish('smelterAid', 25), wish('customsEnforcement', 0.5)]
    const intents = [intent('electionPromises', { year: half.year }, promises)]
    if (lost >= USER_JOBS_NOTICED) {
      intents.push(intent('electionHelpsVoters', { userJobsLost: lost }, [wish('adjustmentAid', 0.5)]))
    }
    return [...intents, intent('electionKeepsPromises', { year: half.year })]
  }
  const { semisDuty, smelterAid, adjustmentAid } = settings
  const intents: Intent[] = []
  if (semisDuty > 0.1 || smelterAid > 0 || adjustmentAid > 0) {
    const quiet = [wish('semisDuty', 0.1), wish('smelterAid', 0), wish('adjustmentAid', 0)]
    intents.push(intent('electionOver', { year: half.year - 1 }, quiet))
  }
  intents.push(intent('electionComplies', { year: half.year + 1 }, [wish('wtoRuling', 0)]))
  return [...intents, intent('electionQuiet', { year: half.year + 1 })]
}
