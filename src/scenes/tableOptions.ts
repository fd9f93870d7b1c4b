import type { RegionId } from '../model/words'
import type { FrameStats } from './frames'
import type { LensStep } from './overlay/lensButtons'
import type { TableLabels, TableView } from './tableView'
import type { ThemeName } from './theme'

/** What a table is created with. */
export interface TableOptions {
  readonly view: TableView
  readonly theme: ThemeName
  /** True: nothing glides, states swap with a short fade. */
  readonly reducedMotion: boolean
  /** All words that do not come with the view. */
  readonly labels: TableLabels
  /** Called when a region is hovered, focused or tapped, and with `undefined` when that ends. */
  onRegion(region: RegionId | undefined): void
  /** `auto` (the default) takes WebGL, else Canvas, else the still SVG; the others force one. */
  readonly renderer?: 'auto' | 'canvas' | 'none'
}

/** What draws the moving parts now. It is `none` until Phaser has loaded. */
export type TableRenderer = 'webgl' | 'canvas' | 'none'

/** What can be looked at: from nearer or farther than now, the whole table, or one region. */
export type LookAt = LensStep | RegionId

/** A table on the page. */
export interface TableHandle {
  readonly renderer: TableRenderer
  /** Resolves once it is known what draws the moving parts. */
  readonly ready: Promise<TableRenderer>
  /** Show another state of the world. Resolves when the motion has ended or was skipped. */
  update(view: TableView, how: { readonly animate: boolean }): Promise<void>
  /**
   * Show at half strength what decisions not yet made would change, or take that away again; an update takes it away too.
   *
   * @param coming The present view with the changed things as they would be.
   */
  preview(coming: TableView | undefined): void
  /** End a running motion; the picture is the same as if it had run. */
  skip(): void
  /** Look at the map from elsewhere, where its buttons for that are shown; the whole map can always be asked for. */
  look(at: LookAt): void
  /** Light a region, or none. */
  highlight(region: RegionId | undefined): void
  /** Change theme, motion or words without a new table. */
  restyle(changes: Partial<Pick<TableOptions, 'theme' | 'reducedMotion' | 'labels'>>): void
  stats(): FrameStats
  /** Remove everything the table has put on the page. */
  destroy(): void
}
