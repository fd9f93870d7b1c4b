import land from '../../../assets/map/land.json'
import type { Point } from '../geometry/point'
import type { TableTheme, ThemeName } from '../theme'

/** Lands that are lit, with the token of their colour. */
export const HOMES = [
  { region: 'CHN', paths: land.home.CHN, colour: '--seat-cn' },
  { region: 'RUS', paths: land.home.RUS, colour: '--seat-ru' },
  { region: 'USA', paths: land.home.USA, colour: '--seat-us' },
] as const
export type Home = (typeof HOMES)[number]

/** How strongly a home land is tinted: any, the nearest seat's own, and one that is pointed at (on top). */
const TINTS: Readonly<Record<ThemeName, { any: number; own: number; lit: number }>> = {
  'polar-night': { any: 0.1, own: 0.18, lit: 0.2 },
  'polar-day': { any: 0.16, own: 0.34, lit: 0.2 },
}

/** Standard deviations of the soft edges and line widths, in units of the map's radius `land.radius`. */
const AREA_SOFTNESS = 24
const GLOW_SOFTNESS = 16
/** Standard deviation of the softest edge on the small picture of what is soft, px. */
const SOFT_PX = 2
const GLOW_WIDTH = 36
const COAST_WIDTH = 7
const GRATICULE_WIDTH = 8

/** A surface on which the map is painted. */
export interface Surface {
  readonly context: CanvasRenderingContext2D
  /** The middle of the map from the middle of the surface, device px. */
  readonly pole: Point
  /** Device px of a unit of the map. */
  readonly scale: number
  /** Longitude that points down, degrees. */
  readonly bottomLon: number
}

interface HomeShapes {
  readonly area: Path2D
  readonly coast: Path2D
}

const shapes = new Map<string, Path2D>()

/** Path data is long: each shape is read once. */
function shapeOf(data: string): Path2D {
  const known = shapes.get(data) ?? new Path2D(data)
  shapes.set(data, known)
  return known
}

const shapesOf = ({ paths }: Home): HomeShapes => ({ area: shapeOf(paths.area), coast: shapeOf(paths.coast) })

/** Paint sea, graticule and land; the land of `own` is tinted most. */
export function paintGround(surface: Surface, theme: TableTheme, own: Home['region'] | undefined): void {
  const { context } = surface
  begin(surface)
  paintSea(context, theme)
  paintGraticule(context, theme)
  const whole = shapeOf(land.land)
  context.fillStyle = theme.colour('--land')
  context.fill(whole)
  context.strokeStyle = theme.colour('--land-line')
  context.lineWidth = 4
  context.globalAlpha = 0.5
  context.stroke(whole)
  context.globalAlpha = 1
  onLand(surface, soft => {
    for (const home of HOMES) {
      const { area, coast } = shapesOf(home)
      const tint = TINTS[theme.name][home.region === own ? 'own' : 'any']
      soften(soft, AREA_SOFTNESS, theme.colour('--home'), 1, () => soft.context.fill(area))
      soften(soft, AREA_SOFTNESS, theme.colour(home.colour), tint, () => soft.context.fill(area))
      paintGlow(soft, theme.colour(home.colour), coast)
    }
  })
  for (const home of HOMES) paintCoast(context, theme, home, home.region === own ? 1 : 0.8)
  context.restore()
}

/** Paint what lies over a home land while it is pointed at. */
export function paintLitHome(surface: Surface, theme: TableTheme, home: Home): void {
  const { context } = surface
  const { area, coast } = shapesOf(home)
  begin(surface)
  onLand(surface, soft => {
    soften(soft, AREA_SOFTNESS, theme.colour(home.colour), TINTS[theme.name].lit, () => soft.context.fill(area))
    paintGlow(soft, theme.colour(home.colour), coast)
  })
  paintCoast(context, theme, home, 1)
  context.restore()
}

function begin({ context, scale, bottomLon, pole }: Surface): void {
  const { width, height } = context.canvas
  context.clearRect(0, 0, width, height)
  context.save()
  context.translate(width / 2 + pole.x, height / 2 + pole.y)
  context.rotate((bottomLon * Math.PI) / 180)
  context.scale(scale, scale)
  context.lineJoin = 'round'
}

