import { useEffect, useState } from 'preact/hooks'
import type { FigureId } from '../../describe/figures'
import type { Parts } from '../../describe/why/bars'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { GameQuestion, Split } from '../../why/attribution'
import { useSession } from '../app/session'

/** What can be asked of a whole game: the own score, or a figure at its end. */
export type AskedOfGame = 'score' | FigureId

/** What the thread beside the page has said of a whole game so far. */
export interface GameAnswer {
  /** Without a split where it could not be found. */
  readonly answer: { readonly split: Split | undefined } | undefined
  /** The own share by what was decided, once it was asked for. */
  readonly parts: Parts | undefined
  /** Asks for the parts; undefined while they are on their way. */
  readonly takeApart: (() => void) | undefined
}

const NO_PARTS: Parts = { china: [], unitedStates: [], rusal: [], events: [], trend: [] }

/** Split a whole game in the thread beside the page; what was asked before is forgotten. */
export function useGameSplit(game: Game, seat: Seat, asked: AskedOfGame): GameAnswer {
  const { reckon } = useSession().store
  const [known, setKnown] = useState<{ readonly asked: AskedOfGame; readonly split: Split | undefined }>()
  const [inside, setInside] = useState<{ readonly asked: AskedOfGame; readonly parts: Parts | undefined }>()
  const question: GameQuestion = asked === 'score' ? { score: seat } : { measure: asked }
  useEffect(() => {
    let isGone = false
    setInside(undefined)
    void reckon('gameSplit', game, question).then(split => {
      if (!isGone) setKnown({ asked, split })
    })
    return () => {
      isGone = true
    }
  }, [game, seat, asked])
  const takeApart = () => {
    setInside({ asked, parts: undefined })
    void reckon('gameLeverSplit', game, { ...question, seat }).then(parts => {
      const found = parts && { ...NO_PARTS, [seat]: parts }
      // Something else may have been asked in the meantime.
      setInside(before => (before?.asked === asked ? { asked, parts: found } : before))
    })
  }
  return {
    answer: known?.asked === asked ? known : undefined,
    parts: inside?.asked === asked ? inside.parts : undefined,
    takeApart: inside?.asked === asked ? undefined : takeApart,
  }
}
