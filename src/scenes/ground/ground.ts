import land from '../../../assets/map/land.json'
import type { RegionId } from '../../model/words'
import { type TableSize, tableSize } from '../layout/tableSize'
import { svgElement, svgLayer } from '../svg'
import type { TableTheme } from '../theme'
import { createSheet, type Sheet, wayOfMap } from './groundSheet'
import { HOMES, type Home, paintGround, paintLitHome } from './paintGround'

/** The sea, the graticule and the land: painted once for a size, a theme and a seat, then only turned and moved. */
export interface Ground {
  readonly element: HTMLElement
  /** Take another size, theme or screen density; painted at the next `settle`. */
  prepare(size: TableSize, theme: TableTheme, density: number): void
  /** Turn the map as a finished picture. @param bottomLon Longitude that points down, degrees. */
  turn(bottomLon: number): void
  /** Look at the map from nearer or farther as a finished picture. */
  look(size: TableSize): void
  /** Paint the map as it is turned and looked at now, where that is not done yet. @param own Land of the nearest seat. */
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
  /** The whole map, what is in sight of it as sharp as the screen, and the land that is lit. */
  private readonly whole = createSheet('table-ground-whole')
  private readonly near = createSheet('table-ground-near')
  private readonly lit = createSheet('table-ground-lit')
  private readonly touch: SVGSVGElement
  private theme: TableTheme | undefined
  private density = 1
  private size = tableSize(1)
  private turnedTo = 0
  private own: RegionId | undefined
  private litHome: Home | undefined

  constructor(onLand: (region: RegionId | undefined) => void) {
    this.element.className = 'table-ground'
    this.element.setAttribute('aria-hidden', 'true')
    this.touch = svgLayer('table-touch', land.radius, ...HOMES.map(home => createTouch(home, onLand)))
    this.element.append(this.whole.canvas, this.near.canvas, this.lit.canvas, this.touch)
  }

  prepare(size: TableSize, theme: TableTheme, density: number): void {
    this.size = size
    this.theme = theme
    this.density = density
    for (const sheet of this.sheets()) sheet.spoil()
  }

  turn(bottomLon: number): void {
    if (bottomLon === this.turnedTo) return
    this.turnedTo = bottomLon
    this.place()
  }

  look(size: TableSize): void {
    this.size = size
    this.place()
  }

  settle(own: RegionId | undefined): void {
    const { theme, size } = this
    if (!theme) return
    if (own !== this.own) for (const sheet of this.sheets()) sheet.spoil()
    this.own = own
    const ownHome = HOMES.find(({ region }) => region === own)?.region
    const whole = tableSize(size.diameter)
    this.whole.paint(whole, this.turnedTo, this.density, surface => paintGround(surface, theme, ownHome))
    if (size.map > size.glass)
      this.near.paint(size, this.turnedTo, this.density, surface => paintGround(surface, theme, ownHome))
    else this.near.spoil()
    this.paintLit()
    this.place()
  }

  highlight(region: RegionId | undefined): void {
    const home = HOMES.find(home => home.region === region)
    this.lit.canvas.classList.toggle('is-lit', home !== undefined)
    if (!home || home === this.litHome) return
    this.litHome = home
    this.lit.spoil()
    this.paintLit()
    this.place()
  }

  private paintLit(): void {
    const { theme, litHome } = this
    if (!theme || !litHome) return
    this.lit.paint(this.size, this.turnedTo, this.density, surface => paintLitHome(surface, theme, litHome))
  }

  /** Move the finished pictures to where the map is now; where they were painted for that they are as sharp as the screen. */
  private place(): void {
    for (const sheet of this.sheets()) sheet.place(this.size, this.turnedTo)
    this.touch.style.transform = wayOfMap(tableSize(this.size.diameter), this.size, this.turnedTo)
  }

  private sheets(): readonly Sheet[] {
    return [this.whole, this.near, this.lit]
  }
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
