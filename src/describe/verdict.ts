import type { GoalScore, SeatScore } from '../game/goals'
import { type BySeat, SEATS, type Seat } from '../game/words'
import type { Words } from './words'

/** How far from 50 a score or a goal still counts as "no change". */
const LEVEL_POINTS = 1.5
const NO_CHANGE_POINTS = 50

/** The verdict on a finished game: never a score without its goals and without what it cost. */
export interface Verdict {
  readonly headline: string
  readonly sentences: readonly string[]
}

/** Judge a game for one seat by its goals against no change, and say what it cost inside the seat and outside. */
export function describeVerdict(words: Words, seat: Seat, scores: BySeat<SeatScore>, isFinished: boolean): Verdict {
  if (!isFinished) return { headline: words.t('report.unfinished'), sentences: [words.t('report.unfinishedNote')] }
  const { total, goals } = scores[seat]
  const gain = total - NO_CHANGE_POINTS
  const key = Math.abs(gain) < LEVEL_POINTS ? 'report.same' : gain > 0 ? 'report.better' : 'report.worse'
  return { headline: words.t(key), sentences: [costInside(words, goals), costOutside(words, seat, scores)] }
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

function costOutside(words: Words, seat: Seat, scores: BySeat<SeatScore>): string {
  const losers = SEATS.filter(other => other !== seat && scores[other].total < NO_CHANGE_POINTS - LEVEL_POINTS)
  if (losers.length === 0) return words.t('report.noCostToOthers')
  return words.t('report.costToOthers', { seats: words.list(losers.map(other => words.t(`seat.${other}.name`))) })
}
