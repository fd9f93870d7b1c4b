import type { Settings } from '../model/settings'
import type { TurnRecord } from './record'
import { scoreSeat } from './score'
import { type BySeat, SEATS, type Seat } from './words'
import { onScale } from './world'

/** Mandate a turn per point by which the turn's goals lie above or below those of the no-change run; judged. */
const PER_SCORE_POINT = 0.1
/** Most that one turn's goals can move a mandate; judged. */
const LARGEST_MOVE = 4
/** Mandate lost a turn per pip that standing levers hold beyond the opening; judged. */
const PER_PIP_HELD = -0.5
/** Mandate won a turn per billion USD of adjustment aid; judged. */
const PER_AID_BILLION = 1

function seatMove(seat: Seat, record: TurnRecord, noChange: TurnRecord): number {
  const score = scoreSeat(seat, [record], [noChange])
  const goals = score.total + score.pipDrag - 50
  const held = Math.max(0, record.pips[seat].held - noChange.pips[seat].held)
  return Math.min(LARGEST_MOVE, Math.max(-LARGEST_MOVE, PER_SCORE_POINT * goals)) + PER_PIP_HELD * held
}

/** Mandates after a turn, 0 to 100, from the turn's goals against the no-change run, pips held and relief given. */
export function stepMandate(
  mandate: BySeat<number>,
  record: TurnRecord,
  noChange: TurnRecord | undefined,
  settings: Settings,
): BySeat<number> {
  if (!noChange) return mandate
  const relief: BySeat<number> = { china: 0, unitedStates: PER_AID_BILLION * settings.adjustmentAid, rusal: 0 }
  return Object.fromEntries(
    SEATS.map(seat => [seat, onScale(mandate[seat] + seatMove(seat, record, noChange) + relief[seat])]),
  ) as unknown as BySeat<number>
}
