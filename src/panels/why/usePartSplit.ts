import { useEffect, useState } from 'preact/hooks'
import type { Parts } from '../../describe/why/bars'
import type { Game } from '../../game/game'
import type { MeasureId } from '../../why/figures'
import { useSession } from '../app/session'

/** What the members' shares are made of, from the thread beside the page; `undefined` until it is there. */
export function usePartSplit(game: Game, turn: number, measure: MeasureId): Parts | undefined {
  const { reckon } = useSession().store
  const [known, setKnown] = useState<{ readonly key: string; readonly parts: Parts | undefined }>()
  const key = `${turn} ${measure}`
  useEffect(() => {
    let isGone = false
    void reckon('partSplit', game, { turn, measure }).then(parts => {
      if (!isGone) setKnown({ key, parts })
    })
    return () => {
      isGone = true
    }
  }, [game, key])
  return known?.key === key ? known.parts : undefined
}
