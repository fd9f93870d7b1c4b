import type { MarketAccounts, MarketSolution } from '../market/types'
import { PLANT_COST_MUSD_PER_MT } from './plants'
import { idleCost, RUSAL_EBITDA_2016_MUSD, stepNetDebt } from './rusal'
import type { Settings } from './settings'
import { RUS } from './words'

/** What Rusal counts in one turn; million USD a turn unless it says otherwise. */
export interface RusalAccounts {
  readonly rusalEbitda: number
  /** Million USD at the end of the turn. */
  readonly rusalNetDebt: number
  /** Net debt over yearly EBITDA. */
  readonly rusalLeverage: number
  /** Own spending on plants and modernisation. */
  readonly rusalInvestment: number
  /** Own spending on plants alone. */
  readonly rusalPlantSpending: number
  /** Russian metal used by Russian fabricators, Mt a year. */
  readonly russianHomeUseMt: number
}

/** What the turn did at Rusal besides the market. */
export interface RusalTurn {
  /** Surplus of Russian smelters and fabricators in 2016, million USD a year. */
  readonly baseSurplusMUsd: number
  readonly netDebtMUsd: number
  /** Share of the plants ordered this turn that Chinese investors pay. */
  readonly partnerShare: number
  readonly partnerProfitShare: number
  /** Cost that idling the dearest pots does not really cause (runRate.ts), million USD a year. */
  readonly idlingReliefMUsd: number
}

/** Surplus of Russian smelters and fabricators, million USD a year. */
export function russianSurplus(accounts: MarketAccounts): number {
  return accounts.goods.ingot!.producerSurplus[RUS]! + accounts.goods.semis!.producerSurplus[RUS]!
}

/** Russian metal in Russian fabricators' input, Mt a year. */
function homeUse(solution: MarketSolution): number {
  const ingot = solution.goods.ingot!
  const arrivals = ingot.flows.reduce((sum, row) => sum + row[RUS]!, 0)
  return (ingot.inputUse[RUS]! * ingot.flows[RUS]![RUS]!) / arrivals
}

/** Rusal's accounts of one turn: EBITDA is the 2016 figure plus the change in surplus, less discounts and idle pots. */
export function rusalAccounts(
  solution: MarketSolution,
  accounts: MarketAccounts,
  settings: Settings,
  turn: RusalTurn,
): RusalAccounts {
  const ingot = solution.goods.ingot!
  const discount = settings.homeDiscount * ingot.price[RUS]! * ingot.flows[RUS]![RUS]!
  const partnerProfit = turn.partnerProfitShare * accounts.goods.semis!.producerSurplus[RUS]!
  const yearly =
    RUSAL_EBITDA_2016_MUSD +
    (russianSurplus(accounts) + turn.idlingReliefMUsd - turn.baseSurplusMUsd) -
    partnerProfit -
    discount -
    idleCost(settings.runRate)
  const plantSpending = PLANT_COST_MUSD_PER_MT * settings.newPlants * (1 - turn.partnerShare)
  const investment = plantSpending + 1000 * settings.modernisation
  const netDebt = stepNetDebt(turn.netDebtMUsd, yearly / 2, investment)
  return {
    rusalEbitda: yearly / 2,
    rusalNetDebt: netDebt,
    rusalLeverage: netDebt / yearly,
    rusalInvestment: investment,
    rusalPlantSpending: plantSpending,
    russianHomeUseMt: homeUse(solution),
  }
}
