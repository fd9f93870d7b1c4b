import { useLayoutEffect, useState } from 'preact/hooks'
import { REVEAL_MS, type RevealStage, STAGE_STARTS_MS } from './stages'

/**
 * The stage of the reveal, moved on by the clock. In a tab that is hidden it ends at once: nobody would see it.
 *
 * @param isStill Nothing moves: the last stage stands from the start, and only the player ends it.
 */
export function useStage(isStill: boolean, onEnd: () => void): RevealStage {
  const [stage, setStage] = useState<RevealStage>(isStill ? 'table' : 'sealed')
  useLayoutEffect(() => {
    if (isStill) return
    const endHidden = () => document.hidden && onEnd()
    document.addEventListener('visibilitychange', endHidden)
    const timers = STAGE_STARTS_MS.map(([next, ms]) => setTimeout(() => setStage(next), ms))
    timers.push(setTimeout(onEnd, REVEAL_MS))
    return () => {
      document.removeEventListener('visibilitychange', endHidden)
      for (const timer of timers) clearTimeout(timer)
    }
  }, [])
  return stage
}
