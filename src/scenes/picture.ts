import type { RegionId } from '../model/words'
import type { Board } from './canvas/board'
import type { Decoration } from './canvas/system'
import { SEAT_LONGITUDES, SEAT_REGIONS } from './geometry/seatLongitudes'
import { createLayers, type Layers } from './layers'
import { type Lens, WHOLE } from './layout/lens'
import { layPreview } from './layout/preview'
import { layTable, type TableLook } from './layout/tableLook'
import { type TableSize, tableSize } from './layout/tableSize'
import type { LensStep } from './overlay/lensButtons'
import { createMeasureText } from './overlay/measureText'
import { detailOf, diameterOf, lettersOfPage } from './pageSize'
import type { Quality } from './quality'
import type { TableOptions } from './tableOptions'
import type { TableView } from './tableView'
import { applyTheme, type TableTheme } from './theme'
import { StillPicture } from './twin/stillPicture'

/** Ms of the fade that replaces motion. */
const FADE_MS = 120

/** What a picture is drawn from; the table changes it in place. */
export type PictureOptions = { -readonly [K in keyof TableOptions]: TableOptions[K] }

/** All layers of the table as one picture: land, moving parts, rim, words and buttons. */
export class Picture {
  readonly layers: Layers
  private readonly parent: HTMLElement
  private readonly options: PictureOptions
  private size: TableSize
  private readonly still: StillPicture
  private lens: Lens = WHOLE
  private theme: TableTheme
  private board: Board | undefined
  /** How much larger than usual the pictures of the board are painted. */
  private detail = 1
  /** The view with what decisions not yet made would change. */
  private coming: TableView | undefined

  constructor(
    parent: HTMLElement,
    options: PictureOptions,
    onRegion: (region: RegionId | undefined) => void,
    onStep: (step: LensStep) => void,
  ) {
    this.parent = parent
    this.options = options
    this.layers = createLayers(parent, onRegion, onStep)
    this.size = this.measure()
    this.still = new StillPicture(this.layers.stage)
    this.theme = applyTheme(this.layers.root, options.theme)
  }

  /** The look of the current view at rest. */
  layLook(): TableLook {
    const now = layTable(this.options.view, this.size)
    const { coming } = this
    return coming ? layPreview(now, layTable(coming, this.size)) : now
  }

  /** Take up what decisions not yet made would change, or nothing of the kind; returns whether that is news. */
  preview(coming: TableView | undefined): boolean {
    if (coming === this.coming) return false
    this.coming = coming
    this.layers.root.dataset.preview = coming ? 'shown' : ''
    this.showLabels()
    this.showTwin()
    return true
  }

  /** Whether the parent has another size than the picture. */
  isOutgrown(): boolean {
    return diameterOf(this.parent) !== this.size.diameter
  }

  /** Let a canvas draw the moving parts from now on. */
  takeBoard(board: Board): void {
    this.board = board
  }

  /** Paint everything anew for the present size, theme, screen density and words. */
  prepare(): void {
    const { root } = this.layers
    this.size = this.measure()
    this.theme = applyTheme(root, this.options.theme)
    root.style.setProperty('--table-diameter', `${this.size.diameter}px`)
    root.setAttribute('aria-label', this.options.labels.table)
    this.layers.lensButtons.name(this.options.labels)
    this.layers.lensButtons.show(this.lens)
    this.layers.ground.prepare(this.size, this.theme, window.devicePixelRatio)
    this.prepareBoard()
    this.showAtRest()
  }

  /** Radius of the glass, px. */
  glassPx(): number {
    return this.size.glass
  }

  /** Look from elsewhere: what is finished moves along, and `settle` paints it as sharp as the screen. */
  look(lens: Lens): void {
    this.lens = lens
    // Nothing is asked of the page here: it would have to lay itself out in every frame.
    this.size = tableSize(this.size.diameter, lens, this.size.letters)
    const { ground, labels, hotspots, lensButtons } = this.layers
    ground.look(this.size)
    labels.follow(this.size)
    hotspots.show(this.options.view, SEAT_LONGITUDES[this.options.view.seat], this.size)
    lensButtons.show(lens)
    this.still.follow(this.size)
  }

  /** Paint what has been moved along. */
  settle(): void {
    if (this.detail !== detailOf(this.lens, this.size)) this.prepareBoard()
    this.layers.ground.settle(SEAT_REGIONS[this.options.view.seat])
    this.showLabels()
    this.showTwin()
  }

  private prepareBoard(): void {
    this.detail = detailOf(this.lens, this.size)
    this.board?.prepare(this.size, this.theme, window.devicePixelRatio, this.detail)
  }

  private measure(): TableSize {
    return tableSize(diameterOf(this.parent), this.lens, lettersOfPage())
  }

  /** Set the words, the land and, without a canvas, the still picture of the view. */
  showAtRest(): void {
    const { ground } = this.layers
    this.showWords()
    ground.turn(this.layLook().bottomLon)
    ground.settle(SEAT_REGIONS[this.options.view.seat])
    this.showTwin()
  }

  /** Set rim, labels and buttons; again when the fonts have come. */
  showWords(): void {
    const { view, labels } = this.options
    const look = this.layLook()
    this.layers.rim.prepare(view, labels, this.size, createMeasureText(this.size, this.theme))
    this.layers.rim.showTurn(look.turn)
    this.layers.hotspots.show(view, look.bottomLon, this.size)
    this.showLabels()
  }

  private showLabels(): void {
    const { view, labels } = this.options
    const measure = createMeasureText(this.size, this.theme)
    const look = this.layLook()
    this.layers.labels.show({ view, preview: this.coming, labels, look, size: this.size, measure })
  }

  private showTwin(): void {
    if (this.board) this.still.clear()
    else this.still.show(this.layLook(), this.size)
  }

  /** Draw one frame. */
  draw(look: TableLook, decoration: Decoration, quality: Quality): void {
    this.layers.ground.turn(look.bottomLon)
    this.layers.rim.showTurn(look.turn)
    this.board?.draw(look, decoration, quality)
  }

  /** Soften a change that comes without motion. */
  fade(): void {
    this.layers.stage.animate([{ opacity: 0.3 }, { opacity: 1 }], FADE_MS)
  }

  destroy(): void {
    this.board?.destroy()
    this.layers.root.remove()
  }
}
