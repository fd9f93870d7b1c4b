import type { MarketAccounts, MarketPolicy, MarketSolution, Result, SolveFailure } from '../market/types'
import { costSpreads } from './baseProblem'
import { retireOnly, stepCapacity } from './capacity'
import { type ChinaAccounts, chinaAccounts } from './chinaAccounts'
import { beforeClosures, stepClosures } from './closures'
import type { Economy } from './economy'
import { stepGrowth } from './growth'
import { marketPolicy } from './marketPolicy'
import { partnerPlants, partnerProfitShare, partnerShareOf, plantsRunning, withOrder } from './plants'
import { allRegions, eachRegion } from './regionVector'
import { idlingRelief, runRateCostShift } from './runRate'
import { idleCost, MODERNISATION_COST_SHIFT, RUSAL_EBITDA_2016_MUSD } from './rusal'
import { type RusalAccounts, rusalAccounts } from './rusalAccounts'
import type { Settings } from './settings'
import type { Shock } from './shock'
import { closureOf, withCourses } from './terms'
import { courseTurn, plantsFound, TREND_ON, type Trend } from './trend'
import { type UsAccounts, usAccounts } from './usAccounts'
import { regionWelfare } from './welfare'
import { CHN, DETOUR, type RegionVector, RUS, USA } from './words'
import type { WorldModel } from './worldModel'

const NO_RELIEF = allRegions(0)

/** Money and work in one turn; million USD a turn (half a year) unless a name says otherwise. */
export interface TurnAccounts extends ChinaAccounts, UsAccounts, RusalAccounts {
  /** Welfare change from 2016 by region, charge on new Chinese capacity subtracted. */
  readonly welfareMUsdPerYear: RegionVector
  /** Chinese semis that reach the United States by the detour, Mt a year. */
  readonly reroutedMt: number
}

/** What one turn of the economy gives. */
export interface EconomyTurn {
  readonly economy: Economy
  readonly solution: MarketSolution
  readonly accounts: TurnAccounts
}

/** Capacity, plants and demand as this turn's market finds them. */
function prepare(
  model: WorldModel,
  economy: Economy,
  settings: Settings,
  shock: Shock,
  turn: number,
  enforcement: number,
  trend: Trend,
): { economy: Economy; retiredMt: number } {
  const { retiredMt, closedMt, ...capacity } = trend.smelters
    ? stepCapacity(economy, settings, shock, enforcement, closureOf(economy.terms, turn))
    : retireOnly(economy, settings, enforcement)
  const { closures } = economy
  const modernised = MODERNISATION_COST_SHIFT * settings.modernisation
  return {
    retiredMt,
    economy: {
      ...economy,
      ...capacity,
      plants: withOrder(plantsFound(economy.plants, trend, turn), settings, turn),
      growthIndex: trend.growth ? stepGrowth(economy.growthIndex) : economy.growthIndex,
      costShift: eachRegion(r => economy.costShift[r]! + (r === RUS ? modernised : 0)),
      closures: closures && stepClosures(closures, costSpreads(model.assumptions), economy, closedMt),
    },
  }
}

/** What the shifted curves of idle-first closures make the surplus of smelters seem too high, million USD a year, <= 0. */
function closureRelief(
  model: WorldModel,
  { closures }: Economy,
  policy: MarketPolicy,
  solution: MarketSolution,
  accounts: MarketAccounts,
): RegionVector {
  if (!closures) return NO_RELIEF
  const standing = model.accounts(beforeClosures(policy, closures), solution).goods.ingot!.producerSurplus
  return eachRegion(r => standing[r]! - accounts.goods.ingot!.producerSurplus[r]!)
}

/** What a turn's accounts rest on besides the market. */
interface AccountedTurn {
  readonly economy: Economy
  readonly retiredMt: number
  readonly closureReliefMUsd: RegionVector
}

