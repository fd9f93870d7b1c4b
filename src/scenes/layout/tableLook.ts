import { SEAT_LONGITUDES } from '../geometry/seatLongitudes'
import type { TableView } from '../tableView'
import type { IceTrust } from './ice'
import { layPlants, type Plant } from './plants'
import { layPools, type Pool } from './pools'
import { layRibbons, type Ribbon } from './ribbons'
import type { TableSize } from './tableSize'

/** Everything that moves on the table, as numbers at one instant. */
export interface TableLook {
  /** What it is laid out for. */
  readonly size: TableSize
  /** Longitude at the bottom, degrees. */
  readonly bottomLon: number
  readonly pools: readonly Pool[]
  readonly ribbons: readonly Ribbon[]
  readonly trust: IceTrust
  /** Trust that would be; the floes that differ are drawn at half strength. */
  readonly comingTrust?: IceTrust
  readonly plants: readonly Plant[]
  /** Turn being played, 1-based; between two turns while its segment pours. */
  readonly turn: number
}

/** Lay out a view at rest. */
export function layTable(view: TableView, size: TableSize): TableLook {
  return {
    size,
    bottomLon: SEAT_LONGITUDES[view.seat],
    pools: layPools(view.regions, size),
    ribbons: layRibbons(view.flows, size),
    trust: { mean: view.trustMean, byPair: view.trustByPair },
    plants: layPlants(view.plants, size),
    turn: view.turn,
  }
}
