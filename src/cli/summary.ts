import type { Game } from '../game/game'
import { scoreGame } from '../game/score'
import { type BySeat, SEATS } from '../game/words'
import { ROW } from '../model/words'

/** Totals over many games. */
export interface Summary {
  readonly games: number
  readonly turns: number
  /** Largest log excess demand left by any solve. */
  readonly largestResidual: number
  /** Mean ingot price in the rest of the world at the end, USD per tonne. */
  readonly meanEndPriceUsdPerTonne: number
  readonly meanScores: BySeat<number>
}

/** Add up games one at a time. */
export function createSummary(): { add(game: Game): void; total(): Summary } {
  let games = 0
  let turns = 0
  let largestResidual = 0
  let priceSum = 0
  const scoreSums = { china: 0, unitedStates: 0, rusal: 0 }
  return {
    add(game) {
      const scores = scoreGame(game)
      games += 1
      turns += game.records.length
      for (const record of game.records) largestResidual = Math.max(largestResidual, record.solver.residual)
      priceSum += game.records[game.records.length - 1]!.market.ingot.priceUsdPerTonne[ROW]
      for (const seat of SEATS) scoreSums[seat] += scores[seat].total
    },
    total: () => ({
      games,
      turns,
      largestResidual,
      meanEndPriceUsdPerTonne: priceSum / games,
      meanScores: {
        china: scoreSums.china / games,
        unitedStates: scoreSums.unitedStates / games,
        rusal: scoreSums.rusal / games,
      },
    }),
  }
}
