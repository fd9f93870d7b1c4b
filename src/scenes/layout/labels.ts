import { REGIONS, type RegionId } from '../../model/words'
import { pointAlong } from '../geometry/curve'
import { lonLatToMap } from '../geometry/lonLatToTable'
import { curvePointToPx, mapToPx } from '../geometry/placement'
import type { Point } from '../geometry/point'
import { HAI_PHONG, MONTERREY } from '../geometry/routes'
import { SEAT_REGIONS } from '../geometry/seatLongitudes'
import type { FlowView, TableLabels, TableView } from '../tableView'
import { gatePlace } from './gates'
import { layIce } from './ice'
import { layIngots } from './ingots'
import type { LabelBox, Obstacle } from './placeLabels'
import { GATE_SHARE, type Ribbon } from './ribbons'
import type { TableLook } from './tableLook'
import type { TableSize } from './tableSize'
import { type MeasureText, type TextKind, textSettings } from './textSizes'

/** One line of a label. */
export interface LabelLine {
  readonly kind: TextKind
  readonly text: string
}

/** A label of the table before it has its place. `key` names what it belongs to: `trust`, `gate:ID`, `flow:ID`, ... */
export interface Label extends LabelBox {
  readonly lines: readonly LabelLine[]
}

/** Where the figure of a region would like to stand, degrees: on its own land, away from its pools. */
const FIGURE_PLACES: Readonly<Record<RegionId, readonly [lon: number, lat: number]>> = {
  CHN: [88, 33],
  USA: [-103, 41],
  RUS: [118, 64],
  HUB: [103, 18.5],
  ROW: [-20, 35],
}
const EUROPE = lonLatToMap(-3, 46)
/** Room beside the words of a tag, px. */
const TAG_PADDING = { x: 5, y: 2 }
/** About half the width of a floe, in radii of the map. */
const FLOE_REACH = 0.0245
/** A map of a smaller radius, px, has room for the most important words only. */
const SMALL_MAP_PX = 191
/** Words can be read on loose ice, so it is kept free less strictly. */
const LOOSE_ICE_WEIGHT = 0.2
/** Letters over a glowing pool can hardly be read. */
const POOL_WEIGHT = 2
const FLOW_SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.18, 0.74]
/** From near only a part of a road may be in sight. */
const NEAR_FLOW_SHARES = [...FLOW_SHARES, 0.46, 0.54, 0.38, 0.62, 0.3, 0.7, 0.22, 0.78, 0.14, 0.1, 0.06, 0.88, 0.94]

/** What the labels of a view are laid out from. */
export interface LabelSources {
  readonly view: TableView
  /** The view with what would be changed by decisions not yet made. */
  readonly preview?: TableView | undefined
  readonly labels: TableLabels
  readonly look: TableLook
  readonly size: TableSize
  readonly measure: MeasureText
}

/** All labels of a view, the most important first. */
export function layLabels(sources: LabelSources): Label[] {
  const { view, preview, look } = sources
  const flows = look.ribbons.flatMap(ribbon => {
    const flow = flowOf(view, ribbon.id) ?? (preview && flowOf(preview, ribbon.id))
    return flow ? [{ ribbon, flow }] : []
  })
  return [
    trustLabel(sources),
    ...flows.flatMap(({ ribbon, flow }) => gateTag(ribbon, flow, sources)),
    ...REGIONS.flatMap(region => figureLabel(region, sources)),
    ...toldFlows(flows, sources.size).map(({ ribbon, flow }) => flowLabel(ribbon, flow, sources)),
    ...placeNames(sources),
  ]
}

/** What the labels keep clear of where they can: ingots, pools and ice. */
export function labelObstacles(look: TableLook, size: TableSize): Obstacle[] {
  const pools = look.pools.map(pool => ({
    ...mapToPx(pool.at, look.bottomLon, size),
    radius: pool.ringPx,
    weight: POOL_WEIGHT,
  }))
  const ingots = look.ribbons.flatMap(ribbon =>
    layIngots(ribbon, look.bottomLon, size, 0).map(({ x, y, widthPx }) => ({
      x,
      y,
      radius: widthPx / 2 + 1,
      owner: ribbon.id,
    })),
  )
  const ice = layIce(look.trust).map(floe => ({
    ...mapToPx(floe.at, look.bottomLon, size),
    radius: FLOE_REACH * size.map,
    weight: floe.whiteness > 0.5 ? 1 : LOOSE_ICE_WEIGHT,
  }))
  return [...pools, ...ingots, ...ice]
}

