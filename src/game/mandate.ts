import { GOALS, type Goal } from './goals'
import type { TurnRecord } from './record'
import { scoreSeat } from './score'
import { type BySeat, bySeat, type Seat } from './words'
import { onScale } from './world'

/** Mandate a turn per point by which the turn's goals lie above or below those of the no-change run; judged. */
const PER_SCORE_POINT = 0.1
/** Most that one turn's goals can move a mandate; judged. */
const LARGEST_MOVE = 4
/** Mandate lost a turn per pip that standing levers hold beyond the opening; judged. */
const PER_PIP_HELD = -0.5
/** Mandate won a turn per billion USD of adjustment aid; judged. */
const PER_AID_BILLION = 1
/** Mandate that Rusal's management loses in a turn in which the debt covenant is broken; judged. */
const COVENANT_BROKEN = -8

function seatMove(seat: Seat, record: TurnRecord, noChange: TurnRecord, ofSeats: BySeat<readonly Goal[]>): number {
  const goals = scoreSeat(seat, [record], [noChange], ofSeats).goalMean - 50
  const held = Math.max(0, record.pips[seat].held - noChange.pips[seat].held)
  return Math.min(LARGEST_MOVE, Math.max(-LARGEST_MOVE, PER_SCORE_POINT * goals)) + PER_PIP_HELD * held
}

/** Mandates after a turn, 0 to 100, from the turn's goals against the no-change run, pips held, relief given and the banks. */
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
  return bySeat(seat => onScale(mandate[seat] + seatMove(seat, record, noChange, goals) + other[seat]))
}
