import type { RandomStream } from '../game/random'
import { BASE_INGOT_OUTPUT_MT } from '../model/baseProblem'
import { CHN } from '../model/words'
import { lastRecord, type SeatView } from './view'
import { type Wishes, wish } from './wishes'

/** Jobs first: no cuts, no inspectors, more support when work is lost, and an answer to every duty. */
export function provincialGrowth(view: SeatView): Wishes {
  const last = lastRecord(view)
  const jobsFell = last !== undefined && last.market.ingot.outputMt[CHN] < BASE_INGOT_OUTPUT_MT[CHN]
  const { metalDuty, semisDuty } = view.settings
  return [
    wish('retaliatoryDuty', answerTo(metalDuty, semisDuty)),
    wish('smelterSupport', jobsFell ? 100 : 75),
    wish('enforcement', 0),
    wish('coInvestment', view.settings.investorShare > 0.2 ? 0.025 : 0),
  ]
}

/** A quarter against a duty on all metal, a tenth against one on Chinese semis. */
function answerTo(metalDuty: number, semisDuty: number): number {
  if (metalDuty >= 0.05) return 0.25
  return semisDuty >= 0.2 ? 0.1 : 0
}

/** The State Council's line: inspectors first, then cuts, and patience with Washington. */
export function centralDiscipline(view: SeatView, random: RandomStream): Wishes {
  const last = lastRecord(view)
  const enforcement = view.turn === 1 ? 0.5 : 0.75
  const trusted = last === undefined || last.trust.chinaUnitedStates >= 40
  const cut = random() < 0.5 ? 0.3 : 0.5
  return [
    wish('enforcement', enforcement),
    wish('retiredCapacity', view.turn > 1 && trusted ? cut : 0.1),
    wish('exportInspection', view.settings.semisDuty > 0 ? 0.5 : 0.25),
    wish('smelterSupport', view.turn >= 3 ? 50 : 75),
    wish('retaliatoryDuty', view.settings.metalDuty >= 0.1 ? 0.1 : 0),
    wish('coInvestment', view.settings.investorShare > 0 ? 0.05 : 0),
  ]
}
