import { REGIONS, type RegionId } from '../../model/words'
import { lonLatToMap } from '../geometry/lonLatToTable'
import { mapToPx } from '../geometry/placement'
import type { Point } from '../geometry/point'
import type { TableSize } from '../layout/tableSize'
import type { ByRegion, TableView } from '../tableView'

/** Side of a button, px: the smallest that a finger hits. */
export const HOTSPOT_PX = 44

/** Where the buttons stand, degrees; chosen so that they do not overlap on a table of 340 px. */
export const HOTSPOT_PLACES: ByRegion<Point> = {
  CHN: lonLatToMap(104, 39.5),
  USA: lonLatToMap(-98, 41),
  RUS: lonLatToMap(92, 63),
  HUB: lonLatToMap(109, 18.6),
  ROW: lonLatToMap(8, 50),
}

/** The five regions as buttons over the map. */
export interface Hotspots {
  readonly element: HTMLElement
  /** Name and place the buttons. */
  show(view: TableView, bottomLon: number, size: TableSize): void
  /** Whether a region's button has left the glass, because the map is looked at from near. */
  isAway(region: RegionId): boolean
  /** Ring the button of a region. */
  highlight(region: RegionId | undefined): void
}

/** Create the buttons. @param onRegion Called on hover, focus and tap, and with `undefined` when that ends. */
export function createHotspots(onRegion: (region: RegionId | undefined) => void): Hotspots {
  const element = document.createElement('div')
  element.className = 'table-hotspots'
  const buttons = REGIONS.map(region => createHotspot(region, onRegion))
  element.append(...buttons)
  return {
    element,
    show: (view, bottomLon, size) => {
      for (const button of buttons) {
        const region = button.dataset.region as RegionId
        setHotspot(button, mapToPx(HOTSPOT_PLACES[region], bottomLon, size), size)
        button.setAttribute('aria-label', view.regions[region].buttonName)
      }
    },
    isAway: region => buttons.some(button => button.dataset.region === region && button.classList.contains('is-away')),
    highlight: region => {
      for (const button of buttons) button.classList.toggle('is-lit', button.dataset.region === region)
    },
  }
}

/** A button that has left the glass stays on its edge: the focus finds it there, a pointer does not. */
function setHotspot(button: HTMLButtonElement, { x, y }: Point, { outer, glass }: TableSize): void {
  const away = Math.hypot(x, y)
  const isAway = away > glass
  const share = isAway ? glass / away : 1
  button.classList.toggle('is-away', isAway)
  button.style.left = `${outer + x * share - HOTSPOT_PX / 2}px`
  button.style.top = `${outer + y * share - HOTSPOT_PX / 2}px`
}

function createHotspot(region: RegionId, onRegion: (region: RegionId | undefined) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'table-hotspot'
  button.dataset.region = region
  button.addEventListener('pointerenter', event => event.pointerType === 'mouse' && onRegion(region))
  button.addEventListener('pointerleave', event => event.pointerType === 'mouse' && onRegion(undefined))
  button.addEventListener('focus', () => onRegion(region))
  button.addEventListener('blur', () => onRegion(undefined))
  button.addEventListener('click', () => onRegion(region))
  return button
}
