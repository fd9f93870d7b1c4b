import type { Lens } from './layout/lens'
import type { TableSize } from './layout/tableSize'

/** Letters of a browser in px, which those of the table are made for. */
const USUAL_LETTERS_PX = 16
/** From this zoom on, what is painted for the whole map looks coarse. */
const DETAIL_ZOOM = 1.5
const MOST_DETAIL = 2
/** Radius of the whole map, device px, whose floes fill the largest picture. */
const MOST_DETAIL_PX = 1150

/** By how much the letters of the page are larger than usual. */
export function lettersOfPage(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_LETTERS_PX)
}

/** How much finer to paint from near, as far as all pictures fit into 4096 px, which every graphics memory takes. */
export function detailOf({ zoom }: Lens, { glass }: TableSize): number {
  const mostThatFits = Math.max(1, MOST_DETAIL_PX / (glass * window.devicePixelRatio))
  return zoom > DETAIL_ZOOM ? Math.min(MOST_DETAIL, mostThatFits) : 1
}

/** Width of the largest circle that fits into an element, px. */
export function diameterOf(parent: HTMLElement): number {
  const { clientWidth, clientHeight } = parent
  return Math.max(1, Math.floor(clientHeight > 0 ? Math.min(clientWidth, clientHeight) : clientWidth))
}