function flowOf(view: TableView, id: string): FlowView | undefined {
  return view.flows.find(flow => flow.id === id)
}

/** A line under a value that would become another. */
function comingLine(now: string, coming: string | undefined, { labels }: LabelSources, kind: TextKind): LabelLine[] {
  return coming === undefined || coming === now ? [] : [{ kind, text: labels.wouldBe(coming) }]
}

function trustLabel(sources: LabelSources): Label {
  const { view, preview, labels, size, measure } = sources
  const lines: LabelLine[] = [
    { kind: 'trust', text: view.trustFigure },
    { kind: 'trustWord', text: labels.trust },
    ...comingLine(view.trustFigure, preview?.trustFigure, sources, 'comingTrust'),
  ]
  return { key: 'trust', lines, ...boxOf(lines, size, measure), candidates: [size.pole] }
}

function gateTag(ribbon: Ribbon, flow: FlowView, sources: LabelSources): Label[] {
  const { view, preview, labels, look, size, measure } = sources
  const now = flowOf(view, flow.id)?.gateLabel
  const then = preview ? flowOf(preview, flow.id)?.gateLabel : now
  if (ribbon.gate === 'none' || (!now && !then)) return []
  if (!isInSight(gatePlace(ribbon, 0, look.bottomLon, size), size)) return []
  const coming: LabelLine[] = then && then !== now ? [{ kind: 'comingTag', text: labels.wouldBe(then) }] : []
  const lines: LabelLine[] = [...(now ? [{ kind: 'tag', text: now } as const] : []), ...coming]
  const bare = boxOf(lines, size, measure)
  const box = { widthPx: bare.widthPx + 2 * TAG_PADDING.x, heightPx: bare.heightPx + 2 * TAG_PADDING.y }
  const clearance = ribbon.widthBeforePx / 2 + 9 * size.drawn
  const candidates = [0, 12, -12, 24, -24, 36].flatMap(offsetPx =>
    besideRibbon(gatePlace(ribbon, offsetPx * size.drawn, look.bottomLon, size), clearance, box),
  )
  return [{ key: `gate:${flow.id}`, lines, ...box, candidates }]
}

function figureLabel(region: RegionId, sources: LabelSources): Label[] {
  const { view, preview, look, size, measure } = sources
  const { figure, detail } = view.regions[region]
  if (!figure) return []
  const kind = region === SEAT_REGIONS[view.seat] ? 'ownFigure' : 'figure'
  const lines: LabelLine[] = [
    { kind, text: figure },
    ...(detail && (kind === 'ownFigure' || !isSmall(size)) ? [{ kind: 'small', text: detail } as const] : []),
    ...comingLine(figure, preview?.regions[region].figure, sources, 'coming'),
  ]
  const box = boxOf(lines, size, measure)
  const anchor = mapToPx(lonLatToMap(...FIGURE_PLACES[region]), look.bottomLon, size)
  if (!isInSight(anchor, size)) return []
  return [{ key: `region:${region}`, lines, ...box, candidates: around(anchor, 64 * size.scale + 30) }]
}

/** A ribbon with the flow that it draws. */
interface DrawnFlow {
  readonly ribbon: Ribbon
  readonly flow: FlowView
}

/**
 * The flows that have a label. What has a note comes first, as it could be taken for any other metal without it; of a
 * trace a small map tells only the gate.
 */
function toldFlows(flows: readonly DrawnFlow[], size: TableSize): readonly DrawnFlow[] {
  const isNoted = ({ flow }: DrawnFlow) => flow.note !== undefined
  const isTold = ({ ribbon }: DrawnFlow) => !isSmall(size) || !ribbon.isTrace
  return [...flows.filter(isNoted), ...flows.filter(entry => !isNoted(entry) && isTold(entry))]
}

