import type { MarketPolicy } from '../market/types'
import type { AssumptionValues } from './assumptions'
import { RUSSIAN_SEMIS_OUTPUT_MT, RUSSIAN_SEMIS_USE_MT } from './baseProblem'
import type { Economy } from './economy'
import { plantHomeDemand, plantsRunning } from './plants'
import { eachRegion } from './regionVector'
import { runRateCostShift } from './runRate'
import { BASE_SETTINGS, type Settings } from './settings'
import type { Shock } from './shock'
import { ingotTariff, semisTariff } from './tariffs'
import { CHN, DETOUR, RUS, USA } from './words'

/** Largest extra cost of the detour under full Chinese inspection and full US customs enforcement; judged. */
export const INSPECTION_PENALTY = 0.25
export const CUSTOMS_PENALTY = 0.35

/** Expected extra cost of the detour, a fraction. */
export function detourPenalty(settings: Settings, shock: Shock): number {
  return (
    INSPECTION_PENALTY * settings.exportInspection + CUSTOMS_PENALTY * settings.customsEnforcement + shock.detourCost
  )
}

/** USD per tonne by region, relative to the base year: 75 of Chinese support is inside the 2016 cost curve. */
function supportRates(settings: Settings): readonly number[] {
  return eachRegion(region => {
    if (region === CHN) return settings.smelterSupport - BASE_SETTINGS.smelterSupport
    return region === USA ? settings.smelterAid : 0
  })
}

/** Put the state of the economy, the policies in force and passing shocks into the market's inputs. */
export function marketPolicy(
  economy: Economy,
  settings: Settings,
  shock: Shock,
  turn: number,
  values: AssumptionValues,
): MarketPolicy {
  const runningMt = plantsRunning(economy.plants, turn)
  const homeDemandMt = plantHomeDemand(runningMt, values.plantHomeDemand, settings.homeDiscount)
  const demand = eachRegion(region => economy.growthIndex[region]! * shock.demandFactor[region]!)
  const addedDemand = homeDemandMt / RUSSIAN_SEMIS_USE_MT
  const addedPlant = runningMt / RUSSIAN_SEMIS_OUTPUT_MT
  const spared = economy.terms?.exemptShare
  const runRateShift = runRateCostShift(settings.runRate, values.russiaCostSpread)
  return {
    tariff: { ingot: ingotTariff(settings, shock, spared?.ingot), semis: semisTariff(settings, shock, spared?.semis) },
    exportTax: { semis: eachRegion(r => (r === CHN ? BASE_SETTINGS.exportRebate - settings.exportRebate : 0)) },
    capacity: { ingot: eachRegion(r => economy.capacityMt[r]! - shock.capacityOutMt[r]!) },
    costShift: {
      ingot: eachRegion(
        r =>
          economy.costShift[r]! +
          shock.costShift[r]! +
          (economy.closures?.shift[r] ?? 0) +
          (r === RUS ? runRateShift : 0),
      ),
    },
    support: { ingot: supportRates(settings) },
    capacityFactor: {
      semis: eachRegion(r => (economy.growthIndex[r]! + (r === RUS ? addedPlant : 0)) * shock.millFactor[r]!),
    },
    demand: {
      ingot: eachRegion(r => demand[r]! * shock.ingotDemandFactor[r]!),
      semis: eachRegion(r => demand[r]! * shock.semisDemandFactor[r]! + (r === RUS ? addedDemand : 0)),
    },
    routePenalty: { [DETOUR]: detourPenalty(settings, shock) },
  }
}
