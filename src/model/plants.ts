import { RUSSIAN_SEMIS_OUTPUT_MT } from './baseProblem'
import type { Settings } from './settings'

/** Fabrication plant ordered in Krasnoyarsk. */
export interface Plant {
  /** Mt a year. */
  readonly capacityMt: number
  /** Share of it that Chinese investors paid for and own. */
  readonly partnerShare: number
  /** Turn (1 = first) in which it comes on stream. */
  readonly dueTurn: number
}

/** Million USD per Mt a year of fabrication plant; judged, from the investment announced in Krasnoyarsk. */
export const PLANT_COST_MUSD_PER_MT = 2000
/** Turns from order to first product; judged. */
export const PLANT_LEAD_TURNS = 2
/** Part of the cost of plants that counts against debt; judged (about half the planned money came, years late). */
export const PLANT_END_VALUE = 0.3
/** Most new home demand that the plants can find, Mt a year; judged. */
export const HOME_DEMAND_LIMIT_MT = 0.3
/** Extra home demand per tonne of plant for each unit of discount; judged. */
export const HOME_DEMAND_PER_DISCOUNT = 5
/** Home use counted per tonne of plant still under way; judged. */
export const HOME_USE_UNDER_WAY = 0.18

function sumOf(plants: readonly Plant[], rule: (plant: Plant) => number): number {
  return plants.reduce((sum, plant) => sum + rule(plant), 0)
}

/** Plant in operation in a turn, Mt a year. */
export function plantsRunning(plants: readonly Plant[], turn: number): number {
  return sumOf(plants, plant => (plant.dueTurn <= turn ? plant.capacityMt : 0))
}

/** Plant ordered but not yet in operation, Mt a year. */
export function plantsUnderWay(plants: readonly Plant[], turn: number): number {
  return sumOf(plants, plant => (plant.dueTurn > turn ? plant.capacityMt : 0))
}

/** Plant in operation that Chinese investors own, Mt a year. */
export function partnerPlants(plants: readonly Plant[], turn: number): number {
  return sumOf(plants, plant => (plant.dueTurn <= turn ? plant.capacityMt * plant.partnerShare : 0))
}

/** Share of the plants ordered this turn that China finances: what both sides agree to. */
export function partnerShareOf(settings: Settings): number {
  if (settings.newPlants === 0) return 0
  return Math.min(settings.investorShare, settings.coInvestment / settings.newPlants)
}

/** The plants with this turn's order added. */
export function withOrder(plants: readonly Plant[], settings: Settings, turn: number): readonly Plant[] {
  if (settings.newPlants === 0) return plants
  const order = {
    capacityMt: settings.newPlants,
    partnerShare: partnerShareOf(settings),
    dueTurn: turn + PLANT_LEAD_TURNS,
  }
  return [...plants, order]
}

/** New home demand for semis that the plants in operation find, Mt a year. */
export function plantHomeDemand(runningMt: number, perTonne: number, discount: number): number {
  return Math.min(HOME_DEMAND_LIMIT_MT, (perTonne + HOME_DEMAND_PER_DISCOUNT * discount) * runningMt)
}

/** Share of Russian fabricators' surplus that belongs to Chinese investors. */
export function partnerProfitShare(partnerMt: number, runningMt: number, growthIndex: number): number {
  return partnerMt / (RUSSIAN_SEMIS_OUTPUT_MT * growthIndex + runningMt)
}

/** Net debt less the value that plants keep, million USD. */
export function debtAfterPlantValue(debtMUsd: number, plantSpendingMUsd: number): number {
  return debtMUsd - PLANT_END_VALUE * plantSpendingMUsd
}

/** Home use with the part that plants under way will add, Mt a year. */
export function homeUseWithPlants(homeUseMt: number, underWayMt: number): number {
  return homeUseMt + HOME_USE_UNDER_WAY * underWayMt
}
