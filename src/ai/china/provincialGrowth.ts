import { BASE_INGOT_OUTPUT_MT, BASE_INGOT_PRICE_USD } from '../../model/baseProblem'
import { CHN } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** US duties that the provinces answer, and with how much. */
const METAL_DUTY_ANSWERED = 0.05
const SEMIS_DUTY_ANSWERED = 0.2
/** Price against 2016 from which pots need hardly any support. */
const BOOM = 1.01
/** Inspectors enough to be seen, and old pots given up for leave to build new ones, Mt a year. */
const INSPECTORS_FOR_SHOW = 0.25
const POTS_SWAPPED_MT = 0.3

/** Jobs first: builds on behind a few inspectors, props up pots when they stop, and answers every high duty. */
export function provincialGrowth({ settings, last }: SeatView): readonly Intent[] {
  const { metalDuty, semisDuty, retaliatoryDuty, investorShare } = settings
  const lostMt = BASE_INGOT_OUTPUT_MT[CHN] - last.market.ingot.outputMt[CHN]
  const priceUsd = last.market.ingot.priceUsdPerTonne[CHN]
  const intents: Intent[] = []
  if (metalDuty >= METAL_DUTY_ANSWERED) {
    intents.push(intent('provincesAnswerDuty', { dutyRate: metalDuty }, [wish('retaliatoryDuty', 0.25)]))
  } else if (semisDuty >= SEMIS_DUTY_ANSWERED) {
    intents.push(intent('provincesAnswerDuty', { dutyRate: semisDuty }, [wish('retaliatoryDuty', 0.1)]))
  } else if (retaliatoryDuty > 0) {
    intents.push(intent('provincesDropAnswer', {}, [wish('retaliatoryDuty', 0)]))
  }
  if (lostMt > 0) intents.push(intent('provincesSupportPots', { lostMt }, [wish('smelterSupport', 100)]))
  else if (priceUsd >= BASE_INGOT_PRICE_USD[CHN]) {
    intents.push(
      intent('provincesSaveSupport', { priceUsd }, [
        wish('smelterSupport', priceUsd >= BOOM * BASE_INGOT_PRICE_USD[CHN] ? 25 : 50),
      ]),
    )
  }
  if (last.pipelineMt > POTS_SWAPPED_MT) {
    const show = [wish('enforcement', INSPECTORS_FOR_SHOW), wish('retiredCapacity', POTS_SWAPPED_MT)]
    intents.push(intent('provincesSwapPots', { pipelineMt: last.pipelineMt }, show))
  }
  if (investorShare > 0) {
    intents.push(intent('provincesJoinPlants', { share: investorShare }, [wish('coInvestment', 0.05)]))
  }
  return [...intents, intent('provincesBuildOn', { pipelineMt: last.pipelineMt })]
}
