import './table.css'
import type { RegionId } from '../model/words'
import type { Board } from './canvas/board'
import { createDecorator } from './decoration'
import { createFrames } from './frames'
import { isSameWorld } from './isSameWorld'
import type { TableLook } from './layout/tableLook'
import { loadBoard } from './loadBoard'
import { createLooking, type Looking } from './looking'
import { createMotion, type Motion } from './motion'
import { Picture, type PictureOptions } from './picture'
import { createQualityWatch, isReducedTo } from './quality'
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
  renderer: TableRenderer = 'none'
  readonly ready: Promise<TableRenderer>
  private readonly options: PictureOptions
  private readonly picture: Picture
  private readonly surroundings
  private readonly frames = createFrames(
    stepMs => this.drawFrame(stepMs),
    frameMs => this.noteCost(frameMs),
  )
  private readonly qualityWatch = createQualityWatch()
  private readonly decorator = createDecorator(() => this.options.reducedMotion)
  private readonly looking: Looking
  private shown: TableLook
  private motion: Motion | undefined
  private endMotion: (() => void) | undefined
  private isDestroyed = false

  constructor(parent: HTMLElement, options: TableOptions) {
    this.options = { ...options }
    this.picture = new Picture(
      parent,
      this.options,
      region => this.point(region),
      step => this.look(step),
    )
    this.shown = this.picture.layLook()
    this.surroundings = watchSurroundings(parent, this.picture.layers.root, {
      onResize: () => this.picture.isOutgrown() && this.prepare(),
      onDensity: () => this.prepare(),
      onFonts: () => this.picture.showWords(),
      onLetters: () => this.prepare(),
      onHidden: () => this.skip(),
      onTouch: isTouched => this.touch(isTouched),
    })
    this.looking = createLooking(this.picture, () => this.options.reducedMotion, {
      // A turn that is just being shown stands at its end then.
      onStart: () => this.skip(),
      onChange: () => this.wake(),
    })
    this.prepare()
    this.ready = this.showBoard()
  }

  update(view: TableView, { animate }: { animate: boolean }): Promise<void> {
    this.skip()
    if (view.seat !== this.options.view.seat) this.looking.jumpToWhole()
    this.picture.preview(undefined)
    const before = this.picture.layLook()
    const isTurn = !isSameWorld(this.options.view, view)
    this.options.view = view
    this.decorator.stir()
    if (!animate || this.options.reducedMotion || this.renderer === 'none' || document.hidden) {
      this.rest()
      this.picture.fade()
      return Promise.resolve()
    }
    const after = this.picture.layLook()
    this.picture.layers.root.classList.toggle('is-turning', before.bottomLon !== after.bottomLon)
    this.motion = createMotion(before, after, isTurn)
    this.wake()
    return new Promise(resolve => {
      this.endMotion = resolve
    })
  }

  preview(coming: TableView | undefined): void {
    if (!this.picture.preview(coming)) return
    this.decorator.stir()
    if (!this.motion) this.shown = this.picture.layLook()
    this.wake()
  }

  skip(): void {
    if (this.motion) this.closeMotion()
  }

  look(at: LookAt): void {
    this.looking.look(at)
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
    return this.frames.stats()
  }

  destroy(): void {
    this.skip()
    this.isDestroyed = true
    this.frames.stop()
    this.surroundings.stop()
    this.looking.stop()
    this.picture.destroy()
  }

  private async showBoard(): Promise<TableRenderer> {
    const board = await loadBoard(this.options.renderer, this.picture.layers.stage, () => this.prepare())
    if (this.isDestroyed) board?.destroy()
    else {
      if (board) this.takeBoard(board)
      this.prepare()
    }
    return this.renderer
  }

  private takeBoard(board: Board): void {
    this.picture.takeBoard(board)
    this.renderer = board.renderer
    this.decorator.stir()
  }

  private prepare(): void {
    this.skip()
    this.picture.prepare()
    this.shown = this.picture.layLook()
    this.wake()
  }

  /** Show the view as it is when nothing moves. */
  private rest(): void {
    this.shown = this.picture.layLook()
    this.picture.showAtRest()
    this.wake()
  }

  private closeMotion(): void {
    this.motion = undefined
    this.picture.layers.root.classList.remove('is-turning')
    this.rest()
    this.endMotion?.()
    this.endMotion = undefined
  }

  private drawFrame(stepMs: number): boolean {
    if (this.motion) this.shown = this.motion.step(stepMs)
    if (this.looking.step(stepMs)) this.shown = this.picture.layLook()
    this.picture.draw(this.shown, this.decorator.advance(stepMs), this.qualityWatch.quality())
    if (this.motion?.isOver()) this.closeMotion()
    const isDrawn = this.renderer !== 'none' && (this.motion !== undefined || this.decorator.isLively())
    const isMoving = isDrawn || this.looking.isMoving()
    if (!isMoving) this.showState(false)
    return isMoving
  }

  /** Draw more plainly where frames take too long. */
  private noteCost(frameMs: number): void {
    const before = this.qualityWatch.quality()
    const quality = this.qualityWatch.note(frameMs)
    if (quality === before) return
    this.frames.halve(isReducedTo(quality, 'halfRate'))
    this.picture.layers.root.dataset.quality = quality
  }

  private touch(isTouched: boolean): void {
    this.decorator.hold(isTouched)
    if (isTouched && this.decorator.isLively()) this.wake()
  }

  private point(region: RegionId | undefined): void {
    if (region && this.picture.layers.hotspots.isAway(region)) this.look(region)
    this.highlight(region)
    this.options.onRegion(region)
  }

  private wake(): void {
    this.frames.wake()
    this.showState(true)
  }

  /** Tell the page, and whoever tests it, what the table is doing. */
  private showState(isAwake: boolean): void {
    const { dataset } = this.picture.layers.root
    const isLively = isAwake && this.renderer !== 'none' && this.decorator.isLively()
    dataset.renderer = this.renderer
    dataset.state = this.motion || this.looking.isUnsettled() ? 'moving' : isLively ? 'gliding' : 'resting'
    dataset.turn = `${this.options.view.turn}`
    dataset.trust = this.options.view.trustFigure
    dataset.quality = this.qualityWatch.quality()
    dataset.lens = this.looking.describe()
    dataset.redraws = `${this.frames.stats().redraws}`
  }
}
