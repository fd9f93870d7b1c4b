import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT } from '../model/baseProblem'
import type { Economy } from '../model/economy'
import { debtAfterPlantValue, homeUseWithPlants, plantsUnderWay } from '../model/plants'
import type { TurnAccounts } from '../model/turn'
import { CHN, RUS } from '../model/words'
import type { GoalMeasures } from './goals'
import type { ByPair } from './words'

/** Access of Rusal to its markets: trust on both sides and metal to sell; judged weights. */
function marketAccess(trust: ByPair<number>, russianOutputMt: number): number {
  const output = russianOutputMt / BASE_INGOT_OUTPUT_MT[RUS]
  return 0.5 * trust.unitedStatesRusal + 0.2 * trust.chinaRusal + 30 * (output - 0.5)
}

/** What a turn is measured by. */
export interface MeasuredTurn {
  readonly turn: number
  readonly economy: Economy
  readonly accounts: TurnAccounts
  readonly trust: ByPair<number>
  readonly usStanding: number
  /** What pacts have added to China's promise, or taken off, Mt a year. */
  readonly promiseMt: number
}

/** The measure of every goal in one turn, in the goal's unit. */
export function goalMeasures({ turn, economy, accounts, trust, usStanding, promiseMt }: MeasuredTurn): GoalMeasures {
  return {
    earnings: accounts.chinaEarnings,
    employment: accounts.chinaJobs / 1000,
    promise: BASE_CAPACITY_MT[CHN] - economy.capacityMt[CHN] + promiseMt,
    standing: 0.6 * trust.chinaUnitedStates + 0.4 * trust.chinaRusal,
    smelterJobs: accounts.usSmelterJobs,
    metalJobs: accounts.usMillJobs + accounts.usUserJobsChange + accounts.usExporterJobsChange,
    rules: usStanding,
    budget: accounts.usDuties - accounts.usAidCost,
    ebitda: accounts.rusalEbitda,
    netDebt: debtAfterPlantValue(accounts.rusalNetDebt, economy.plantSpendingMUsd),
    homeUse: homeUseWithPlants(accounts.russianHomeUseMt, plantsUnderWay(economy.plants, turn)),
    access: marketAccess(trust, economy.ingotOutputMt[RUS]),
  }
}