function flowLabel(ribbon: Ribbon, flow: FlowView, sources: LabelSources): Label {
  const { look, size, measure } = sources
  const amounts = amountLines(flow, sources)
  const note = flow.note ? [{ kind: 'small', text: flow.note } as const] : []
  // A small map has room for one figure above a note: what flows now, or what would where nothing does.
  const lines: LabelLine[] = [...(flow.note && isSmall(size) ? amounts.slice(0, 1) : amounts), ...note]
  const box = boxOf(lines, size, measure)
  const places = sharesOf(size).map(share => {
    const along = ribbon.gate !== 'none' && share > GATE_SHARE - 0.12 ? GATE_SHARE - 0.2 : share
    return curvePointToPx(pointAlong(ribbon.curve, along * ribbon.curve.length), look.bottomLon, size)
  })
  const beside = [2, 9, 18].flatMap(clear =>
    places.flatMap(place => besideRibbon(place, ribbon.widthBeforePx / 2 + clear, box)),
  )
  const isInLine = ribbon.hollow
  const candidates = isInLine ? [...beside, ...places] : beside
  return { key: `flow:${flow.id}`, lines, ...box, candidates, owner: flow.id, isInLine }
}

/** What flows now and what would flow; of a road without trade now only what would. */
function amountLines(flow: FlowView, sources: LabelSources): LabelLine[] {
  const { view, preview, labels } = sources
  const isNow = flowOf(view, flow.id) !== undefined
  if (!preview) return [{ kind: 'amount', text: flow.label }]
  const then = flowOf(preview, flow.id)
  const coming: LabelLine[] = then
    ? comingLine(isNow ? flow.label : '', then.label, sources, 'coming')
    : [{ kind: 'coming', text: labels.wouldEnd }]
  return [...(isNow ? [{ kind: 'amount', text: flow.label } as const] : []), ...coming]
}

function placeNames({ labels, look, size, measure }: LabelSources): Label[] {
  const isRound = look.ribbons.some(({ diamonds }) => diamonds.length > 0)
  const isToEurope = look.ribbons.some(({ id }) => id.includes('RUS') && id.includes('ROW'))
  const named = [
    ...(isRound ? [['vietNam', HAI_PHONG] as const, ['mexico', MONTERREY] as const] : []),
    ...(isToEurope ? [['europe', EUROPE] as const] : []),
  ]
  return named.flatMap(([name, at]) => {
    const lines: LabelLine[] = [{ kind: 'small', text: labels.places[name] }]
    const box = boxOf(lines, size, measure)
    const anchor = mapToPx(at, look.bottomLon, size)
    if (!isInSight(anchor, size)) return []
    const beside = box.widthPx / 2 + 10
    const sides = [-1, 1].flatMap(side =>
      [0, -8, 8, -16, 16].map(dy => ({ x: anchor.x + side * beside, y: anchor.y + dy })),
    )
    return [{ key: `place:${name}`, lines, ...box, candidates: [...sides, ...around(anchor, 44)] }]
  })
}

/** On a small map only one's own region says more than its figure. */
function isSmall({ map, letters }: TableSize): boolean {
  return map < SMALL_MAP_PX * letters
}

function isInSight({ x, y }: Point, { glass }: TableSize): boolean {
  return Math.hypot(x, y) < glass
}

function sharesOf({ map, glass }: TableSize): readonly number[] {
  return map > glass ? NEAR_FLOW_SHARES : FLOW_SHARES
}

function boxOf(lines: readonly LabelLine[], size: TableSize, measure: MeasureText) {
  const settings = textSettings(size)
  return {
    widthPx: Math.ceil(Math.max(...lines.map(({ text, kind }) => measure(text, kind)))),
    heightPx: lines.reduce((sum, { kind }) => sum + settings[kind].linePx, 0),
  }
}

/** The two places beside a ribbon where a box just clears it. */
function besideRibbon(
  place: { x: number; y: number; angle: number },
  clearance: number,
  box: { widthPx: number; heightPx: number },
): Point[] {
  const normalX = -Math.sin(place.angle)
  const normalY = Math.cos(place.angle)
  const reach = clearance + (Math.abs(normalX) * box.widthPx + Math.abs(normalY) * box.heightPx) / 2
  return [-1, 1].map(side => ({ x: place.x + side * normalX * reach, y: place.y + side * normalY * reach }))
}

/** Places round an anchor, the nearest first. */
function around(anchor: Point, reachPx: number): Point[] {
  const places: Point[] = [anchor]
  for (let radius = 8; radius <= reachPx; radius += 8) {
    for (let i = 0; i < 12; i++) {
      const angle = (i / 12) * 2 * Math.PI
      places.push({ x: anchor.x + radius * Math.cos(angle), y: anchor.y + radius * Math.sin(angle) })
    }
  }
  return places
}
