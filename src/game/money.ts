import { BASE_INGOT_PRICE_USD, RUSSIAN_HOME_SALES_SHARE } from '../model/baseProblem'
import { effectiveCut } from '../model/capacity'
import { cutCost, enforcementCost, supportCost } from '../model/chinaAccounts'
import { PLANT_COST_MUSD_PER_MT } from '../model/plants'
import { idleCost } from '../model/rusal'
import { BASE_SETTINGS, type Settings } from '../model/settings'
import { customsCost } from '../model/usAccounts'
import { CHN, RUS, USA } from '../model/words'
import type { Decision } from './decision'
import type { Game } from './game'
import { LEVERS_OF, type LeverId } from './levers'
import { settingsWith } from './settingsWith'
import { enforcementWithInspectors } from './talks/monitoring'
import type { Talks } from './talks/talks'
import type { Seat } from './words'
import type { World } from './world'

type CostRule = (settings: Settings, world: World) => number

/** What levers cost their seat, million USD a turn, at the prices and volumes of the last turn. */
const COST_RULES: Partial<Record<LeverId, CostRule>> = {
  retiredCapacity: (settings, { economy, talks }) =>
    cutCost(effectiveCut(settings.retiredCapacity, inspected(settings, talks), economy.unlicensedMt)),
  enforcement: settings => enforcementCost({ ...BASE_SETTINGS, enforcement: settings.enforcement }),
  exportInspection: settings => enforcementCost({ ...BASE_SETTINGS, exportInspection: settings.exportInspection }),
  smelterSupport: (settings, { economy }) =>
    supportCost(settings.smelterSupport, economy.ingotPriceUsd[CHN], economy.ingotOutputMt[CHN]),
  coInvestment: settings => PLANT_COST_MUSD_PER_MT * settings.coInvestment,
  customsEnforcement: settings => customsCost(settings.customsEnforcement),
  smelterAid: (settings, { economy }) =>
    (0.5 * settings.smelterAid * economy.ingotPriceUsd[USA] * economy.ingotOutputMt[USA]) / BASE_INGOT_PRICE_USD[USA],
  adjustmentAid: settings => 1000 * settings.adjustmentAid,
  runRate: settings => 0.5 * idleCost(settings.runRate),
  newPlants: settings => PLANT_COST_MUSD_PER_MT * settings.newPlants,
  homeDiscount: (settings, { economy }) =>
    0.5 * settings.homeDiscount * economy.ingotPriceUsd[RUS] * homeSalesMt(economy.ingotOutputMt[RUS]),
  modernisation: settings => 1000 * settings.modernisation,
}

function inspected(settings: Settings, talks: Talks): number {
  return enforcementWithInspectors(settings.enforcement, talks)
}

/** Russian metal sold at home, at the share of 2016, Mt a year. */
function homeSalesMt(outputMt: number): number {
  return RUSSIAN_HOME_SALES_SHARE * outputMt
}

/** Money each lever of a seat costs this turn, million USD, before anybody else's part; free levers are absent. */
export function moneyOf(game: Game, seat: Seat, decisions: readonly Decision[]): Partial<Record<LeverId, number>> {
  const settings = settingsWith(game.world.settings, decisions)
  const costs: Partial<Record<LeverId, number>> = {}
  for (const { id } of LEVERS_OF[seat]) {
    const cost = COST_RULES[id]?.(settings, game.world)
    if (cost) costs[id] = cost
  }
  return costs
}
