import type { GoalScore, SeatScore } from '../game/goals'
import { type BySeat, SEATS, type Seat } from '../game/words'
import type { OwnEffect } from '../report/ownEffect'
import { saySeats } from './names'
import type { Words } from './words'

/** Differences of a score that are too small to speak of, in points. */
const LEVEL_POINTS = 1.5
/** Score of every goal in the game in which nobody acts. */
const NOBODY_ACTS_POINTS = 50

/** The verdict on a finished game: never a score without its goals and without what it cost. */
export interface Verdict {
  readonly headline: string
  readonly sentences: readonly string[]
}

/** What a verdict is made of. */
export interface VerdictFacts {
  readonly scores: BySeat<SeatScore>
  /** What this seat's own decisions did to every score, the others deciding as they did; where it can be computed. */
  readonly own: OwnEffect | undefined
}

/**
 * Judge a game for one seat: by what its own decisions did to its score, by its goals against the game in which nobody
 * acts, and by what it cost the others.
 *
 * @param facts `undefined` while the game is not over.
 */
export function describeVerdict(words: Words, seat: Seat, facts: VerdictFacts | undefined): Verdict {
  if (!facts) return { headline: words.t('report.unfinished'), sentences: [words.t('report.unfinishedNote')] }
  const { scores, own } = facts
  const { total, goals } = scores[seat]
  const inside = goalsSentence(words, goals)
  if (!own) {
    // Without the counterfactual nothing is known of the own decisions.
    return { headline: words.t('report.ended', { score: words.format.number(total, 0) }), sentences: [inside] }
  }
  return {
    headline: words.t(headlineKey(own.effect[seat], total - NOBODY_ACTS_POINTS)),
    sentences: [inside, ownShare(words, total, own.without[seat], own.effect[seat]), costOutside(words, seat, own)],
  }
}

/** A player is judged by the own decisions; where these did not make up for the rest, the headline says so. */
function headlineKey(effect: number, gain: number) {
  if (effect <= -LEVEL_POINTS) return 'report.worse'
  if (effect < LEVEL_POINTS) return 'report.same'
  return gain >= -LEVEL_POINTS ? 'report.better' : 'report.notEnough'
}

/** Told with the difference of the two scores as they are written. */
function ownShare(words: Words, total: number, stillAt: number, effect: number): string {
  const without = words.format.number(stillAt, 0)
  if (Math.abs(effect) < LEVEL_POINTS) return words.t('report.ownLevel', { without })
  const count = Math.abs(Math.round(total) - Math.round(stillAt))
  return words.t(effect > 0 ? 'report.ownGain' : 'report.ownLoss', { count, without })
}

/** Name the goals that gained most and those that ended lowest, by their scores as they are written. */
function goalsSentence(words: Words, goals: readonly GoalScore[]): string {
  const shown = goals.map(({ goal, score }) => ({ name: words.t(`goal.${goal.id}.name`), points: Math.round(score) }))
  const highest = Math.max(...shown.map(goal => goal.points))
  const lowest = Math.min(...shown.map(goal => goal.points))
  const namesAt = (points: number) =>
    words.list(shown.filter(goal => goal.points === points).map(({ name }) => words.t('report.goalNamed', { name })))
  const values = { best: namesAt(highest), worst: namesAt(lowest), score: words.format.number(lowest, 0) }
  if (highest === NOBODY_ACTS_POINTS && lowest === NOBODY_ACTS_POINTS) return words.t('report.goalsLevel')
  if (lowest >= NOBODY_ACTS_POINTS) return words.t('report.goalsUp', values)
  return words.t(highest > NOBODY_ACTS_POINTS ? 'report.goalsMixed' : 'report.goalsDown', values)
}

function costOutside(words: Words, seat: Seat, own: OwnEffect): string {
  const losers = SEATS.filter(other => other !== seat && own.effect[other] <= -LEVEL_POINTS)
  if (losers.length === 0) return words.t('report.noCostToOthers')
  return words.t('report.costToOthers', { seats: saySeats(words, losers) })
}
