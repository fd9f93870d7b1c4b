import { GOALS, type Goal, type GoalId } from './goals'
import { isLost } from './office'
import type { TurnRecord } from './record'
import { scoreSeat } from './score'
import { type BySeat, bySeat, type Seat } from './words'
import { onScale } from './world'

/** Mandate won a turn per point by which the turn's goals lie above those of the no-change run; judged. */
export const PER_POINT_ABOVE = 0.1
/** Mandate lost a turn per point by which they lie below: losses are felt more than gains. Judged, see README.md. */
export const PER_POINT_BELOW = 0.5
/** Most that one turn's goals can win; judged. */
export const LARGEST_RISE = 4
/** Most that one turn's goals can cost; judged. */
export const LARGEST_FALL = 8
/** Mandate lost a turn per pip that standing levers hold beyond the opening; judged. */
export const PER_PIP_HELD = -0.5
/** Mandate won a turn per billion USD of adjustment aid; judged. */
export const PER_AID_BILLION = 1
/** Mandate that Rusal's management loses in a turn in which the debt covenant is broken; judged. */
export const COVENANT_BROKEN = -8

/** What the goals of a turn do to a mandate; 50 = as where nobody acts. */
function goalsMove(goalMean: number): number {
  const points = goalMean - 50
  return points > 0
    ? Math.min(LARGEST_RISE, PER_POINT_ABOVE * points)
    : Math.max(-LARGEST_FALL, PER_POINT_BELOW * points)
}

function seatMove(seat: Seat, record: TurnRecord, noChange: TurnRecord, ofSeats: BySeat<readonly Goal[]>): number {
  const held = Math.max(0, record.pips[seat].held - noChange.pips[seat].held)
  return goalsMove(scoreSeat(seat, [record], [noChange], ofSeats).goalMean) + PER_PIP_HELD * held
}

/**
 * Mandates after a turn, 0 to 100, from the turn's goals against the no-change run, pips held, relief given and the
 * banks; that of a seat that was lost stands still.
 */
export function stepMandate(
  mandate: BySeat<number>,
  record: TurnRecord,
  noChange: TurnRecord | undefined,
  goals: BySeat<readonly Goal[]> = GOALS,
): BySeat<number> {
  if (!noChange) return mandate
  const other: BySeat<number> = {
    china: 0,
    unitedStates: PER_AID_BILLION * record.settings.adjustmentAid,
    rusal: record.covenant === 'broken' ? COVENANT_BROKEN : 0,
  }
  return bySeat(seat =>
    isLost(record.office, seat)
      ? mandate[seat]
      : onScale(mandate[seat] + seatMove(seat, record, noChange, goals) + other[seat]),
  )
}

/** Something that lowered a mandate in a turn, and by how much; `points` > 0. */
export interface MandateLoss {
  readonly cause: GoalId | 'pipsHeld' | 'covenant'
  readonly points: number
}

/** What lowered a seat's mandate in a turn, the heaviest first: goals below those of the no-change run, pips, the banks. */
export function mandateLosses(
  seat: Seat,
  record: TurnRecord,
  noChange: TurnRecord,
  ofSeats: BySeat<readonly Goal[]> = GOALS,
): readonly MandateLoss[] {
  const { goals, goalMean } = scoreSeat(seat, [record], [noChange], ofSeats)
  const perPoint = goalMean > 50 ? PER_POINT_ABOVE : PER_POINT_BELOW
  const losses: MandateLoss[] = [
    ...goals.map(({ goal, score }) => ({ cause: goal.id, points: perPoint * goal.weight * (50 - score) })),
    { cause: 'pipsHeld', points: -PER_PIP_HELD * (record.pips[seat].held - noChange.pips[seat].held) },
    { cause: 'covenant', points: seat === 'rusal' && record.covenant === 'broken' ? -COVENANT_BROKEN : 0 },
  ]
  return losses.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)
}
