/** Runs of the economy alone, without seats, pips or events. */
import { type Economy, openingEconomy } from '../../src/model/economy'
import { BASE_SETTINGS, type Settings } from '../../src/model/settings'
import { NO_SHOCK, type Shock } from '../../src/model/shock'
import { type EconomyTurn, resolveEconomy } from '../../src/model/turn'
import type { WorldModel } from '../../src/model/worldModel'
import { sharedModel } from '../helpers/makeGame'

/** How a run differs from eight turns of nothing. */
export interface EconomyRun {
  /** Settings that differ from the base year, by turn (1-based); orders repeat when the function repeats them. */
  readonly settings?: (turn: number) => Partial<Settings>
  readonly shock?: (turn: number) => Partial<Shock>
  readonly opening?: Partial<Economy>
  readonly model?: WorldModel
  readonly turns?: number
}

/** Play the economy; the entry at index `t - 1` is turn `t`. */
export function runEconomy(run: EconomyRun = {}): readonly EconomyTurn[] {
  const { settings = () => ({}), shock = () => ({}), model = sharedModel(), turns = 8 } = run
  let economy: Economy = { ...openingEconomy(), ...run.opening }
  return Array.from({ length: turns }, (_, i) => {
    const turn = i + 1
    const resolved = resolveEconomy(
      model,
      economy,
      { ...BASE_SETTINGS, ...settings(turn) },
      { ...NO_SHOCK, ...shock(turn) },
      turn,
    )
    if (!resolved.ok) throw new Error(`turn ${turn} does not clear`)
    economy = resolved.value.economy
    return resolved.value
  })
}

/** Play with the same settings in every turn; orders are given again each turn. */
export function runWith(settings: Partial<Settings>, run: EconomyRun = {}): readonly EconomyTurn[] {
  return runEconomy({ ...run, settings: () => settings })
}

/** The first turn alone. */
export function firstTurn(settings: Partial<Settings> = {}, run: EconomyRun = {}): EconomyTurn {
  return runWith(settings, { ...run, turns: 1 })[0]!
}
