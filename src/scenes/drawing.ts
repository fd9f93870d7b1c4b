import type { Board } from './canvas/board'
import { createDecorator } from './decoration'
import { createFrames } from './frames'
import type { TableLook } from './layout/tableLook'
import { createLooking, type Looking } from './looking'
import { createMotion, type Motion } from './motion'
import type { Picture, PictureOptions } from './picture'
import { createQualityWatch, isReducedTo } from './quality'
import type { TableRenderer } from './tableOptions'

/** Draws the picture frame by frame while anything moves: a turn, a look from elsewhere, gliding ingots. */
export class Drawing {
  renderer: TableRenderer = 'none'
  readonly looking: Looking
  private readonly picture: Picture
  private readonly options: PictureOptions
  private readonly frames = createFrames(
    stepMs => this.drawFrame(stepMs),
    frameMs => this.noteCost(frameMs),
  )
  private readonly qualityWatch = createQualityWatch()
  private readonly decorator = createDecorator(() => this.options.reducedMotion)
  private shown: TableLook
  private motion: Motion | undefined
  private endMotion: (() => void) | undefined

  constructor(picture: Picture, options: PictureOptions) {
    this.picture = picture
    this.options = options
    this.shown = picture.layLook()
    this.looking = createLooking(picture, () => options.reducedMotion, {
      // A turn that is just being shown stands at its end then.
      onStart: () => this.skip(),
      onChange: () => this.wake(),
    })
  }

  /** Let a canvas draw the moving parts from now on. */
  takeBoard(board: Board): void {
    this.picture.takeBoard(board)
    this.renderer = board.renderer
    this.decorator.stir()
  }

  /** Move from a look to that of the present view. Resolves when the motion has ended or was skipped. */
  move(from: TableLook, isTurn: boolean): Promise<void> {
    const to = this.picture.layLook()
    this.picture.layers.root.classList.toggle('is-turning', from.bottomLon !== to.bottomLon)
    this.motion = createMotion(from, to, isTurn)
    this.wake()
    return new Promise(resolve => {
      this.endMotion = resolve
    })
  }

  /** End a running motion; the picture is the same as if it had run. */
  skip(): void {
    if (!this.motion) return
    this.motion = undefined
    this.picture.layers.root.classList.remove('is-turning')
    this.rest()
    this.endMotion?.()
    this.endMotion = undefined
  }

  /** Show the view as it is when nothing moves. */
  rest(): void {
    this.shown = this.picture.layLook()
    this.picture.showAtRest()
    this.wake()
  }

  /** Draw the picture as it is laid out now; a running motion goes on. */
  refresh(): void {
    if (!this.motion) this.shown = this.picture.layLook()
    this.wake()
  }

  /** Be lively for a while: something has changed. */
  stir(): void {
    this.decorator.stir()
  }

  /** Be lively while a pointer, a finger or the focus is on the table. */
  hold(isHeld: boolean): void {
    this.decorator.hold(isHeld)
    if (isHeld && this.decorator.isLively()) this.wake()
  }

  stats() {
    return this.frames.stats()
  }

  stop(): void {
    this.frames.stop()
    this.looking.stop()
  }

  private drawFrame(stepMs: number): boolean {
    if (this.motion) this.shown = this.motion.step(stepMs)
    if (this.looking.step(stepMs)) this.shown = this.picture.layLook()
    this.picture.draw(this.shown, this.decorator.advance(stepMs), this.qualityWatch.quality())
    if (this.motion?.isOver()) this.skip()
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
