import land from '../../../assets/map/land.json'
import type { TableSize } from '../layout/tableSize'
import type { Surface } from './paintGround'

/** Device px more than these on a side cost memory that a small machine lacks. */
const LARGEST_SIDE = 2400

/** A picture of the map, painted for one place to look from and one turn, and moved as a whole for others. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement
  /** Paint, unless it is painted like that already. @param bottomLon Longitude that points down, degrees. */
  paint(size: TableSize, bottomLon: number, density: number, draw: (surface: Surface) => void): void
  /** Have it painted anew the next time; until then an unpainted sheet is not shown. */
  spoil(): void
  /** Move it to where the map is looked at from. */
  place(size: TableSize, bottomLon: number): void
}

/** Create a sheet. */
export function createSheet(className: string): Sheet {
  const canvas = document.createElement('canvas')
  canvas.className = className
  let painted: { readonly size: TableSize; readonly bottomLon: number } | undefined
  return {
    canvas,
    paint(size, bottomLon, density, draw) {
      if (painted && isSameView(painted.size, size) && painted.bottomLon === bottomLon) return
      painted = { size, bottomLon }
      const side = Math.min(LARGEST_SIDE, Math.ceil(2 * size.glass * density))
      canvas.width = side
      canvas.height = side
      const context = canvas.getContext('2d')
      const devicePx = side / (2 * size.glass)
      const pole = { x: size.pole.x * devicePx, y: size.pole.y * devicePx }
      if (context) draw({ context, pole, scale: (size.map * devicePx) / land.radius, bottomLon })
    },
    spoil() {
      painted = undefined
    },
    place(size, bottomLon) {
      canvas.hidden = !painted
      if (painted) canvas.style.transform = wayOfMap(painted.size, size, bottomLon - painted.bottomLon)
    },
  }
}

function isSameView(a: TableSize, b: TableSize): boolean {
  return a.diameter === b.diameter && a.map === b.map && a.pole.x === b.pole.x && a.pole.y === b.pole.y
}

/** The transform that brings a picture painted for one view to another and turns it; empty where that is the same. */
export function wayOfMap(painted: TableSize, now: TableSize, turn: number): string {
  if (isSameView(painted, now)) return turn === 0 ? '' : `rotate(${turn}deg)`
  const scale = now.map / painted.map
  const x = now.pole.x - painted.pole.x * scale
  const y = now.pole.y - painted.pole.y * scale
  return `translate(${x}px, ${y}px) scale(${scale}) rotate(${turn}deg)`
}
