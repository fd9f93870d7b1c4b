import type { RandomStream } from '../../game/random'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** Net debt over EBITDA from which the builder waits. */
const TOO_MUCH_DEBT = 5.6

/** Builds the Aluminum Valley with Chinese partners and sells the metal at home. */
export function valleyBuilder({ last, turn, turns }: SeatView, random: RandomStream): readonly Intent[] {
  const leverage = last.accounts.rusalLeverage
  const canPay = turn === 1 || leverage < TOO_MUCH_DEBT
  const size = random() < 0.3 ? 0.1 : 0.15
  const intents: Intent[] = []
  if (turn <= turns - 2 && canPay) {
    intents.push(intent('builderBuilds', { leverage }, [wish('newPlants', size), wish('investorShare', 0.28)]))
  }
  intents.push(
    intent('builderSellsAtHome', { homeUseMt: last.accounts.russianHomeUseMt }, [
      wish('homeDiscount', turn >= 2 ? 0.05 : 0.02),
    ]),
  )
  if (canPay && turn % 2 === 0) intents.push(intent('builderModernises', { leverage }, [wish('modernisation', 0.1)]))
  const underWayMt = last.plantsUnderWay.reduce((sum, plant) => sum + plant.capacityMt, 0)
  return [...intents, canPay ? intent('builderFinishes', { underWayMt }) : intent('builderWaits', { leverage })]
}
