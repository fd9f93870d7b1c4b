import type { Result } from '../market/types'
import { createGame } from './createGame'
import type { Game } from './game'
import type { GameLog } from './log'
import { resolveTurn } from './resolveTurn'

/** Why a log does not replay. `turn` is the first turn that fails, 1-based; 0 = the game cannot be set up. */
export interface ReplayError {
  readonly kind: 'notSetUp' | 'illegalDecision' | 'notSolvable' | 'hashDiffers'
  readonly turn: number
}

/** Play a log again from the start; stops at the first turn that differs from what the log says. */
export function replayLog(log: GameLog): Result<Game, ReplayError> {
  const created = createGame(log.scenario, log.seed)
  if (!created.ok) return { ok: false, error: { kind: 'notSetUp', turn: 0 } }
  let game = created.value
  for (const [i, logged] of log.turns.entries()) {
    const turn = i + 1
    const next = resolveTurn(game, logged.decisions)
    if (!next.ok) {
      return {
        ok: false,
        error: { kind: next.error.kind === 'notConverged' ? 'notSolvable' : 'illegalDecision', turn },
      }
    }
    if (next.value.world.turn !== turn || next.value.records[i]!.hash !== logged.hash) {
      return { ok: false, error: { kind: 'hashDiffers', turn } }
    }
    game = next.value
  }
  return { ok: true, value: game }
}
