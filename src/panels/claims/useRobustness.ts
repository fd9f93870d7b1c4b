import type { Game } from '../../game/game'
import type { AppStore } from '../../store/appState'
import type { OnProgress } from '../../store/reckoning/tasks'
import type { TallyById } from '../../why/claims/robustness'
import { joinParts, partsOf, type RobustnessById, USUAL_DRAWS } from '../../why/claims/robustnessOf'
import { type Reckoned, useOutcome, useShare, type Work } from '../app/useReckoned'

/** The usual draws, part by part, so that other questions are answered in between. */
function drawsOf(game: Game): Work<RobustnessById> {
  const begin = async (store: AppStore, onProgress: OnProgress) => {
    const parts = partsOf(USUAL_DRAWS)
    const tallies: TallyById[] = []
    for (const part of parts) {
      onProgress(tallies.length / parts.length)
      tallies.push(await store.reckon('claims', game, part))
    }
    return joinParts(USUAL_DRAWS, tallies)
  }
  return { name: 'usual draws', begin }
}

/** Have the usual draws of a game made beside the page. */
export function useRobustness(game: Game): Reckoned<RobustnessById> {
  return useOutcome(game, drawsOf(game))
}

/** Share of the usual draws that is made, 0 to 1. */
export function useDrawnShare(game: Game): number {
  return useShare(game, drawsOf(game))
}
