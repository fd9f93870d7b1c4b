import { type Decision, isTalkDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { asRecorded } from './asRecorded'
import { constantPolicies, decideBy } from './constantPlans'
import { legalPart } from './legalPart'
import { createSearch } from './search'

/**
 * Turns that the search may resolve. Measured: a turn takes about 0.2 ms, and four times that on a slow laptop, so
 * that the search needs about two thirds of a second, and three seconds there.
 */
export const MOST_TURNS = 3000
/** Courses from which the search goes on turn by turn. */
const REFINED = 3

/** The best play that a search found for one seat against what the others decided. */
export interface BestFound {
  readonly game: Game
  /** Courses of the game that were played. */
  readonly tried: number
}

/**
 * Search for the best reply of a seat to what the others decided in a game that is over.
 *
 * Open loop: the others decide as they did, as far as it is legal. First every constant policy of the main levers is
 * played; from the best of these courses and the one that was really played, one decision in one turn after the other
 * is changed, and what scores better is kept, until nothing does or a fixed number of turns is resolved. So the same
 * game gives the same reply on every machine, and it is never worse than what was played; better ones may exist.
 *
 * @param onProgress Told the share of the search that is done, 0 to 1.
 * @param mostTurns Turns that it may resolve.
 */
export function bestFound(
  game: Game,
  seat: Seat,
  onProgress: (share: number) => void = () => {},
  mostTurns = MOST_TURNS,
): BestFound {
  const search = createSearch(game, seat, resolved => onProgress(Math.min(1, resolved / mostTurns)))
  const recorded = asRecorded(game)
  const played = search.play(now => recorded(now, seat))
  if (!played) throw new Error('a game that was played does not play again')
  const constants = constantPolicies(game, seat).flatMap(policy => {
    return search.play(now => decideBy(now, seat, policy, saidIn(now, seat, recorded(now, seat)))) ?? []
  })
  const starts = [played, ...constants].sort((a, b) => b.score - a.score).slice(0, REFINED)
  const refined = starts.map((start, i) => {
    const left = mostTurns - search.resolved()
    return search.refine(start, search.resolved() + left / (starts.length - i))
  })
  const best = [played, ...refined].reduce((most, one) => (one.score > most.score ? one : most))
  onProgress(1)
  return { game: best.states.at(-1)!, tried: search.tried() }
}

/** What was said to the others in a turn, as far as it can be said in this course of the game. */
function saidIn(now: Game, seat: Seat, decisions: readonly Decision[]): readonly Decision[] {
  return legalPart(now, seat, decisions.filter(isTalkDecision)).kept
}
