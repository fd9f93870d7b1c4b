import type { Settings } from '../model/settings'
import type { Decision } from './decision'
import { LEVERS } from './levers'

const NO_ORDERS: Partial<Settings> = Object.fromEntries(
  LEVERS.filter(lever => lever.kind === 'order').map(lever => [lever.id, lever.start]),
)

/** The settings of a turn: standing levers as before unless decided, orders only as given. */
export function settingsWith(before: Settings, decisions: readonly Decision[]): Settings {
  const decided = Object.fromEntries(decisions.map(decision => [decision.lever, decision.value]))
  return { ...before, ...NO_ORDERS, ...decided }
}
