import type { Settings } from '../model/settings'
import { type Decision, isLeverDecision } from './decision'
import { LEVERS, type LeverId } from './levers'

const ORDERS = LEVERS.filter(lever => lever.kind === 'order')

/** The settings of a turn: standing levers as before unless decided, orders only as given. */
export function settingsWith(before: Settings, decisions: readonly Decision[]): Settings {
  const settings: Record<LeverId, number> = { ...before }
  for (const { id, start } of ORDERS) settings[id] = start
  for (const decision of decisions) if (isLeverDecision(decision)) settings[decision.lever] = decision.value
  return settings
}
