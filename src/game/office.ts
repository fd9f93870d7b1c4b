import { type BySeat, bySeat, type Seat } from './words'

/** Below this mandate a seat is warned that it may lose office; judged. */
export const WARNING_MANDATE = 35
/** Below this mandate office is lost in the end; judged. */
export const LOSS_MANDATE = 20
/** Turns in a row below `LOSS_MANDATE` after which office is lost; judged. */
export const LOSS_TURNS = 2
/** Turns a warning looks ahead, and by which it comes before the loss. */
export const TURNS_AHEAD = 2

/** How firmly a seat is held, at the end of a turn. */
export interface Office {
  /** Turns in a row with a warning, this one included; 0 = no warning. */
  readonly warnedTurns: number
  /** Turns in a row with a mandate below `LOSS_MANDATE`, this one included. */
  readonly belowTurns: number
  /** Turn at whose end office was lost; a caretaker holds the seat from the next on. */
  readonly lostTurn?: number
}

const SAFE: Office = { warnedTurns: 0, belowTurns: 0 }

/** Every seat in office without a warning. */
export const OPENING_OFFICE: BySeat<Office> = bySeat(() => SAFE)

/** Whether a caretaker holds the seat. A caretaker keeps standing levers and pacts and gives no orders. */
export function isLost(office: BySeat<Office>, seat: Seat): boolean {
  return office[seat].lostTurn !== undefined
}

function isWarned(mandateBefore: number, mandate: number): boolean {
  return mandate < WARNING_MANDATE || mandate + TURNS_AHEAD * (mandate - mandateBefore) < LOSS_MANDATE
}

/**
 * How firmly a seat is held one turn later. Office is lost after two turns in a row below 20, and only if a warning
 * stood at the end of each of the two turns before, so that two turns could be decided with it in view.
 *
 * @param turn The turn just resolved.
 */
export function stepOffice(before: Office, mandateBefore: number, mandate: number, turn: number): Office {
  if (before.lostTurn !== undefined) return before
  const warnedTurns = isWarned(mandateBefore, mandate) ? before.warnedTurns + 1 : 0
  const belowTurns = mandate < LOSS_MANDATE ? before.belowTurns + 1 : 0
  const isOver = belowTurns >= LOSS_TURNS && warnedTurns > TURNS_AHEAD
  return isOver ? { warnedTurns, belowTurns, lostTurn: turn } : { warnedTurns, belowTurns }
}

/**
 * The turn at whose end a warned seat would be lost if its mandate went on as in the last turn; undefined when it
 * would not be lost that way.
 *
 * @param turn The turn just resolved.
 */
export function lossAhead(office: Office, mandateBefore: number, mandate: number, turn: number): number | undefined {
  let ahead = office
  let [last, now] = [mandateBefore, mandate]
  for (let later = turn + 1; later <= turn + TURNS_AHEAD + LOSS_TURNS; later++) {
    ;[last, now] = [now, Math.max(0, now + (now - last))]
    ahead = stepOffice(ahead, last, now, later)
    if (ahead.lostTurn !== undefined) return later
  }
  return undefined
}
