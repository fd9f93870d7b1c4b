import type { Parts } from '../../describe/why/bars'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { GameQuestion, Split } from '../../why/attribution'
import type { MeasureId } from '../../why/figures'
import { useKept } from '../app/useKept'
import { useReckoned } from '../app/useReckoned'

/** What can be asked of a whole game: the own score, or a figure at its end. */
export type AskedOfGame = 'score' | MeasureId

/** A seat whose share is taken apart. */
export interface Apart {
  readonly seat: Seat
  /** What its share is made of; undefined while that is worked out, and where it could not be found. */
  readonly parts: Parts | undefined
  readonly isAtWork: boolean
}

/** What the thread beside the page has said of a whole game so far. */
export interface GameAnswer {
  /** Without a split where it could not be found. */
  readonly answer: { readonly split: Split | undefined } | undefined
  readonly apart: Apart | undefined
  /** Takes the share of another seat apart, or puts all together again. */
  readonly takeApart: (seat: Seat | undefined) => void
}

const NO_PARTS: Parts = { china: [], unitedStates: [], rusal: [], events: [], trend: [] }

/** Split a whole game in the thread beside the page, and on demand the share of one seat; each is worked out once. */
export function useGameSplit(game: Game, seat: Seat, asked: AskedOfGame): GameAnswer {
  const about = `${seat} ${asked}`
  const [taken, takeApart] = useKept<Seat | undefined>(game, `apart ${about}`, undefined)
  const question: GameQuestion = asked === 'score' ? { score: seat } : { measure: asked }
  const whole = useReckoned('gameSplit', game, question)
  const inside = useReckoned('gameLeverSplit', game, taken ? { ...question, seat: taken } : 'later')
  const parts = taken && inside.output && { ...NO_PARTS, [taken]: inside.output }
  return {
    answer: whole.isAtWork ? undefined : { split: whole.output },
    apart: taken && { seat: taken, parts, isAtWork: inside.isAtWork },
    takeApart,
  }
}
