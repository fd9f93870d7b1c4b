import { useEffect, useState } from 'preact/hooks'
import type { Parts } from '../../describe/why/bars'
import type { Game } from '../../game/game'
import type { MeasureId } from '../../why/figures'
import { useSession } from '../app/session'

/** The seats' shares by what they decided, from the thread beside the page; `undefined` until they are there. */
export function useLeverSplit(game: Game, turn: number, measure: MeasureId): Parts | undefined {
  const { reckon } = useSession().store
  const [known, setKnown] = useState<{ readonly key: string; readonly parts: Parts | undefined }>()
  const key = `${turn} ${measure}`
  useEffect(() => {
    let isGone = false
    void reckon('leverSplit', game, { turn, measure }).then(parts => {
      if (!isGone) setKnown({ key, parts })
    })
    return () => {
      isGone = true
    }
  }, [game, key])
  return known?.key === key ? known.parts : undefined
}