function paintSea(context: CanvasRenderingContext2D, theme: TableTheme): void {
  const sea = context.createRadialGradient(0, 0, 0, 0, 0, land.radius)
  sea.addColorStop(0, theme.colour('--sea-0'))
  sea.addColorStop(0.62, theme.colour('--sea-1'))
  sea.addColorStop(1, theme.colour('--sea-2'))
  context.fillStyle = sea
  context.beginPath()
  context.arc(0, 0, land.radius, 0, 2 * Math.PI)
  context.fill()
}

function paintGraticule(context: CanvasRenderingContext2D, theme: TableTheme): void {
  const edge = Math.tan((73 / 2) * (Math.PI / 180))
  context.strokeStyle = theme.colour('--graticule')
  context.lineWidth = GRATICULE_WIDTH
  for (const latitude of [30, 45, 60, 75]) {
    const radius = (land.radius * Math.tan(((90 - latitude) / 2) * (Math.PI / 180))) / edge
    context.beginPath()
    context.arc(0, 0, radius, 0, 2 * Math.PI)
    context.stroke()
  }
  for (let longitude = 0; longitude < 180; longitude += 30) {
    const [x, y] = [
      land.radius * Math.sin((longitude * Math.PI) / 180),
      land.radius * Math.cos((longitude * Math.PI) / 180),
    ]
    context.beginPath()
    context.moveTo(-x, -y)
    context.lineTo(x, y)
    context.stroke()
  }
}

/**
 * Paint something soft on the land only.
 *
 * Softness costs time with its area and its reach in px, so it is painted small and stretched.
 */
function onLand(surface: Surface, paint: (soft: Surface) => void): void {
  const { context, scale, pole } = surface
  const { width, height } = context.canvas
  const shrink = Math.max(1, Math.floor((GLOW_SOFTNESS * scale) / SOFT_PX))
  const small = document.createElement('canvas')
  small.width = Math.ceil(width / shrink)
  small.height = Math.ceil(height / shrink)
  const smallContext = small.getContext('2d')
  if (!smallContext) return
  const smallPole = { x: pole.x / shrink, y: pole.y / shrink }
  const soft = { ...surface, context: smallContext, scale: scale / shrink, pole: smallPole }
  begin(soft)
  paint(soft)
  smallContext.restore()
  context.save()
  context.clip(shapeOf(land.land))
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, small.width * shrink, small.height * shrink)
  context.restore()
}

function paintGlow(surface: Surface, colour: string, coast: Path2D): void {
  const { context } = surface
  context.lineWidth = GLOW_WIDTH
  soften(surface, GLOW_SOFTNESS, colour, 0.5, () => context.stroke(coast))
}

function paintCoast(context: CanvasRenderingContext2D, theme: TableTheme, home: Home, alpha: number): void {
  context.globalAlpha = alpha
  context.strokeStyle = theme.colour(home.colour)
  context.lineWidth = COAST_WIDTH
  context.stroke(shapesOf(home).coast)
  context.globalAlpha = 1
}

/**
 * Paint a shape with a soft edge: the shape itself lies beside the canvas and only its shadow falls on it, which every
 * browser can draw.
 *
 * @param softness Standard deviation of the edge, in units of the map.
 */
function soften(
  { context, scale, bottomLon, pole }: Surface,
  softness: number,
  colour: string,
  alpha: number,
  paint: () => void,
): void {
  const away = 2 * land.radius * scale + context.canvas.width + Math.hypot(pole.x, pole.y)
  const angle = (-bottomLon * Math.PI) / 180
  context.save()
  context.globalAlpha = alpha
  context.shadowColor = colour
  // A shadow blurs by half its measure, and takes no part in the turning and scaling.
  context.shadowBlur = 2 * softness * scale
  context.shadowOffsetX = away
  context.translate((-away * Math.cos(angle)) / scale, (-away * Math.sin(angle)) / scale)
  context.fillStyle = '#000'
  context.strokeStyle = '#000'
  paint()
  context.restore()
}
