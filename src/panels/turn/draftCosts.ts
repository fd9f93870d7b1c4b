import { moneyOf, type PipUse, pipsOf } from '../../game'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { LeverId } from '../../game/levers'
import { settingsWith } from '../../game/settingsWith'
import type { Settings } from '../../model/settings'
import type { AppState } from '../../store/appState'

/** What a draft costs and puts in force: political capital, values, and million USD a turn by lever. */
export interface DraftCosts {
  readonly pips: PipUse
  /** Values of the levers with the draft. */
  readonly settings: Settings
  readonly moneyMUsd: Readonly<Partial<Record<LeverId, number>>>
}

const known = new WeakMap<readonly Decision[], { readonly game: Game; readonly costs: DraftCosts }>()

/** What the draft costs, computed once a draft however many panels ask; undefined outside a game. */
export function draftCosts({ game, seat, draft }: AppState): DraftCosts | undefined {
  if (!game || !seat) return undefined
  const before = known.get(draft)
  if (before?.game === game) return before.costs
  const costs = {
    pips: pipsOf(game, seat, draft),
    settings: settingsWith(game.world.settings, draft),
    moneyMUsd: moneyOf(game, seat, draft),
  }
  known.set(draft, { game, costs })
  return costs
}
