import glyph from '../../../assets/map/glyph.json'
import { FIGURES } from '../../describe/figures'
import type { TurnRecord } from '../../game/record'
import { SEATS, type Seat } from '../../game/words'
import { appliedDuty } from '../../model/tariffs'
import { CHN, GOODS, RUS, USA } from '../../model/words'
import '../styles/glyph.css'

/** All lengths in units of the glyph, whose map has a radius of 200. */
const { radius: RADIUS } = glyph
const RIM = 14
/** Ring of one Mt a year of capacity; area goes with capacity. */
const RING_OF_ONE_MT = 8
/** Radius of the ice over that of the map: with full trust, and what full distrust adds. */
const LEAST_ICE = 0.08
const ICE_OF_DISTRUST = 0.36
/** Corners of the ice: how far each lies from the pole, over the radius of the ice. */
const ICE_CORNERS = [1, 0.9, 1.04, 0.93, 1.02, 0.88, 1, 0.95, 1.05] as const
/** Width of a road: a base, and so much per Mt a year. */
const ROAD_BASE = 5
const ROAD_OF_ONE_MT = 14
const WIDEST_ROAD = 26
/** Trade below this is not drawn, Mt a year. */
const SMALLEST_MT = 0.01
const GATE_STEP = 11
const GATE_OVERHANG = 9

const REGION_OF = { china: CHN, unitedStates: USA, rusal: RUS } as const

/**
 * The table as a small sign, turned to a seat: capacity and output as pools, distrust as ice, the roads to the United
 * States with their gates, metal that goes round them.
 *
 * @param label What it shows, in words.
 */
export function TableGlyph({ seat, record, label }: { seat: Seat; record: TurnRecord; label: string }) {
  const side = RADIUS + RIM
  return (
    <svg class="table-glyph" viewBox={`${-side} ${-side} ${2 * side} ${2 * side}`} role="img" aria-label={label}>
      <circle class="glyph-sea" r={RADIUS} />
      <g transform={`rotate(${glyph.seats[seat].bottom})`}>
        <path class="glyph-land" d={glyph.land} />
        <path class="glyph-ice" d={icePath(FIGURES.trust.valueIn(record))} />
        <Road name="china" tonnesMt={tradeMt(record, CHN) - record.accounts.reroutedMt} duty={dutyOn(record, CHN)} />
        <Road name="rusal" tonnesMt={tradeMt(record, RUS)} duty={dutyOn(record, RUS)} />
        <Road name="detour" tonnesMt={record.accounts.reroutedMt} duty={0} />
        {SEATS.map(each => (
          <Pool key={each} seat={each} record={record} />
        ))}
      </g>
      <circle class="glyph-rim" r={RADIUS + RIM / 2} />
    </svg>
  )
}

function Pool({ seat, record }: { seat: Seat; record: TurnRecord }) {
  const { x, y } = glyph.seats[seat]
  const capacityMt = record.capacityMt[REGION_OF[seat]]
  const outputMt = record.market.ingot.outputMt[REGION_OF[seat]]
  const radiusOf = (amountMt: number) => RING_OF_ONE_MT * Math.sqrt(Math.max(0, amountMt))
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class="glyph-ring" r={radiusOf(capacityMt)} />
      <circle class="glyph-pool" r={radiusOf(outputMt)} />
      <circle class="glyph-core" r={radiusOf(outputMt) * 0.55} />
    </g>
  )
}

function Road({ name, tonnesMt, duty }: { name: keyof typeof glyph.roads; tonnesMt: number; duty: number }) {
  const { path, gate } = glyph.roads[name]
  const width = Math.min(WIDEST_ROAD, ROAD_BASE + ROAD_OF_ONE_MT * tonnesMt)
  const reach = width / 2 + GATE_OVERHANG
  return (
    <>
      {tonnesMt >= SMALLEST_MT && <path class={`glyph-road glyph-${name}`} d={path} stroke-width={width} />}
      {duty > 0 && (
        <path
          class="glyph-gate"
          transform={`translate(${gate.x} ${gate.y}) rotate(${gate.degrees})`}
          d={[-GATE_STEP, 0, GATE_STEP].map(x => `M${x} ${-reach}V${reach}`).join('')}
        />
      )}
    </>
  )
}

/** Both goods to the United States, Mt a year. */
function tradeMt(record: TurnRecord, origin: number): number {
  return GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[origin]![USA], 0)
}

function dutyOn({ settings }: TurnRecord, origin: number): number {
  return appliedDuty(settings, origin, USA)
}

function icePath(trust: number): string {
  const reach = RADIUS * (LEAST_ICE + (ICE_OF_DISTRUST * (100 - trust)) / 100)
  const corners = ICE_CORNERS.map((share, index) => {
    const angle = (2 * Math.PI * index) / ICE_CORNERS.length
    return `${(reach * share * Math.cos(angle)).toFixed(1)} ${(reach * share * Math.sin(angle)).toFixed(1)}`
  })
  const cracks = corners.filter((_, index) => index % 2 === 0).map(corner => `M0 0L${corner}`)
  return `M${corners.join('L')}z${cracks.join('')}`
}
