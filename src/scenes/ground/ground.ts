import land from '../../../assets/map/land.json'
import type { RegionId } from '../../model/words'
import type { TableSize } from '../layout/tableSize'
import { svgElement, svgLayer } from '../svg'
import type { TableTheme } from '../theme'
import { HOMES, type Home, paintGround, paintLitHome } from './paintGround'

/** Device px more than these on a side cost memory that a small machine lacks. */
const LARGEST_SIDE = 2400

/** The sea, the graticule and the land: painted once for a size, a theme and a seat, then only turned. */
export interface Ground {
  readonly element: HTMLElement
  /** Take another size, theme or screen density; painted at the next `settle`. */
  prepare(size: TableSize, theme: TableTheme, density: number): void
  /** Turn the map as a finished picture. @param bottomLon Longitude that points down, degrees. */
  turn(bottomLon: number): void
  /** Paint the map as it is turned now, where that is not done yet. @param own Land of the seat that is nearest. */
  settle(own: RegionId | undefined): void
  /** Light the land of a region more strongly than the rest. */
  highlight(region: RegionId | undefined): void
}

/**
 * Make the ground.
 *
 * @param onLand Called when a pointer enters a home land, and with `undefined` when it leaves.
 */
export function createGround(onLand: (region: RegionId | undefined) => void): Ground {
  return new PaintedGround(onLand)
}

class PaintedGround implements Ground {
  readonly element = document.createElement('div')
  private readonly base = createCanvas('table-ground-base')
  private readonly lit = createCanvas('table-ground-lit')
  private readonly picture = document.createElement('div')
  private readonly touch: SVGSVGElement
  private theme: TableTheme | undefined
  private side = 0
  private turnedTo = 0
  /** What the picture shows, to paint nothing twice. */
  private painted = { bottomLon: 0, own: undefined as RegionId | undefined, isDue: true }
  private litHome: Home | undefined

  constructor(onLand: (region: RegionId | undefined) => void) {
    this.element.className = 'table-ground'
    this.element.setAttribute('aria-hidden', 'true')
    this.picture.className = 'table-ground-picture'
    this.touch = svgLayer('table-touch', land.radius, ...HOMES.map(home => createTouch(home, onLand)))
    this.picture.append(this.base, this.lit)
    this.element.append(this.picture, this.touch)
  }

  prepare({ glass }: TableSize, theme: TableTheme, density: number): void {
    this.theme = theme
    this.side = Math.min(LARGEST_SIDE, Math.ceil(2 * glass * density))
    this.painted.isDue = true
  }

  turn(bottomLon: number): void {
    if (bottomLon === this.turnedTo) return
    this.turnedTo = bottomLon
    this.showTurn()
  }

  settle(own: RegionId | undefined): void {
    const { painted, theme } = this
    if (!theme || (!painted.isDue && painted.own === own && painted.bottomLon === this.turnedTo)) return
    this.painted = { bottomLon: this.turnedTo, own, isDue: false }
    const surface = this.surfaceOn(this.base)
    if (surface) paintGround(surface, theme, HOMES.find(({ region }) => region === own)?.region)
    this.showTurn()
    this.paintLit()
  }

  highlight(region: RegionId | undefined): void {
    const home = HOMES.find(home => home.region === region)
    this.lit.classList.toggle('is-lit', home !== undefined)
    if (!home || home === this.litHome) return
    this.litHome = home
    this.paintLit()
  }

  private paintLit(): void {
    const surface = this.litHome && this.surfaceOn(this.lit)
    if (surface && this.theme && this.litHome) paintLitHome(surface, this.theme, this.litHome)
  }

  private surfaceOn(canvas: HTMLCanvasElement) {
    if (canvas.width !== this.side) {
      canvas.width = this.side
      canvas.height = this.side
    }
    const context = canvas.getContext('2d')
    return context ? { context, scale: this.side / 2 / land.radius, bottomLon: this.painted.bottomLon } : undefined
  }

  /** The picture is turned from where it was painted; upright it is as sharp as the screen. */
  private showTurn(): void {
    const rest = this.turnedTo - this.painted.bottomLon
    this.picture.style.transform = rest === 0 ? '' : `rotate(${rest}deg)`
    this.touch.style.transform = `rotate(${this.turnedTo}deg)`
  }
}

function createCanvas(className: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = className
  return canvas
}

/** The invisible land that hears the pointer. */
function createTouch({ region, paths }: Home, onLand: (region: RegionId | undefined) => void): SVGElement {
  const touch = svgElement('path', { d: paths.area })
  touch.dataset.home = region
  touch.addEventListener('pointerenter', event => event.pointerType === 'mouse' && onLand(region))
  touch.addEventListener('pointerleave', event => event.pointerType === 'mouse' && onLand(undefined))
  touch.addEventListener('click', () => onLand(region))
  return touch
}
