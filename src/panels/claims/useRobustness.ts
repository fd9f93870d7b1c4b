import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { TallyById } from '../../why/claims/robustness'
import { joinParts, partsOf, type RobustnessById } from '../../why/claims/robustnessOf'
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

/** Have the draws made beside the page, part by part, so that other questions are answered in between. */
export function useRobustness(game: Game, draws: number): RobustnessSoFar {
  const { store } = useSession()
  const [soFar, setSoFar] = useState(NOTHING_YET)
  useEffect(() => {
    let isWanted = true
    const make = async () => {
      const parts = partsOf(draws)
      const tallies: TallyById[] = []
      for (const part of parts) {
        tallies.push(await store.reckon('claims', game, part))
        if (!isWanted) return
        setSoFar({ ...NOTHING_YET, share: tallies.length / parts.length })
      }
      setSoFar({ output: joinParts(draws, tallies), share: 1, hasFailed: false })
    }
    setSoFar(NOTHING_YET)
    make().catch(() => {
      if (isWanted) setSoFar({ ...NOTHING_YET, hasFailed: true })
    })
    return () => {
      isWanted = false
    }
  }, [store, game, draws])
  return soFar
}
