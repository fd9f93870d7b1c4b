import { RUS } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** Every tonne counts: all pots run, cost falls every turn, and what the world does not take is sold cheaply at home. */
export function volume({ settings, last }: SeatView): readonly Intent[] {
  const outputMt = last.market.ingot.outputMt[RUS]
  const intents: Intent[] = []
  if (settings.runRate < 1) {
    intents.push(intent('volumeRunsAll', { idleShare: 1 - settings.runRate }, [wish('runRate', 1)]))
  }
  intents.push(
    intent('volumeLowersCost', { outputMt }, [wish('modernisation', 0.2)]),
    intent('volumeBuildsOutlet', { outputMt }, [wish('newPlants', 0.05)]),
    intent('volumeSellsAtHome', { homeUseMt: last.accounts.russianHomeUseMt }, [wish('homeDiscount', 0.03)]),
  )
  return [...intents, intent('volumeRunsOn', { outputMt })]
}
