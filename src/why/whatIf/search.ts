import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { goalsOf } from '../../game/goals'
import { scoreSeat } from '../../game/score'
import type { Seat } from '../../game/words'
import { asRecorded, openingOf } from './asRecorded'
import { changesOf, type Place, placesOf } from './changes'
import { playCourse } from './playCourse'

/** Points by which a course must be better to take the place of another; below it is rounding. */
const LEAST_GAIN = 1e-9

/** One course of a search: the game at each point of it, and what it brings the seat. */
export interface Candidate {
  /** `states[t]` has t turns played; the last one is the end. */
  readonly states: readonly Game[]
  /** Score of the seat at the end, 0 to 100. */
  readonly score: number
}

/** What a seat decides in the coming turn of a game. */
type Own = (now: Game) => readonly Decision[]

/** A search among the courses of a game in which one seat decides otherwise and the others as they did. */
export interface Search {
  /** Play a course, from the start or from some states of another; undefined where a turn has no solution. */
  play(own: Own, from?: readonly Game[]): Candidate | undefined
  /** Change a course place by place as long as it gets better, until so many turns are resolved. */
  refine(start: Candidate, until: number): Candidate
  /** Turns resolved so far. */
  resolved(): number
  /** Courses played so far. */
  tried(): number
}

/** A search for a seat in a game that is over. */
export function createSearch(game: Game, seat: Seat, onResolved: (turns: number) => void): Search {
  const { scenario, noChange, records } = game
  const recorded = asRecorded(game)
  const opening = [openingOf(game)]
  let resolved = 0
  let tried = 0

  function play(own: Own, from: readonly Game[] = opening): Candidate | undefined {
    const states = [...from]
    while (states.length <= records.length) {
      const decide = (now: Game, who: Seat) => (who === seat ? own(now) : recorded(now, who))
      const step = playCourse(states.at(-1)!, decide, states.length)
      if (!step.ok) return undefined
      states.push(step.value.game)
      resolved += 1
    }
    tried += 1
    onResolved(resolved)
    const played = states.at(-1)!.records
    return { states, score: scoreSeat(seat, played, noChange.slice(0, played.length), goalsOf(scenario)).total }
  }

  /** The best of the ways in which one place of a course can be changed, or the course as it is. */
  function changed(course: Candidate, turn: number, place: Place, until: number): Candidate {
    const before = course.states[turn - 1]!
    const as = asRecorded(course.states.at(-1)!)
    let best = course
    for (const decisions of changesOf(before, seat, as(before, seat), place)) {
      if (resolved >= until) return best
      const other = play(now => (now.world.turn + 1 === turn ? decisions : as(now, seat)), course.states.slice(0, turn))
      if (other && other.score > best.score + LEAST_GAIN) best = other
    }
    return best
  }

  return {
    play,
    refine(start, until) {
      let best = start
      let before: Candidate | undefined
      while (best !== before && resolved < until) {
        before = best
        for (let turn = 1; turn <= records.length; turn++) {
          for (const place of placesOf(best.states[turn - 1]!, seat)) best = changed(best, turn, place, until)
        }
      }
      return best
    },
    resolved: () => resolved,
    tried: () => tried,
  }
}
