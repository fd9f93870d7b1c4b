import { BlendModes } from 'phaser'
import { mapToPx } from '../geometry/placement'
import type { Point } from '../geometry/point'
import type { Pool } from '../layout/pools'
import { FAINT } from '../layout/preview'
import { isReducedTo } from '../quality'
import type { TableTheme } from '../theme'
import type { AtlasCell } from './atlas'
import { Quads } from './quads'
import { putSprite } from './sprites'
import { nearestSize, type SystemKind } from './system'

/** Radii in px the rings and discs are painted in. */
const RADII = [4, 6, 9, 13, 18, 25, 36]
const GLOW_RADIUS = 48
/** Radius of the glow over the radius of the disc. */
const GLOW_REACH = 3.2
const GLOW_ALPHA = 0.42
/** Inside of a crucible where the metal has gone down. */
const CRUCIBLE = 'rgba(20,10,6,.8)'
const EMBER_ALPHA = 0.85

/** The smelters: glow, cold rings, molten discs; embers outside the three seats. */
export const POOLS: SystemKind = {
  cells: ({ theme }) => poolCells(theme),
  create(easel) {
    const glows = new Quads(easel.scene)
    if (easel.hasGlow && easel.theme.name === 'polar-night') glows.blendMode = BlendModes.SCREEN
    const rings = new Quads(easel.scene)
    const put = (picture: string, at: Point, radiusPx: number, alpha = 1) => {
      const painted = nearestSize(RADII, radiusPx)
      const scale = radiusPx / painted
      putSprite(rings, easel, `${picture}-${painted}`, { at, scaleX: scale, scaleY: scale, alpha })
    }
    const putGlow = (at: Point, discPx: number) => {
      const scale = (discPx * GLOW_REACH) / GLOW_RADIUS
      putSprite(glows, easel, 'glow', { at, scaleX: scale, scaleY: scale, alpha: GLOW_ALPHA })
    }
    const putPool = (pool: Pool, at: Point, isGlowing: boolean) => {
      if (pool.kind === 'ember') return put('ember', at, Math.max(2, pool.discPx), EMBER_ALPHA)
      const { faint } = pool
      const isRunning = pool.discPx > 0
      if (isGlowing && isRunning) putGlow(at, pool.discPx)
      if (faint && faint.ringPx > pool.ringPx) put('ring', at, faint.ringPx, FAINT)
      put(isRunning || faint ? 'ring' : 'cold', at, pool.ringPx)
      if (faint) put('disc', at, Math.min(faint.discPx, faint.ringPx - 0.6), FAINT)
      if (isRunning) put('disc', at, Math.min(pool.discPx, pool.ringPx - 0.6))
    }
    return {
      lay(look, quality) {
        glows.clear()
        rings.clear()
        const isGlowing = easel.hasGlow && !isReducedTo(quality, 'noGlow')
        for (const pool of look.pools) putPool(pool, mapToPx(pool.at, look.bottomLon, look.size), isGlowing)
      },
      move({ breath }) {
        glows.alpha = breath
      },
    }
  },
}

function poolCells(theme: TableTheme): AtlasCell[] {
  const sized = RADII.flatMap(radius => [
    circleCell(`ring-${radius}`, radius, context => paintRing(context, radius, CRUCIBLE, theme.colour('--hot-line'))),
    circleCell(`cold-${radius}`, radius, context =>
      paintRing(context, radius, theme.colour('--sea-1'), theme.colour('--cold')),
    ),
    circleCell(`disc-${radius}`, radius, context => paintDisc(context, radius, theme)),
    circleCell(`ember-${radius}`, radius, context => paintEmber(context, radius, theme.colour('--ember'))),
  ])
  return [...sized, circleCell('glow', GLOW_RADIUS, context => paintGlow(context, theme))]
}

function circleCell(name: string, radius: number, paint: AtlasCell['paint']): AtlasCell {
  return { name, widthPx: 2 * radius + 4, heightPx: 2 * radius + 4, paint }
}

function fillCircle(context: CanvasRenderingContext2D, radius: number, fill: string | CanvasGradient): void {
  context.fillStyle = fill
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fill()
}

/** A crucible seen from above, with a line at its edge. */
function paintRing(context: CanvasRenderingContext2D, radius: number, inside: string, line: string): void {
  fillCircle(context, radius, inside)
  context.strokeStyle = line
  context.lineWidth = radius < 5 ? 1 : 1.3
  context.beginPath()
  context.arc(0, 0, radius + 0.4, 0, 2 * Math.PI)
  context.stroke()
}

function paintDisc(context: CanvasRenderingContext2D, radius: number, theme: TableTheme): void {
  const melt = context.createRadialGradient(0, 0, 0, 0, 0, radius)
  melt.addColorStop(0, theme.colour('--melt-0'))
  melt.addColorStop(0.32, theme.colour('--melt-1'))
  melt.addColorStop(0.66, theme.colour('--melt-2'))
  melt.addColorStop(0.88, theme.colour('--melt-3'))
  melt.addColorStop(1, theme.colour('--melt-4'))
  fillCircle(context, radius, melt)
}

function paintEmber(context: CanvasRenderingContext2D, radius: number, ember: string): void {
  fillCircle(context, radius, ember)
  const shade = context.createRadialGradient(-radius * 0.2, -radius * 0.2, 0, 0, 0, radius)
  shade.addColorStop(0, 'rgba(0,0,0,.12)')
  shade.addColorStop(0.7, 'rgba(0,0,0,.3)')
  shade.addColorStop(1, 'rgba(0,0,0,.12)')
  fillCircle(context, radius, shade)
}

function paintGlow(context: CanvasRenderingContext2D, theme: TableTheme): void {
  const glow = context.createRadialGradient(0, 0, GLOW_RADIUS * 0.2, 0, 0, GLOW_RADIUS)
  glow.addColorStop(0, theme.colour('--melt-3'))
  glow.addColorStop(0.35, `color-mix(in srgb, ${theme.colour('--melt-4')} 46%, transparent)`)
  glow.addColorStop(0.7, `color-mix(in srgb, ${theme.colour('--melt-4')} 12%, transparent)`)
  glow.addColorStop(1, `color-mix(in srgb, ${theme.colour('--melt-4')} 0%, transparent)`)
  fillCircle(context, GLOW_RADIUS, glow)
}
