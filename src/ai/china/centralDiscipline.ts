import type { RandomStream } from '../../game/random'
import { CHN } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** Trust of the United States below which cuts wait. */
const TRUST_FOR_CUTS = 40
/** A duty on all metal from which even patience ends. */
const METAL_DUTY_ANSWERED = 0.1
/** Turn from which support is trimmed. */
const SUPPORT_TRIMMED_FROM = 3

/** The State Council's line: inspectors first, then cuts, and patience with Washington. */
export function centralDiscipline(view: SeatView, random: RandomStream): readonly Intent[] {
  const { settings, last, turn } = view
  const { metalDuty, semisDuty, investorShare } = settings
  const mustAnswer = metalDuty >= METAL_DUTY_ANSWERED
  const intents: Intent[] = []
  intents.push(
    mustAnswer
      ? intent('beijingAnswersDuty', { dutyRate: metalDuty }, [wish('retaliatoryDuty', 0.1)])
      : intent('beijingEndsAnswer', {}, [wish('retaliatoryDuty', 0)]),
  )
  intents.push(
    intent('beijingSendsInspectors', { pipelineMt: last.pipelineMt }, [wish('enforcement', turn === 1 ? 0.5 : 0.75)]),
    cuts(view, random),
    intent('beijingChecksExports', { reroutedMt: last.accounts.reroutedMt }, [
      wish('exportInspection', semisDuty > 0 ? 0.5 : 0.25),
    ]),
  )
  if (turn >= SUPPORT_TRIMMED_FROM) {
    const costMUsd = last.accounts.chinaSupportCost
    intents.push(intent('beijingTrimsSupport', { costMUsd }, [wish('smelterSupport', 50)]))
  }
  if (investorShare > 0) {
    intents.push(intent('beijingJoinsPlants', { share: investorShare }, [wish('coInvestment', 0.05)]))
  }
  return [...intents, intent('beijingHolds', {})]
}

function cuts({ last, trust, turn }: SeatView, random: RandomStream): Intent {
  const now = trust.chinaUnitedStates
  if (turn === 1 || now < TRUST_FOR_CUTS) {
    return intent('beijingCutsLittle', { trust: now }, [wish('retiredCapacity', 0.1)])
  }
  const size = random() < 0.5 ? 0.3 : 0.5
  return intent('beijingCuts', { idleMt: last.idleMt[CHN] }, [wish('retiredCapacity', size)])
}
