import { PAIRS } from '../../game/words'
import type { Plant } from './plants'
import type { Pool } from './pools'
import type { GateKind, Ribbon } from './ribbons'
import type { TableLook } from './tableLook'

/** Strength at which things are drawn that would come or go. */
export const FAINT = 0.5
/** Smaller differences are not drawn, px. */
const LEAST_PX = 0.15

/**
 * Show beside the present look what decisions not yet made would change.
 *
 * What stays is drawn as ever; what would come and what would go is drawn at half strength.
 */
export function layPreview(now: TableLook, coming: TableLook): TableLook {
  return {
    ...now,
    pools: now.pools.map((pool, i) => previewPool(pool, coming.pools[i]!)),
    ribbons: previewRibbons(now.ribbons, coming.ribbons),
    ...(isSameTrust(now, coming) ? {} : { comingTrust: coming.trust }),
    plants: previewPlants(now.plants, coming.plants),
  }
}

function isSameTrust(now: TableLook, coming: TableLook): boolean {
  return PAIRS.every(pair => now.trust.byPair[pair] === coming.trust.byPair[pair])
}

function previewPool(now: Pool, coming: Pool): Pool {
  const isSame =
    Math.abs(now.ringPx - coming.ringPx) < LEAST_PX / 2 && Math.abs(now.discPx - coming.discPx) < LEAST_PX / 2
  if (isSame) return now
  return {
    ...now,
    ringPx: Math.min(now.ringPx, coming.ringPx),
    discPx: Math.min(now.discPx, coming.discPx),
    faint: { ringPx: Math.max(now.ringPx, coming.ringPx), discPx: Math.max(now.discPx, coming.discPx) },
  }
}

function previewRibbons(now: readonly Ribbon[], coming: readonly Ribbon[]): Ribbon[] {
  const both = now.map(ribbon => {
    const then = coming.find(({ id }) => id === ribbon.id)
    return then ? previewRibbon(ribbon, then) : asFaint(ribbon)
  })
  return [...both, ...coming.filter(({ id }) => !now.some(ribbon => ribbon.id === id)).map(asFaint)]
}

function previewRibbon(now: Ribbon, coming: Ribbon): Ribbon {
  const [before, after] = [
    [now.widthBeforePx, coming.widthBeforePx],
    [now.widthAfterPx, coming.widthAfterPx],
  ] as const
  const isWider = Math.abs(before[0] - before[1]) > LEAST_PX || Math.abs(after[0] - after[1]) > LEAST_PX
  const gate: GateKind = now.gate === 'none' ? coming.gate : now.gate
  return {
    ...now,
    gate,
    gateShare: Math.max(now.gateShare, coming.gateShare),
    gateStrength: now.gate === coming.gate ? now.gateStrength : FAINT,
    widthBeforePx: Math.min(...before),
    widthAfterPx: Math.min(...after),
    ...(isWider ? { faint: { widthBeforePx: Math.max(...before), widthAfterPx: Math.max(...after) } } : {}),
  }
}

/** A whole ribbon that would come or go. */
function asFaint(ribbon: Ribbon): Ribbon {
  return { ...ribbon, strength: FAINT, gateStrength: FAINT }
}

/** Plants that are decided on stand where they will stand. */
function previewPlants(now: readonly Plant[], coming: readonly Plant[]): Plant[] {
  return [...now, ...coming.slice(now.length).map(plant => ({ ...plant, strength: FAINT }))]
}
