/** The inputs of one half-year's market, and what a lever does to them. */
import type { Game } from '../../game'
import { shockOf } from '../../game'
import type { MarketPolicy } from '../../market/types'
import { type Economy, openingEconomy } from '../../model/economy'
import { marketPolicy } from '../../model/marketPolicy'
import { eachRegion } from '../../model/regionVector'
import { MODERNISATION_COST_SHIFT } from '../../model/rusal'
import { BASE_SETTINGS, type Settings } from '../../model/settings'
import { NO_SHOCK, type Shock } from '../../model/shock'
import { withCourses } from '../../model/terms'
import { CHN, RUS } from '../../model/words'
import type { WorldModel } from '../../model/worldModel'

/** A half-year as its market finds it. */
export interface Situation {
  readonly model: WorldModel
  readonly economy: Economy
  readonly settings: Settings
  readonly shock: Shock
  readonly turn: number
}

/** The base year under the assumptions of a model. */
export function baseSituation(model: WorldModel): Situation {
  return { model, economy: openingEconomy(), settings: BASE_SETTINGS, shock: NO_SHOCK, turn: 0 }
}

/** The last half-year that was played; the base year before the first. */
export function presentSituation({ model, world }: Game): Situation {
  const { economy, settings, turn } = world
  if (turn === 0) return baseSituation(model)
  return { model, economy, settings, shock: withCourses(shockOf(world.events), economy.terms, turn), turn }
}

export const CURVE_LEVERS = ['smelterSupport', 'retiredCapacity', 'smelterAid', 'runRate', 'modernisation'] as const

/** A lever that moves a cost curve. */
export type CurveLever = (typeof CURVE_LEVERS)[number]

/** Settings of the levers that are settings; the others move capacity or cost for good. */
const MOVED: Readonly<Partial<Record<CurveLever, Partial<Settings>>>> = {
  smelterSupport: { smelterSupport: 0 },
  smelterAid: { smelterAid: 150 },
  runRate: { runRate: 0.85 },
}

/** Mt a year that close, and billion USD that are spent on pots, where those levers are moved. */
const RETIRED_MT = 4
const MODERNISATION_BN = 1

/** The same half-year with a lever moved to a fixed place. */
export function withLever(before: Situation, lever: CurveLever): Situation {
  const { economy } = before
  const settings = { ...before.settings, ...MOVED[lever] }
  if (lever === 'retiredCapacity') {
    const capacityMt = eachRegion(r => economy.capacityMt[r]! - (r === CHN ? RETIRED_MT : 0))
    return { ...before, economy: { ...economy, capacityMt } }
  }
  if (lever === 'modernisation') {
    const shift = MODERNISATION_COST_SHIFT * MODERNISATION_BN
    return {
      ...before,
      economy: { ...economy, costShift: eachRegion(r => economy.costShift[r]! + (r === RUS ? shift : 0)) },
    }
  }
  return { ...before, settings }
}

/** The market's inputs in a half-year. */
export function policyOf({ model, economy, settings, shock, turn }: Situation): MarketPolicy {
  return marketPolicy(economy, settings, shock, turn, model.assumptions)
}
