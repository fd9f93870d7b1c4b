import type { TableLook } from './layout/tableLook'
import { CAMERA_MS, cameraShare, mixLooks, stageShares, TURN_MS } from './layout/turnMotion'

/** The way from one look to the next, run by the frames of the table. */
export interface Motion {
  /** Advance and give the look to draw. */
  step(stepMs: number): TableLook
  isOver(): boolean
}

/** Start a motion. A change of seat turns the table, a change of the world runs through the stages of a turn. */
export function createMotion(from: TableLook, to: TableLook, isTurn: boolean): Motion {
  const isCamera = from.bottomLon !== to.bottomLon
  const lengthMs = Math.max(isCamera ? CAMERA_MS : 0, isTurn ? TURN_MS : 0)
  let elapsedMs = 0
  return {
    step: stepMs => {
      elapsedMs = Math.min(lengthMs, elapsedMs + stepMs)
      if (elapsedMs >= lengthMs) return to
      return mixLooks(from, to, stageShares(isTurn ? elapsedMs : TURN_MS), cameraShare(elapsedMs))
    },
    isOver: () => elapsedMs >= lengthMs,
  }
}
