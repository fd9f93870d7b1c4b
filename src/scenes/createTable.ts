import './table.css'
import type { RegionId } from '../model/words'
import { Drawing } from './drawing'
import { isSameWorld } from './isSameWorld'
import { loadBoard } from './loadBoard'
import { Picture, type PictureOptions } from './picture'
import { watchSurroundings } from './surroundings'
import type { LookAt, TableHandle, TableOptions, TableRenderer } from './tableOptions'
import type { TableView } from './tableView'

/**
 * Put the round table on the page.
 *
 * The still picture stands at once; Phaser is loaded behind it and takes over the moving parts when it is there.
 *
 * @param parent Element with a width and a height; the table takes the largest circle that fits.
 */
export function createTable(parent: HTMLElement, options: TableOptions): TableHandle {
  return new Table(parent, options)
}

class Table implements TableHandle {
  readonly ready: Promise<TableRenderer>
  private readonly options: PictureOptions
  private readonly picture: Picture
  private readonly surroundings
  private readonly drawing: Drawing
  private isDestroyed = false

  constructor(parent: HTMLElement, options: TableOptions) {
    this.options = { ...options }
    this.picture = new Picture(
      parent,
      this.options,
      region => this.point(region),
      step => this.look(step),
    )
    this.surroundings = watchSurroundings(parent, this.picture.layers.root, {
      onResize: () => this.picture.isOutgrown() && this.prepare(),
      onDensity: () => this.prepare(),
      onFonts: () => this.picture.showWords(),
      onLetters: () => this.prepare(),
      onHidden: () => this.skip(),
      onTouch: isTouched => this.drawing.hold(isTouched),
    })
    this.drawing = new Drawing(this.picture, this.options)
    this.prepare()
    this.ready = this.showBoard()
  }

  get renderer(): TableRenderer {
    return this.drawing.renderer
  }

  update(view: TableView, { animate }: { animate: boolean }): Promise<void> {
    this.skip()
    if (view.seat !== this.options.view.seat) this.drawing.looking.jumpToWhole()
    this.picture.preview(undefined)
    const before = this.picture.layLook()
    const isTurn = !isSameWorld(this.options.view, view)
    this.options.view = view
    this.drawing.stir()
    if (!animate || this.options.reducedMotion || this.renderer === 'none' || document.hidden) {
      this.drawing.rest()
      this.picture.fade()
      return Promise.resolve()
    }
    return this.drawing.move(before, isTurn)
  }

  preview(coming: TableView | undefined): void {
    if (!this.picture.preview(coming)) return
    this.drawing.stir()
    this.drawing.refresh()
  }

  skip(): void {
    this.drawing.skip()
  }

  look(at: LookAt): void {
    this.drawing.looking.look(at)
  }

  highlight(region: RegionId | undefined): void {
    const { root, ground, hotspots } = this.picture.layers
    ground.highlight(region)
    hotspots.highlight(region)
    root.dataset.lit = region ?? ''
  }

  restyle(changes: Parameters<TableHandle['restyle']>[0]): void {
    Object.assign(this.options, changes)
    this.prepare()
  }

  stats() {
    return this.drawing.stats()
  }

  destroy(): void {
    this.skip()
    this.isDestroyed = true
    this.surroundings.stop()
    this.drawing.stop()
    this.picture.destroy()
  }

  private async showBoard(): Promise<TableRenderer> {
    const board = await loadBoard(this.options.renderer, this.picture.layers.stage, () => this.prepare())
    if (this.isDestroyed) board?.destroy()
    else {
      if (board) this.drawing.takeBoard(board)
      this.prepare()
    }
    return this.renderer
  }

  /** Paint everything anew for the present size, theme and words. */
  private prepare(): void {
    this.skip()
    this.picture.prepare()
    this.drawing.refresh()
  }

  private point(region: RegionId | undefined): void {
    if (region && this.picture.layers.hotspots.isAway(region)) this.look(region)
    this.highlight(region)
    this.options.onRegion(region)
  }
}
