import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { TallyById } from '../../why/claims/robustness'
import { joinParts, partsOf, type RobustnessById, USUAL_DRAWS } from '../../why/claims/robustnessOf'
import { useSession } from '../app/session'

/** The draws behind the verdicts of a game, as far as they are. */
export interface RobustnessSoFar {
  /** `undefined` until all are made. */
  readonly output: RobustnessById | undefined
  /** Share that is done, 0 to 1. */
  readonly share: number
  readonly hasFailed: boolean
}

const NOTHING_YET: RobustnessSoFar = { output: undefined, share: 0, hasFailed: false }

/** What is known of games whose report was read before, as when a run was opened from it. */
const known = new WeakMap<Game, RobustnessById>()

function knownOf(game: Game): RobustnessSoFar {
  const output = known.get(game)
  return output ? { output, share: 1, hasFailed: false } : NOTHING_YET
}

/** Have the usual draws made beside the page, part by part, so that other questions are answered in between. */
export function useRobustness(game: Game): RobustnessSoFar {
  const { store } = useSession()
  const [soFar, setSoFar] = useState(() => knownOf(game))
  useEffect(() => {
    setSoFar(knownOf(game))
    if (known.has(game)) return
    let isWanted = true
    const make = async () => {
      const parts = partsOf(USUAL_DRAWS)
      const tallies: TallyById[] = []
      for (const part of parts) {
        tallies.push(await store.reckon('claims', game, part))
        if (!isWanted) return
        setSoFar({ ...NOTHING_YET, share: tallies.length / parts.length })
      }
      known.set(game, joinParts(USUAL_DRAWS, tallies))
      setSoFar(knownOf(game))
    }
    make().catch(() => {
      if (isWanted) setSoFar({ ...NOTHING_YET, hasFailed: true })
    })
    return () => {
      isWanted = false
    }
  }, [store, game])
  return soFar
}
