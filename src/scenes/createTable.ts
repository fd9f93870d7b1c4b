import './table.css'
import type { RegionId } from '../model/words'
import type { Board } from './canvas/board'
import { createFrames } from './frames'
import { SEAT_REGIONS } from './geometry/seatLongitudes'
import { createLayers } from './layers'
import { layTable, type TableLook } from './layout/tableLook'
import { type TableSize, tableSize } from './layout/tableSize'
import { createMotion, type Motion } from './motion'
import { createMeasureText } from './overlay/measureText'
import { watchSurroundings } from './surroundings'
import type { TableHandle, TableOptions, TableRenderer } from './tableOptions'
import { applyTheme, type TableTheme } from './theme'
import { drawTwin } from './twin/twin'

/** Ingots glide at this many px a second at the design diameter. */
const GLIDE_PX_PER_SECOND = 26
/** Ms for which ingots glide after a change. */
const GLIDE_AFTER_CHANGE_MS = 6000
/** Ms of one breath of the glow, and how far it dims. */
const BREATH_MS = 5000
const BREATH_DEPTH = 0.06
/** Ms of the fade that replaces motion. */
const FADE_MS = 120

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
  private readonly options: { -readonly [K in keyof TableOptions]: TableOptions[K] }
  private readonly layers
  private readonly surroundings
  private readonly frames = createFrames((nowMs, stepMs) => this.drawFrame(nowMs, stepMs))
  private size: TableSize
  private theme: TableTheme
  private look: TableLook
  private board: Board | undefined
  private motion: Motion | undefined
  private endMotion: (() => void) | undefined
  private glideLeftMs = 0
  private isTouched = false
  private glidePx = 0
  private breathMs = 0
  private isDestroyed = false

  constructor(parent: HTMLElement, options: TableOptions) {
    this.options = { ...options }
    this.layers = createLayers(parent, region => this.point(region))
    this.size = tableSize(diameterOf(parent))
    this.theme = applyTheme(this.layers.root, options.theme)
    this.look = layTable(options.view, this.size)
    this.surroundings = watchSurroundings(parent, this.layers.root, {
      onResize: () => this.resize(diameterOf(parent)),
      onDensity: () => this.prepare(),
      onFonts: () => this.showWords(),
      onHidden: () => this.skip(),
      onTouch: isTouched => this.touch(isTouched),
    })
    this.prepare()
    this.ready = this.loadBoard()
  }

  update(view: TableOptions['view'], { animate }: { animate: boolean }): Promise<void> {
    this.skip()
    const before = this.look
    const isTurn = !isSameWorld(this.options.view, view)
    this.options.view = view
    const after = layTable(view, this.size)
    this.glideLeftMs = GLIDE_AFTER_CHANGE_MS
    if (!animate || this.options.reducedMotion || !this.board) return this.swap(after)
    this.layers.root.classList.toggle('is-turning', before.bottomLon !== after.bottomLon)
    this.motion = createMotion(before, after, isTurn)
    this.frames.wake()
    this.showState()
    return new Promise(resolve => {
      this.endMotion = resolve
    })
  }

  skip(): void {
    if (!this.motion) return
    this.look = this.motion.finish()
    this.closeMotion()
    this.frames.wake()
  }

  highlight(region: RegionId | undefined): void {
    this.layers.ground.highlight(region)
    this.layers.hotspots.highlight(region)
    this.layers.root.dataset.lit = region ?? ''
  }

  restyle(changes: Parameters<TableHandle['restyle']>[0]): void {
    this.skip()
    Object.assign(this.options, changes)
    this.theme = applyTheme(this.layers.root, this.options.theme)
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
    this.board?.destroy()
    this.layers.root.remove()
  }

  private async loadBoard(): Promise<TableRenderer> {
    if (this.options.renderer !== 'none') {
      try {
        const { createBoard } = await import('./canvas/board')
        const board = await createBoard(this.layers.stage, this.options.renderer === 'canvas')
        if (this.isDestroyed) board.destroy()
        else this.takeOver(board)
      } catch {
        // Without Phaser or without a canvas the still picture stays: it shows the same state.
        this.renderer = 'none'
      }
    }
    this.showState()
    return this.renderer
  }

  private takeOver(board: Board): void {
    this.board = board
    this.renderer = board.renderer
    this.layers.root.dataset.renderer = board.renderer
    this.glideLeftMs = GLIDE_AFTER_CHANGE_MS
    this.prepare()
  }

  private resize(diameter: number): void {
    if (diameter === this.size.diameter) return
    this.skip()
    this.size = tableSize(diameter)
    this.prepare()
  }

  /** Paint everything that depends on size, theme and words, and show the state at rest. */
  private prepare(): void {
    const { root } = this.layers
    root.style.setProperty('--table-diameter', `${this.size.diameter}px`)
    root.setAttribute('aria-label', this.options.labels.table)
    this.look = layTable(this.options.view, this.size)
    this.board?.prepare(this.size, this.theme, window.devicePixelRatio)
    this.showWords()
    this.showStill()
    this.frames.wake()
    this.showState()
  }

  private showWords(): void {
    const { view, labels } = this.options
    const { size, look } = this
    const measure = createMeasureText(size, this.theme)
    this.layers.rim.prepare(view, labels, size, measure)
    this.layers.rim.showTurn(look.turn)
    this.layers.labels.show({ view, labels, look: layTable(view, size), size, measure })
    this.layers.hotspots.show(view, look.bottomLon, size)
  }

  private showStill(): void {
    this.layers.ground.turn(this.look.bottomLon)
    this.layers.ground.own(SEAT_REGIONS[this.options.view.seat])
    const { stage } = this.layers
    stage.querySelector('.table-twin')?.remove()
    if (!this.board) stage.prepend(drawTwin(this.look, this.size))
  }

  private swap(after: TableLook): Promise<void> {
    this.look = after
    this.showWords()
    this.showStill()
    this.frames.wake()
    this.showState()
    this.layers.stage.animate([{ opacity: 0.3 }, { opacity: 1 }], FADE_MS)
    return Promise.resolve()
  }

  private drawFrame(nowMs: number, stepMs: number): boolean {
    if (this.motion) this.stepMotion(this.motion, stepMs)
    const isGliding = !this.options.reducedMotion && (this.isTouched || this.glideLeftMs > 0)
    if (isGliding) {
      this.glidePx += (GLIDE_PX_PER_SECOND * stepMs) / 1000
      this.breathMs += stepMs
      if (!this.motion) this.glideLeftMs -= stepMs
    }
    const breath = 1 - BREATH_DEPTH * (0.5 - 0.5 * Math.cos((2 * Math.PI * this.breathMs) / BREATH_MS))
    this.board?.draw(this.look, { glidePx: this.glidePx, breath }, nowMs)
    const isMoving = this.board !== undefined && (this.motion !== undefined || isGliding)
    if (!isMoving) this.showState(false)
    return isMoving
  }

  private stepMotion(motion: Motion, stepMs: number): void {
    this.look = motion.step(stepMs)
    this.layers.ground.turn(this.look.bottomLon)
    this.layers.rim.showTurn(this.look.turn)
    if (motion.isOver()) this.closeMotion()
  }

  private closeMotion(): void {
    this.motion = undefined
    this.layers.root.classList.remove('is-turning')
    this.showWords()
    this.showStill()
    this.showState()
    this.endMotion?.()
    this.endMotion = undefined
  }

  private touch(isTouched: boolean): void {
    this.isTouched = isTouched
    if (isTouched && !this.options.reducedMotion) this.frames.wake()
  }

  private point(region: RegionId | undefined): void {
    this.highlight(region)
    this.options.onRegion(region)
  }

  /** Tell the page, and whoever tests it, what the table is doing. */
  private showState(isAwake = this.frames.isAwake()): void {
    const { dataset } = this.layers.root
    dataset.renderer = this.renderer
    dataset.state = this.motion ? 'moving' : isAwake && this.board ? 'gliding' : 'resting'
    dataset.turn = `${this.options.view.turn}`
    dataset.trust = `${this.options.view.trustMean}`
    dataset.redraws = `${this.frames.stats().redraws}`
  }
}

function isSameWorld(a: TableOptions['view'], b: TableOptions['view']): boolean {
  return JSON.stringify({ ...a, seat: '' }) === JSON.stringify({ ...b, seat: '' })
}

function diameterOf(parent: HTMLElement): number {
  const { clientWidth, clientHeight } = parent
  return Math.max(1, Math.floor(clientHeight > 0 ? Math.min(clientWidth, clientHeight) : clientWidth))
}
