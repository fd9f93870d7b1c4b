import type { TableTheme } from '../theme'
import type { AtlasCell } from './atlas'

/** Widths in px the ingots are painted in. */
export const INGOT_SIZES = [6, 9, 13, 19, 28]
/** Headings a solid ingot is painted for, so that the light always comes from the same side of the room. */
export const HEADINGS = 16

/** Direction the light comes from, radians: upper left. */
const LIGHT = (-3 * Math.PI) / 4

/** Which of the painted headings is nearest to a direction of travel. */
export function headingOf(dirX: number, dirY: number): number {
  const heading = Math.round((Math.atan2(dirY, dirX) / (2 * Math.PI)) * HEADINGS)
  return (heading + HEADINGS) % HEADINGS
}

/** Pictures of everything that lies on a ribbon; all point to the right and have a side of their painted width. */
export function ribbonCells(theme: TableTheme): AtlasCell[] {
  return INGOT_SIZES.flatMap(width => [
    ...Array.from({ length: HEADINGS }, (_, heading) =>
      squareCell(`ingot-${width}-${heading}`, width, c =>
        paintIngot(c, width, (heading / HEADINGS) * 2 * Math.PI, theme),
      ),
    ),
    squareCell(`flat-${width}`, width, context => paintFlat(context, width, theme)),
    squareCell(`ghost-${width}`, width, context => paintGhost(context, width, theme.colour('--ghost'))),
    squareCell(`head-${width}`, width, context => paintHead(context, width, theme, false)),
    squareCell(`ghostHead-${width}`, width, context => paintHead(context, width, theme, true)),
    squareCell(`diamond-${width}`, width, context => paintDiamond(context, width, theme)),
  ])
}

function squareCell(name: string, width: number, paint: AtlasCell['paint']): AtlasCell {
  return { name, widthPx: width + 4, heightPx: width + 4, paint }
}

function paintIngot(context: CanvasRenderingContext2D, width: number, heading: number, theme: TableTheme): void {
  const half = width / 2
  const inset = width * 0.24
  context.fillStyle = theme.name === 'polar-night' ? 'rgba(4,8,10,.55)' : 'rgba(243,248,250,.6)'
  context.fillRect(-half - 1.6, -half - 1.2, width + 3.2, width + 2.4)
  const corners = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ] as const
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4]!
    const normal = heading + (i - 1) * (Math.PI / 2)
    const lit = 0.5 + 0.5 * Math.cos(normal - LIGHT)
    const shrink = (half - inset) / half
    context.fillStyle = blend(theme.colour('--ingot-base'), theme.colour('--ingot-flank'), lit)
    fillPolygon(context, [
      [x, y],
      [nextX, nextY],
      [nextX * shrink, nextY * shrink],
      [x * shrink, y * shrink],
    ])
  })
  const sheen = Math.cos(heading - LIGHT) ** 2
  context.fillStyle = blend(theme.colour('--ingot-flank'), topColour(theme), 0.35 + 0.65 * (1 - sheen))
  context.fillRect(-half + inset, -half + inset, width - 2 * inset, width - 2 * inset)
}

/** An ingot without light, for machines that are short of time. */
function paintFlat(context: CanvasRenderingContext2D, width: number, theme: TableTheme): void {
  context.fillStyle = theme.colour('--ingot-base')
  context.fillRect(-width / 2, -width / 2, width, width)
  context.fillStyle = theme.colour('--ingot-top')
  context.fillRect(-width / 2 + 1, -width / 2 + 1, width - 2, width - 2)
}

function topColour(theme: TableTheme): string {
  return blend(theme.colour('--ingot-top'), theme.name === 'polar-night' ? '#fff' : theme.colour('--ingot-base'), 0.45)
}

function paintGhost(context: CanvasRenderingContext2D, width: number, line: string): void {
  context.strokeStyle = line
  context.lineWidth = 1.5
  context.strokeRect(-width / 2 + 0.75, -width / 2 + 0.75, width - 1.5, width - 1.5)
}

/** A triangle with its tip at the right edge. */
function paintHead(context: CanvasRenderingContext2D, width: number, theme: TableTheme, isHollow: boolean): void {
  const half = width / 2
  context.beginPath()
  context.moveTo(half, 0)
  context.lineTo(-half, half)
  context.lineTo(-half, -half)
  context.closePath()
  context.lineJoin = 'round'
  if (isHollow) {
    context.strokeStyle = theme.colour('--ghost')
    context.lineWidth = 1.2
    context.stroke()
    return
  }
  context.strokeStyle = 'rgba(4,8,10,.55)'
  context.lineWidth = 2.4
  context.stroke()
  context.fillStyle = theme.colour('--gate')
  context.fill()
}

function paintDiamond(context: CanvasRenderingContext2D, width: number, theme: TableTheme): void {
  const half = width / 2
  context.beginPath()
  context.moveTo(half, 0)
  context.lineTo(0, half)
  context.lineTo(-half, 0)
  context.lineTo(0, -half)
  context.closePath()
  context.fillStyle = theme.colour('--sea-1')
  context.fill()
  context.strokeStyle = theme.colour('--ghost')
  context.lineWidth = 1.4
  context.stroke()
}

function fillPolygon(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  context.closePath()
  context.fill()
}

function blend(from: string, to: string, share: number): string {
  return `color-mix(in srgb, ${to} ${Math.round(share * 100)}%, ${from})`
}
