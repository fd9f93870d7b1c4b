import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** US duties from which the bargainer takes back what it gave. */
const METAL_DUTY_RESENTED = 0.05
const SEMIS_DUTY_RESENTED = 0.3

/** Gives to those who give: cuts and inspectors while US gates stand open, an answer and fewer inspectors when they close. */
export function bargainer({ settings, trust }: SeatView): readonly Intent[] {
  const { metalDuty, semisDuty, investorShare } = settings
  const intents: Intent[] = []
  if (metalDuty >= METAL_DUTY_RESENTED || semisDuty >= SEMIS_DUTY_RESENTED) {
    const dutyRate = metalDuty >= METAL_DUTY_RESENTED ? metalDuty : semisDuty
    intents.push(intent('bargainerAnswersDuty', { dutyRate }, [wish('retaliatoryDuty', 0.1), wish('enforcement', 0.5)]))
  } else if (metalDuty > 0 || semisDuty > 0) {
    const dutyRate = Math.max(metalDuty, semisDuty)
    const half = [wish('retaliatoryDuty', 0), wish('enforcement', 0.5), wish('exportInspection', 0.25)]
    intents.push(intent('bargainerMeetsHalfway', { dutyRate }, [...half, wish('retiredCapacity', 0.1)]))
  } else {
    const whole = [wish('retaliatoryDuty', 0), wish('enforcement', 0.75), wish('exportInspection', 0.5)]
    intents.push(intent('bargainerGives', { trust: trust.chinaUnitedStates }, [...whole, wish('retiredCapacity', 0.3)]))
  }
  if (investorShare > 0) {
    intents.push(intent('bargainerJoinsPlants', { share: investorShare }, [wish('coInvestment', 0.05)]))
  }
  return [...intents, intent('bargainerWaits', {})]
}
