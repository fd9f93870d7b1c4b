import type { TurnRecord } from '../../game/record'
import { worldSum } from '../../model/regionVector'
import { CHN } from '../../model/words'
import { type Intent, intent } from '../intent'
import type { SeatView } from '../view'
import { wish } from '../wishes'

/** Support left at the end, and the step by which it falls a turn, USD per tonne. */
const LEAST_SUPPORT = 25
const SUPPORT_STEP = 25
/** Turn from which the rebate on exports is lowered. */
const REBATE_FROM = 2

/** The market decides: less support, less rebate, no answer to duties, and only what is licensed is built. */
export function reformer({ settings, last, turn }: SeatView): readonly Intent[] {
  const { smelterSupport, retaliatoryDuty, investorShare } = settings
  const intents: Intent[] = []
  if (retaliatoryDuty > 0) intents.push(intent('reformerEndsDuty', {}, [wish('retaliatoryDuty', 0)]))
  intents.push(
    intent('reformerStopsUnlicensed', { pipelineMt: last.pipelineMt }, [wish('enforcement', turn === 1 ? 0.25 : 0.5)]),
  )
  if (smelterSupport > LEAST_SUPPORT) {
    const support = Math.max(LEAST_SUPPORT, smelterSupport - SUPPORT_STEP)
    const costMUsd = last.accounts.chinaSupportCost
    intents.push(intent('reformerCutsSupport', { costMUsd }, [wish('smelterSupport', support)]))
  }
  if (investorShare > 0) {
    intents.push(intent('reformerJoinsPlants', { share: investorShare }, [wish('coInvestment', 0.05)]))
  }
  if (turn >= REBATE_FROM) {
    intents.push(intent('reformerCutsRebate', { exportsMt: productsAbroadMt(last) }, [wish('exportRebate', 0.09)]))
  }
  return [...intents, intent('reformerLetsMarketWork', { priceUsd: last.market.ingot.priceUsdPerTonne[CHN] })]
}

/** Chinese products sold abroad, Mt a year. */
function productsAbroadMt({ market }: TurnRecord): number {
  const flows = market.semis.flowsMt[CHN]!
  return worldSum(flows) - flows[CHN]
}
