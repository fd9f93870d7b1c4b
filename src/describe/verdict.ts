import type { GoalScore, SeatScore } from '../game/goals'
import { type BySeat, SEATS, type Seat } from '../game/words'
import type { OwnEffect } from '../report/ownEffect'
import type { Words } from './words'

/** Differences of a score that are too small to speak of, in points. */
const LEVEL_POINTS = 1.5
const NO_CHANGE_POINTS = 50

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
 * Judge a game for one seat: by what its own decisions did to its score, by its goals against no change, and by what it
 * cost inside the seat and outside.
 *
 * @param facts `undefined` while the game is not over.
 */
export function describeVerdict(words: Words, seat: Seat, facts: VerdictFacts | undefined): Verdict {
  if (!facts) return { headline: words.t('report.unfinished'), sentences: [words.t('report.unfinishedNote')] }
  const { scores, own } = facts
  const { total, goals } = scores[seat]
  const gain = total - NO_CHANGE_POINTS
  const inside = costInside(words, goals)
  return {
    headline: words.t(headlineKey(own?.effect[seat] ?? gain, gain)),
    sentences: own ? [inside, ownShare(words, seat, own), costOutside(words, seat, own)] : [inside],
  }
}

/** A player is judged by the own decisions; where the others took more than these gave, the headline says so. */
function headlineKey(effect: number, gain: number) {
  if (effect <= -LEVEL_POINTS) return 'report.worse'
  if (effect < LEVEL_POINTS) return 'report.same'
  return gain >= -LEVEL_POINTS ? 'report.better' : 'report.madeBest'
}

function ownShare(words: Words, seat: Seat, own: OwnEffect): string {
  const effect = own.effect[seat]
  const without = words.format.number(own.without[seat], 0)
  if (Math.abs(effect) < LEVEL_POINTS) return words.t('report.ownLevel', { without })
  const points = words.format.number(Math.abs(effect), 0)
  return words.t(effect > 0 ? 'report.ownGain' : 'report.ownLoss', { points, without })
}

function costInside(words: Words, goals: readonly GoalScore[]): string {
  const ranked = [...goals].sort((a, b) => b.score - a.score)
  const best = ranked[0]!
  const worst = ranked[ranked.length - 1]!
  const nameOf = (score: GoalScore) => words.t(`goal.${score.goal.id}.name`)
  const score = words.format.number(worst.score, 0)
  if (worst.score >= NO_CHANGE_POINTS - LEVEL_POINTS) return words.t('report.allBetter')
  if (best.score <= NO_CHANGE_POINTS + LEVEL_POINTS) return words.t('report.noneBetter', { worst: nameOf(worst) })
  return words.t('report.someBetter', { best: nameOf(best), worst: nameOf(worst), score })
}

function costOutside(words: Words, seat: Seat, own: OwnEffect): string {
  const losers = SEATS.filter(other => other !== seat && own.effect[other] <= -LEVEL_POINTS)
  if (losers.length === 0) return words.t('report.noCostToOthers')
  return words.t('report.costToOthers', { seats: words.list(losers.map(other => words.t(`seat.${other}.name`))) })
}