function turnAccounts(
  model: WorldModel,
  { economy, retiredMt, closureReliefMUsd }: AccountedTurn,
  solution: MarketSolution,
  accounts: MarketAccounts,
  settings: Settings,
  shock: Shock,
  turn: number,
): TurnAccounts {
  const partnerShare = partnerShareOf(settings)
  const profitShare = partnerProfitShare(
    partnerPlants(economy.plants, turn),
    plantsRunning(economy.plants, turn),
    economy.growthIndex[RUS],
  )
  const { revenue, producerSurplus } = accounts.goods.ingot!
  const runRateShift = runRateCostShift(settings.runRate, model.assumptions.russiaCostSpread)
  const russianRelief =
    closureReliefMUsd[RUS] + idlingRelief(runRateShift, revenue[RUS]!, producerSurplus[RUS]! + closureReliefMUsd[RUS])
  const china = chinaAccounts(solution, accounts, settings, {
    retiredMt,
    builtSince2016Mt: economy.builtSince2016Mt,
    pipelineMt: economy.pipelineMt,
    coFinancedMt: partnerShare * settings.newPlants,
    partnerProfitShare: profitShare,
    closureReliefMUsd: closureReliefMUsd[CHN],
  })
  const rusal = rusalAccounts(solution, accounts, settings, {
    baseSurplusMUsd: model.baseRussianSurplusMUsd,
    netDebtMUsd: economy.rusalNetDebtMUsd,
    partnerShare,
    partnerProfitShare: profitShare,
    idlingReliefMUsd: russianRelief,
  })
  // Joined by assign: several spreads in one literal took a tenth of a game's time.
  return Object.assign(china, usAccounts(solution, accounts, settings, shock, model.assumptions), rusal, {
    welfareMUsdPerYear: regionWelfare(solution, accounts, shock, economy.builtSince2016Mt, {
      reliefMUsd: eachRegion(r => (r === RUS ? russianRelief : closureReliefMUsd[r]!)),
      costMUsd: idleCost(settings.runRate),
    }),
    reroutedMt: solution.goods.semis!.flows[CHN]![USA]! * solution.goods.semis!.rerouted[DETOUR]!,
  })
}

/**
 * Move the economy through one turn: capacity, demand, equilibrium, accounts.
 *
 * @param turn 1 for the first half-year.
 * @param enforcement Enforcement in China as it works, 0 to 1.
 * @param trend What goes on by itself; anything but `TREND_ON` is for runs that ask what the trend does.
 * @returns The economy after the turn, or the solver's typed failure.
 */
export function resolveEconomy(
  model: WorldModel,
  economy: Economy,
  settings: Settings,
  shock: Shock,
  turn: number,
  enforcement = settings.enforcement,
  trend: Trend = TREND_ON,
): Result<EconomyTurn, SolveFailure> {
  const felt = withCourses(shock, economy.terms, courseTurn(trend, turn))
  const prepared = prepare(model, economy, settings, felt, turn, enforcement, trend)
  const policy = marketPolicy(prepared.economy, settings, felt, turn, model.assumptions)
  const solved = model.solve(policy, economy.unknowns)
  if (!solved.ok) return solved
  const solution = solved.value
  const money = model.accounts(policy, solution)
  const closureReliefMUsd = closureRelief(model, prepared.economy, policy, solution, money)
  const accounts = turnAccounts(model, { ...prepared, closureReliefMUsd }, solution, money, settings, felt, turn)
  const after: Economy = {
    ...prepared.economy,
    plantSpendingMUsd: economy.plantSpendingMUsd + accounts.rusalPlantSpending,
    rusalNetDebtMUsd: accounts.rusalNetDebt,
    ingotPriceUsd: solution.goods.ingot!.price as RegionVector,
    ingotOutputMt: solution.goods.ingot!.output as RegionVector,
    unknowns: solution.unknowns,
  }
  return { ok: true, value: { economy: after, solution, accounts } }
}

/** The accounts of half a year of 2016, before anything changes. */
export function baseAccounts(model: WorldModel, economy: Economy, settings: Settings, shock: Shock): TurnAccounts {
  const solution = model.baseSolution
  const accounts = turnAccounts(
    model,
    { economy, retiredMt: 0, closureReliefMUsd: NO_RELIEF },
    solution,
    model.accounts({}, solution),
    settings,
    shock,
    0,
  )
  return {
    ...accounts,
    rusalNetDebt: economy.rusalNetDebtMUsd,
    rusalLeverage: economy.rusalNetDebtMUsd / RUSAL_EBITDA_2016_MUSD,
  }
}
