import { ROW } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** World price below which the dearest pots stop, USD per tonne. */
const POOR_PRICE_USD = 1590

/** Pays the banks: cheaper pots instead of new plants, and less metal when the price is poor. */
export function debtFirst({ settings, last, turn, turns }: SeatView): readonly Intent[] {
  const priceUsd = last.market.ingot.priceUsdPerTonne[ROW]
  const debtMUsd = last.accounts.rusalNetDebt
  const intents: Intent[] = []
  if (priceUsd < POOR_PRICE_USD) intents.push(intent('bankerIdles', { priceUsd }, [wish('runRate', 0.95)]))
  else intents.push(intent('bankerRestarts', { priceUsd }, [wish('runRate', 1)]))
  if (turn <= turns - 2) intents.push(intent('bankerModernises', { debtMUsd }, [wish('modernisation', 0.2)]))
  intents.push(intent('bankerSeeksPartners', { debtMUsd }, [wish('investorShare', 0.28)]))
  if (last.settings.coInvestment > 0) {
    intents.push(intent('bankerBuildsOnOthersMoney', { share: settings.investorShare }, [wish('newPlants', 0.05)]))
  }
  if (settings.homeDiscount > 0) intents.push(intent('bankerEndsDiscount', { debtMUsd }, [wish('homeDiscount', 0)]))
  return [...intents, intent('bankerSaves', { debtMUsd })]
}
