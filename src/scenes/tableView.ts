import type { ByPair, Seat } from '../game/words'
import type { RegionId } from '../model/words'
import type { TableSeat } from './geometry/seatLongitudes'

export type ByRegion<T> = Readonly<Record<RegionId, T>>

/** One region's metal and the words that stand on it. */
export interface RegionView {
  /** Mt a year that could be smelted. */
  readonly capacityMt: number
  /** Mt a year that is smelted, at most the capacity. */
  readonly outputMt: number
  /** Figure written on the land, such as "32.8"; absent when the land carries none. */
  readonly figure?: string
  /** Words under the figure, such as "of 42.1 Mt running". */
  readonly detail?: string
  /** Accessible name of the region's button, such as "China, 32.8 of 42.1 million tonnes running". */
  readonly buttonName: string
}

/** Metal on its way from one region to another during the half-year. */
export interface FlowView {
  readonly id: string
  readonly origin: RegionId
  readonly destination: RegionId
  /** Third country the metal is led through. */
  readonly via?: RegionId
  /** Mt a half-year that arrives. */
  readonly tonnesMt: number
  /** Mt a half-year that would arrive without the tariff. */
  readonly tonnesBeforeGateMt: number
  /** Duty as a fraction of the price; 0 draws no gate. */
  readonly tariffRate: number
  /** True when a duty of the destination does not apply to this flow: the gate stands open. */
  readonly exempt: boolean
  /** True for metal led round a gate: drawn as a ghost. */
  readonly diverted: boolean
  /** Figure beside the ribbon, such as "0.58 Mt". */
  readonly label: string
  /** Words under the figure, such as "diverted". */
  readonly note?: string
  /** Rate on the gate, such as "10%". */
  readonly gateLabel?: string
}

/** A plant in Krasnoyarsk; 0 turns means that it works. */
export interface PlantView {
  /** Mt a year. */
  readonly capacityMt: number
  readonly dueInTurns: number
}

/** The state of the world as the table draws it. */
export interface TableView {
  /** Who is nearest. */
  readonly seat: TableSeat
  /** Turn being played, 1-based; `turns + 1` when the game is over. */
  readonly turn: number
  /** Half-years in the game, 1 to 12. */
  readonly turns: number
  /** 0 (none) to 100; the figure on the ice. */
  readonly trustMean: number
  readonly trustByPair: ByPair<number>
  /** The mean as written on the ice, such as "46". */
  readonly trustFigure: string
  readonly regions: ByRegion<RegionView>
  /** Largest first; the table draws `MOST_FLOWS`. */
  readonly flows: readonly FlowView[]
  readonly plants: readonly PlantView[]
}

/** Words of the table that do not change from turn to turn. */
export interface TableLabels {
  /** Accessible name of the whole table. */
  readonly table: string
  /** Word under the figure on the ice. */
  readonly trust: string
  /** Words on the rim in front of each seat. */
  readonly nameplates: Readonly<Record<Seat, string>>
  /** Words on the rim in front of the player's own seat. */
  readonly ownNameplates: Readonly<Record<Seat, string>>
  /** Says of a written value that it would be, such as "would be 0.41 Mt". */
  wouldBe(value: string): string
  /** Says of a flow that there would be none. */
  readonly wouldEnd: string
  /** Names of the buttons that look from nearer, from farther and at the whole map. */
  readonly nearer: string
  readonly farther: string
  readonly whole: string
  readonly places: { readonly europe: string; readonly vietNam: string; readonly mexico: string }
}
