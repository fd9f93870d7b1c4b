import type { RandomStream } from '../game/random'
import { ROW } from '../model/words'
import { lastRecord, type SeatView } from './view'
import { type Wishes, wish } from './wishes'

/** Net debt over EBITDA above which the builder waits. */
const BUILDER_LEVERAGE = 5.6

/** Pays the banks: cheaper pots instead of new plants, and less metal when the price is poor. */
export function debtFirst(view: SeatView): Wishes {
  const last = lastRecord(view)
  const poorPrice = last !== undefined && last.market.ingot.priceUsdPerTonne[ROW] < 1590
  return [
    wish('modernisation', view.turn <= 4 ? 0.2 : 0.1),
    wish('runRate', poorPrice ? 0.95 : 1),
    wish('homeDiscount', 0),
  ]
}

/** Builds the Aluminum Valley with Chinese partners and sells the metal at home. */
export function valleyBuilder(view: SeatView, random: RandomStream): Wishes {
  const last = lastRecord(view)
  const canPay = last === undefined || last.accounts.rusalLeverage < BUILDER_LEVERAGE
  const early = view.turn <= view.turns - 2
  const size = random() < 0.3 ? 0.1 : 0.15
  return [
    wish('newPlants', early && canPay ? size : 0),
    wish('homeDiscount', view.turn >= 2 ? 0.05 : 0.02),
    wish('investorShare', 0.28),
    wish('modernisation', canPay && view.turn % 2 === 0 ? 0.1 : 0),
  ]
}
