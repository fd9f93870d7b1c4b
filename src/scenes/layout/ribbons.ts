import type { RegionId } from '../../model/words'
import { asideCurve } from '../geometry/asideCurve'
import type { Curve } from '../geometry/curve'
import { distance, type Point } from '../geometry/point'
import { HAI_PHONG, MONTERREY, routeCurve } from '../geometry/routes'
import type { FlowView } from '../tableView'
import type { TableSize } from './tableSize'

/** Routes drawn at once; the smallest of the rest are left to the panels. */
export const MOST_FLOWS = 7
/** Where along a ribbon its gate stands, as a share of the length. */
export const GATE_SHARE = 0.84
/** Ribbon width in px at the design diameter: a base, and so much per Mt a half-year. */
const BASE_WIDTH_PX = 4
const WIDTH_PX_PER_MT = 10
/** Widest ribbon, so that a flood of metal does not bury its own shores. */
const WIDEST_PX = 30
/** A duty that lets less than this through stands on a trace instead of a ribbon, Mt a half-year. */
const TRACE_MT = 0.025
const TRACE_WIDTH_PX = 1.8
/** Room between two ribbons that pass each other, px at the design diameter, and the radius of the map there. */
const PASSING_PX = 2
const DESIGN_GLASS_PX = 644 * 0.445
/** Diamonds stand where a detour passes within this distance of a third country, in radii of the map. */
const VIA_REACH = 0.06

/** A gate across a ribbon; `open` lets exempt metal through. */
export type GateKind = 'none' | 'closed' | 'open'

/** One route of trade on the table. */
export interface Ribbon {
  readonly id: string
  /** Unit-disc curve with longitude 0 at the bottom. */
  readonly curve: Curve
  /** Width before the gate: trade without the tariff, px. */
  readonly widthBeforePx: number
  /** Width after the gate: what arrives, px. */
  readonly widthAfterPx: number
  readonly gate: GateKind
  /** True where a duty leaves next to no trade: a thin dashed line carries its gate. */
  readonly isTrace: boolean
  /** How far the gate has moved in, 0 to 1. */
  readonly gateShare: number
  /** How much of the ribbon is there, 0 to 1. */
  readonly presence: number
  /** How strongly the ribbon and its gate are drawn, 0 to 1. */
  readonly strength: number
  readonly gateStrength: number
  /** A ribbon drawn at half strength below this one: what would come or go. */
  readonly faint?: { readonly widthBeforePx: number; readonly widthAfterPx: number }
  /** True for diverted metal: hollow ingots. */
  readonly hollow: boolean
  /** Diamonds of the third countries, unit disc. */
  readonly diamonds: readonly Point[]
}

/** Width of a ribbon in px for a trade in Mt a half-year. */
export function ribbonWidthPx(tonnesMt: number, size: TableSize): number {
  return designWidthPx(tonnesMt) * size.drawn
}

function designWidthPx(tonnesMt: number): number {
  return Math.min(WIDEST_PX, BASE_WIDTH_PX + WIDTH_PX_PER_MT * Math.max(0, tonnesMt))
}

function traceWidthPx(size: TableSize): number {
  return Math.max(1.4, TRACE_WIDTH_PX * size.drawn)
}

/** Regions with a chair at the table. */
const SEAT_LANDS: readonly RegionId[] = ['CHN', 'USA', 'RUS']

/**
 * Choose the flows the table draws, at most `MOST_FLOWS`, in the given order.
 *
 * Diverted and taxed flows come first, then those between two seats, then those of one seat, each the largest first.
 */
export function drawnFlows(flows: readonly FlowView[]): FlowView[] {
  const isTold = (flow: FlowView) => flow.diverted || flow.exempt || flow.tariffRate > 0
  const seats = (flow: FlowView) => [flow.origin, flow.destination].filter(end => SEAT_LANDS.includes(end)).length
  const rank = (flow: FlowView) => (isTold(flow) ? 10_000 : 0) + 1000 * seats(flow) + flow.tonnesBeforeGateMt
  const kept = new Set([...flows].sort((a, b) => rank(b) - rank(a)).slice(0, MOST_FLOWS))
  return flows.filter(flow => kept.has(flow))
}

/** Place the ribbons. Flows that have no road (within one region) are left out. */
export function layRibbons(flows: readonly FlowView[], size: TableSize): Ribbon[] {
  const drawn = drawnFlows(flows)
  return drawn.flatMap(flow => {
    const curve = routeCurve(flow.origin, flow.destination, flow.diverted)
    if (!curve) return []
    const gate = gateKind(flow)
    const isTrace = gate === 'closed' && flow.tonnesMt < TRACE_MT
    const widthAfterPx = isTrace ? traceWidthPx(size) : ribbonWidthPx(flow.tonnesMt, size)
    const widthBeforePx = isTrace ? widthAfterPx : Math.max(widthAfterPx, ribbonWidthPx(flow.tonnesBeforeGateMt, size))
    const isPassed = drawn.some(other => isOpposite(flow, other))
    const roadCurve = isPassed ? asideCurve(curve, asideShare(flow)) : curve
    return {
      id: flow.id,
      curve: roadCurve,
      widthBeforePx: gate === 'closed' ? widthBeforePx : widthAfterPx,
      widthAfterPx,
      gate,
      isTrace,
      gateShare: gate === 'none' ? 0 : 1,
      presence: 1,
      strength: 1,
      gateStrength: 1,
      hollow: flow.diverted,
      diamonds: flow.diverted ? [HAI_PHONG, MONTERREY].filter(place => passes(roadCurve, place)) : [],
    }
  })
}

/** How far a ribbon keeps to its side, in radii of the map; the same from near and far, so that its road stays. */
function asideShare(flow: FlowView): number {
  return (designWidthPx(Math.max(flow.tonnesMt, flow.tonnesBeforeGateMt)) / 2 + PASSING_PX) / DESIGN_GLASS_PX
}

function gateKind(flow: FlowView): GateKind {
  if (flow.exempt) return 'open'
  return flow.tariffRate > 0 ? 'closed' : 'none'
}

function isOpposite(a: FlowView, b: FlowView): boolean {
  return a.origin === b.destination && a.destination === b.origin && !a.diverted && !b.diverted
}

function passes(curve: Curve, place: Point): boolean {
  return curve.points.some(point => distance(point, place) < VIA_REACH)
}
