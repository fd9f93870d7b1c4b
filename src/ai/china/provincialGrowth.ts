import { BASE_INGOT_OUTPUT_MT } from '../../model/baseProblem'
import { CHN } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** US duties that the provinces answer, and with how much. */
const METAL_DUTY_ANSWERED = 0.05
const SEMIS_DUTY_ANSWERED = 0.2
/** Share offered in Krasnoyarsk from which a province joins. */
const SHARE_WORTH_JOINING = 0.2

/** Jobs first: no cuts, no inspectors, more support when pots stop, and an answer to every high duty. */
export function provincialGrowth({ settings, last }: SeatView): readonly Intent[] {
  const { metalDuty, semisDuty, retaliatoryDuty, enforcement, investorShare } = settings
  const lostMt = BASE_INGOT_OUTPUT_MT[CHN] - last.market.ingot.outputMt[CHN]
  const intents: Intent[] = []
  if (metalDuty >= METAL_DUTY_ANSWERED) {
    intents.push(intent('provincesAnswerDuty', { dutyRate: metalDuty }, [wish('retaliatoryDuty', 0.25)]))
  } else if (semisDuty >= SEMIS_DUTY_ANSWERED) {
    intents.push(intent('provincesAnswerDuty', { dutyRate: semisDuty }, [wish('retaliatoryDuty', 0.1)]))
  } else if (retaliatoryDuty > 0) {
    intents.push(intent('provincesDropAnswer', {}, [wish('retaliatoryDuty', 0)]))
  }
  if (lostMt > 0) intents.push(intent('provincesSupportPots', { lostMt }, [wish('smelterSupport', 100)]))
  if (enforcement > 0) intents.push(intent('provincesSendInspectorsHome', {}, [wish('enforcement', 0)]))
  if (investorShare > SHARE_WORTH_JOINING) {
    intents.push(intent('provincesJoinPlants', { share: investorShare }, [wish('coInvestment', 0.025)]))
  }
  return [...intents, intent('provincesBuildOn', { pipelineMt: last.pipelineMt })]
}
