import type { ByPair } from '../../game/words'
import type { IceTrust } from './ice'
import type { Pool } from './pools'
import type { Ribbon } from './ribbons'
import type { TableLook } from './tableLook'

/** The parts of the motion after a turn, in order, with their lengths in ms. */
const STAGES = [
  ['gates', 250],
  ['pools', 600],
  ['ribbons', 700],
  ['ice', 500],
  ['segment', 350],
] as const

/** Length of the motion after a turn, ms. */
export const TURN_MS = STAGES.reduce((sum, [, ms]) => sum + ms, 0)
/** Length of the turn of the table from one seat to another, ms. */
export const CAMERA_MS = 1400

type StageShares = Readonly<Record<(typeof STAGES)[number][0], number>>

/** How far each part of the motion has come, 0 to 1 eased. @param elapsedMs Since the motion began. */
export function stageShares(elapsedMs: number): StageShares {
  let start = 0
  const shares: Record<string, number> = {}
  for (const [stage, ms] of STAGES) {
    shares[stage] = easePour(Math.min(1, Math.max(0, (elapsedMs - start) / ms)))
    start += ms
  }
  return shares as StageShares
}

/** How far the table has turned between two seats, 0 to 1 eased. @param elapsedMs Since the motion began. */
export function cameraShare(elapsedMs: number): number {
  return easePour(Math.min(1, Math.max(0, elapsedMs / CAMERA_MS)))
}

/**
 * The look between two looks.
 *
 * @param shares How far each part has come; with all parts at 1 and the camera at 1 the result draws the same as `to`.
 * @param camera How far the table has turned, the short way round.
 */
export function mixLooks(from: TableLook, to: TableLook, shares: StageShares, camera: number): TableLook {
  return {
    size: to.size,
    bottomLon: camera >= 1 ? to.bottomLon : from.bottomLon + shortWay(from.bottomLon, to.bottomLon) * camera,
    pools: mixPools(from.pools, to.pools, shares.pools),
    ribbons: mixRibbons(from.ribbons, to.ribbons, shares),
    trust: mixTrust(from.trust, to.trust, shares.ice),
    plants: shares.pools < 1 ? from.plants : to.plants,
    turn: mix(from.turn, to.turn, shares.segment),
  }
}

function mixPools(from: readonly Pool[], to: readonly Pool[], share: number): Pool[] {
  return to.map((pool, i) => {
    const before = from[i] ?? pool
    return {
      ...pool,
      ringPx: mix(before.ringPx, pool.ringPx, share),
      discPx: mix(before.discPx, pool.discPx, share),
    }
  })
}

function mixRibbons(from: readonly Ribbon[], to: readonly Ribbon[], shares: StageShares): Ribbon[] {
  const leaving = from.filter(ribbon => !to.some(({ id }) => id === ribbon.id))
  const staying = to.map(ribbon => {
    const before = from.find(({ id }) => id === ribbon.id) ?? { ...ribbon, presence: 0, gateShare: 0 }
    return {
      ...ribbon,
      gate: ribbon.gate === 'none' && shares.gates < 1 ? before.gate : ribbon.gate,
      gateShare: mix(before.gateShare, ribbon.gateShare, shares.gates),
      widthBeforePx: mix(before.widthBeforePx, ribbon.widthBeforePx, shares.ribbons),
      widthAfterPx: mix(before.widthAfterPx, ribbon.widthAfterPx, shares.ribbons),
      presence: mix(before.presence, ribbon.presence, shares.ribbons),
    }
  })
  const fading = leaving.map(ribbon => ({
    ...ribbon,
    gateShare: ribbon.gateShare * (1 - shares.gates),
    presence: ribbon.presence * (1 - shares.ribbons),
  }))
  return [...staying, ...fading.filter(({ presence }) => presence > 0)]
}

function mixTrust(from: IceTrust, to: IceTrust, share: number): IceTrust {
  const byPair: ByPair<number> = {
    chinaUnitedStates: mix(from.byPair.chinaUnitedStates, to.byPair.chinaUnitedStates, share),
    chinaRusal: mix(from.byPair.chinaRusal, to.byPair.chinaRusal, share),
    unitedStatesRusal: mix(from.byPair.unitedStatesRusal, to.byPair.unitedStatesRusal, share),
  }
  return { mean: mix(from.mean, to.mean, share), byPair }
}

function mix(a: number, b: number, share: number): number {
  return share >= 1 ? b : a + (b - a) * share
}

function shortWay(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180
}

/** Slow start and end, as metal pours. */
function easePour(share: number): number {
  return share * share * (3 - 2 * share)
}
