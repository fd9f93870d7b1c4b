import { runGames } from '../../cli/runGames'
import type { SimulateOptions } from '../../cli/simulateOptions'
import type { Game } from '../../game/game'
import { logOf } from '../../game/log'
import { replayLog } from '../../game/replay'
import { NANNING_2016 } from '../../scenarios'
import { type GameFault, gameFault } from './gameFault'

/** A fault and the game in which it was found. */
export interface SoakFault extends GameFault {
  readonly seed: number
}

/** What a soak went through. */
export interface SoakTotals {
  readonly games: number
  readonly turns: number
  readonly replays: number
  readonly largestResidual: number
}

export type SoakResult =
  | ({ readonly ok: true } & SoakTotals)
  | { readonly ok: false; readonly fault: SoakFault; readonly after: SoakTotals }

/** One game in so many is replayed from its log. */
const REPLAY_EVERY = 100

const PERSONAS = { china: 'random', unitedStates: 'random', rusal: 'random' } as const

/** Options of the simulate command for random games in every seat. */
export function soakOptions(seed: number, games: number): SimulateOptions {
  const totals = { format: 'json', summary: true, claimDraws: 0 } as const
  return { scenario: NANNING_2016, seed, games, personas: PERSONAS, script: [], ...totals }
}

function replayFault(game: Game): GameFault | undefined {
  const replayed = replayLog(logOf(game))
  return replayed.ok ? undefined : { turn: replayed.error.turn, message: `replay: ${replayed.error.kind}` }
}

/**
 * Go through games one after another and stop at the first fault.
 *
 * @param games The games; by default played by random seats. A game that cannot be played to its end throws.
 * @param onGame Told after each sound game how many there were.
 */
export function runSoak(games: Iterable<Game>, onGame: (done: number) => void = () => {}): SoakResult {
  const totals = { games: 0, turns: 0, replays: 0, largestResidual: 0 }
  for (const game of games) {
    const isReplayed = totals.games % REPLAY_EVERY === 0
    const fault = gameFault(game) ?? (isReplayed ? replayFault(game) : undefined)
    if (fault) return { ok: false, fault: { ...fault, seed: game.seed }, after: totals }
    totals.games += 1
    totals.turns += game.records.length
    if (isReplayed) totals.replays += 1
    for (const { solver } of game.records) totals.largestResidual = Math.max(totals.largestResidual, solver.residual)
    onGame(totals.games)
  }
  return { ok: true, ...totals }
}

/** Random legal games for a soak. */
export function soakGames(seed: number, games: number): Iterable<Game> {
  return runGames(soakOptions(seed, games))
}
