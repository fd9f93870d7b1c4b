import { halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import { GOAL_IDS } from '../game/goals'
import { SEATS } from '../game/words'
import { GOODS, REGIONS } from '../model/words'

/** One turn of a game as flat columns, for spreadsheets. Units stand in the column names; annual rates. */
export type GameRow = Readonly<Record<string, string | number>>

/** The turns of a game as rows, all with the same columns in the same order. */
export function gameRows(game: Game): readonly GameRow[] {
  return game.records.map(record => {
    const { year, half } = halfOf(game.scenario, record.turn)
    const row: Record<string, string | number> = {
      scenario: game.scenario.id,
      seed: game.seed,
      turn: record.turn,
      half: `${year}H${half}`,
    }
    for (const good of GOODS) {
      for (const [i, region] of REGIONS.entries()) {
        row[`${good}PriceUsdPerTonne${region}`] = record.market[good].priceUsdPerTonne[i]!
        row[`${good}OutputMt${region}`] = record.market[good].outputMt[i]!
      }
    }
    for (const [i, region] of REGIONS.entries()) row[`capacityMt${region}`] = record.capacityMt[i]!
    for (const [name, value] of Object.entries(record.accounts)) if (typeof value === 'number') row[name] = value
    for (const seat of SEATS) {
      for (const goal of GOAL_IDS[seat]) row[`measure.${goal}`] = record.measures[goal]
      row[`mandate.${seat}`] = record.mandate[seat]
    }
    row.hash = record.hash
    return row
  })
}
