import { mapToPx } from '../geometry/placement'
import type { Point } from '../geometry/point'
import { FLOES, layIce } from '../layout/ice'
import { floeTone } from '../layout/tones'
import type { TableTheme } from '../theme'
import { type AtlasCell, paintAtlas } from './atlas'
import { createSprites } from './sprites'
import type { DrawSystem, Easel } from './system'

/** Draw the ice round the pole. */
export function createIceSystem({ scene, size, theme, density }: Easel): DrawSystem {
  const cells = FLOES.map(({ corners }, index) => floeCell(index, corners, size.glass, theme))
  const floes = createSprites(scene, paintAtlas(scene, 'ice', cells, density), size, density)
  return look => {
    floes.begin()
    for (const floe of layIce(look.trust)) {
      floes.put(`floe-${floe.index}`, {
        at: mapToPx(floe.at, look.bottomLon, size),
        angle: (look.bottomLon * Math.PI) / 180,
        scaleX: floe.scale,
        scaleY: floe.scale,
        alpha: floe.alpha,
      })
    }
    floes.end()
  }
}

function floeCell(index: number, corners: readonly Point[], glass: number, theme: TableTheme): AtlasCell {
  const points = corners.map(({ x, y }) => ({ x: x * glass, y: y * glass }))
  const reachX = Math.max(...points.map(({ x }) => Math.abs(x)))
  const reachY = Math.max(...points.map(({ y }) => Math.abs(y)))
  return {
    name: `floe-${index}`,
    widthPx: 2 * reachX + 2,
    heightPx: 2 * reachY + 2,
    paint: context => {
      context.beginPath()
      for (const { x, y } of points) context.lineTo(x, y)
      context.closePath()
      context.lineJoin = 'round'
      context.fillStyle = theme.colour(floeTone(index))
      context.fill()
      context.strokeStyle = theme.colour('--ice-4')
      context.lineWidth = 0.9
      context.stroke()
    },
  }
}
