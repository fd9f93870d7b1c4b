import { mapToPx } from '../geometry/placement'
import type { Point } from '../geometry/point'
import { FLOES, layShownIce } from '../layout/ice'
import { floeTone } from '../layout/tones'
import type { TableTheme } from '../theme'
import type { AtlasCell } from './atlas'
import { Quads } from './quads'
import { putSprite } from './sprites'
import type { SystemKind } from './system'

/** How far the side of a floe shows under its top, px at the design diameter: the light comes from the upper left. */
const DEPTH_PX = { x: 0.9, y: 2.2 }
const SIDE_ALPHA = 0.9

/** The ice round the pole. */
export const ICE: SystemKind = {
  cells: ({ size, theme, detail }) =>
    FLOES.flatMap(({ corners }, index) => [
      floeCell(`floe-${index}`, corners, size.glass * detail, theme.colour(floeTone(index)), theme.colour('--ice-4')),
      floeCell(`chip-${index}`, corners, size.glass * detail, chipColour(theme), theme.colour(chipEdge(theme))),
      floeCell(`side-${index}`, corners, size.glass, sideColour(theme), sideColour(theme)),
    ]),
  create(easel) {
    const sides = new Quads(easel.scene)
    const floes = new Quads(easel.scene)
    return {
      lay(look) {
        sides.clear()
        floes.clear()
        const angle = (look.bottomLon * Math.PI) / 180
        const zoom = look.size.map / look.size.glass
        for (const floe of layShownIce(look)) {
          const at = mapToPx(floe.at, look.bottomLon, look.size)
          const scale = (floe.scale * zoom) / easel.detail
          const sideScale = floe.scale * zoom
          const placing = { at, angle, scaleX: scale, scaleY: scale, alpha: floe.strength }
          const below = { x: at.x + DEPTH_PX.x * look.size.drawn, y: at.y + DEPTH_PX.y * look.size.drawn }
          const side = { ...placing, at: below, scaleX: sideScale, scaleY: sideScale }
          putSprite(sides, easel, `side-${floe.index}`, { ...side, alpha: SIDE_ALPHA * floe.strength })
          if (floe.whiteness < 1) putSprite(floes, easel, `chip-${floe.index}`, placing)
          putSprite(floes, easel, `floe-${floe.index}`, { ...placing, alpha: floe.whiteness * floe.strength })
        }
      },
    }
  },
}

/** Loose ice lets the sea through. */
function chipColour(theme: TableTheme): string {
  return `color-mix(in srgb, ${theme.colour('--ice-4')} 64%, ${theme.colour('--sea-0')})`
}

/** The side of a floe lies in its own shade. */
function sideColour(theme: TableTheme): string {
  const shade = theme.name === 'polar-night' ? theme.colour('--sea-2') : theme.colour('--ice-4')
  return `color-mix(in srgb, ${theme.colour('--on-ice')} 45%, ${shade})`
}

function chipEdge(theme: TableTheme): '--sea-2' | '--ice-2' {
  return theme.name === 'polar-night' ? '--sea-2' : '--ice-2'
}

function floeCell(name: string, corners: readonly Point[], glass: number, fill: string, edge: string): AtlasCell {
  const points = corners.map(({ x, y }) => ({ x: x * glass, y: y * glass }))
  const reachX = Math.max(...points.map(({ x }) => Math.abs(x)))
  const reachY = Math.max(...points.map(({ y }) => Math.abs(y)))
  return {
    name,
    widthPx: 2 * reachX + 2,
    heightPx: 2 * reachY + 2,
    paint: context => {
      context.beginPath()
      for (const { x, y } of points) context.lineTo(x, y)
      context.closePath()
      context.lineJoin = 'round'
      context.fillStyle = fill
      context.fill()
      context.strokeStyle = edge
      context.lineWidth = 0.9
      context.stroke()
    },
  }
}
