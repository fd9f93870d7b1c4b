import { mapToPx } from '../geometry/placement'
import { layGateBars } from '../layout/gates'
import { FLOES, layShownIce } from '../layout/ice'
import { layArrowHead, layFaintIngots, layIngots } from '../layout/ingots'
import { PLANT_OUTLINE } from '../layout/plants'
import { FAINT } from '../layout/preview'
import type { Ribbon } from '../layout/ribbons'
import type { TableLook } from '../layout/tableLook'
import type { TableSize } from '../layout/tableSize'
import { floeTone } from '../layout/tones'
import { svgElement, svgLayer } from '../svg'

/**
 * Draw a look as a still picture: the table before Phaser is there, and where there is no canvas.
 *
 * @returns A layer that covers the map.
 */
export function drawTwin(look: TableLook, size: TableSize): SVGSVGElement {
  const layer = svgLayer(
    'table-twin',
    size.glass,
    drawIce(look, size),
    drawPools(look, size),
    drawPlants(look, size),
    ...look.ribbons.map(ribbon => drawRibbon(ribbon, look.bottomLon, size)),
  )
  return layer
}

function drawIce(look: TableLook, size: TableSize): SVGElement {
  const floes = layShownIce(look).map(floe => {
    const { x, y } = mapToPx(floe.at, look.bottomLon, size)
    const points = FLOES[floe.index]!.corners.map(
      corner => `${(corner.x * size.map).toFixed(1)},${(corner.y * size.map).toFixed(1)}`,
    )
    return svgElement('polygon', {
      points: points.join(' '),
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${look.bottomLon}) scale(${floe.scale.toFixed(2)})`,
      style: `fill:var(${floeTone(floe.index)})`,
      opacity: (0.45 + 0.55 * floe.whiteness) * floe.strength,
    })
  })
  return svgElement('g', { class: 'table-twin-ice' }, ...floes)
}

function drawPools(look: TableLook, size: TableSize): SVGElement {
  const circles = look.pools.flatMap(pool => {
    const { x, y } = mapToPx(pool.at, look.bottomLon, size)
    const at = { cx: x, cy: y }
    if (pool.kind === 'ember')
      return [svgElement('circle', { ...at, r: Math.max(2, pool.discPx), class: 'table-ember' })]
    const ring = svgElement('circle', {
      ...at,
      r: pool.ringPx - 0.6,
      class: pool.discPx > 0 ? 'table-ring' : 'table-ring is-cold',
    })
    const disc = svgElement('circle', {
      ...at,
      r: Math.max(0, Math.min(pool.discPx, pool.ringPx * 0.86)),
      class: 'table-disc',
    })
    const faint = svgElement('circle', { ...at, r: pool.faint?.discPx ?? 0, class: 'table-disc', opacity: FAINT })
    return [ring, ...(pool.faint ? [faint] : []), ...(pool.discPx > 0 ? [disc] : [])]
  })
  return svgElement('g', {}, ...circles)
}

function drawPlants(look: TableLook, size: TableSize): SVGElement {
  const plants = look.plants.map(plant => {
    const { x, y } = mapToPx(plant.at, look.bottomLon, size)
    const points = PLANT_OUTLINE.map(([px, py]) => `${x + px * plant.widthPx},${y + py * plant.widthPx}`).join(' ')
    const className = plant.isBuilt ? 'table-plant is-built' : 'table-plant'
    return svgElement('polygon', { points, class: className, opacity: plant.strength })
  })
  return svgElement('g', {}, ...plants)
}

function drawRibbon(ribbon: Ribbon, bottomLon: number, size: TableSize): SVGElement {
  const ingots = [...layFaintIngots(ribbon, bottomLon, size), ...layIngots(ribbon, bottomLon, size, 0)].map(ingot =>
    svgElement('rect', {
      x: -ingot.lengthPx / 2,
      y: -ingot.widthPx / 2,
      width: ingot.lengthPx,
      height: ingot.widthPx,
      transform: placed(ingot),
      opacity: ingot.alpha,
    }),
  )
  const head = layArrowHead(ribbon, bottomLon, size)
  const half = head.widthPx / 2
  const arrow = svgElement('polygon', {
    points: `0,0 ${-head.lengthPx},${half} ${-head.lengthPx},${-half}`,
    transform: placed(head),
    opacity: head.alpha,
  })
  const bars = layGateBars(ribbon, bottomLon, size).map(bar =>
    svgElement('rect', {
      x: -bar.lengthPx / 2,
      y: -bar.thicknessPx / 2,
      width: bar.lengthPx,
      height: bar.thicknessPx,
      transform: placed(bar),
      class: 'table-bar',
      opacity: ribbon.gateStrength,
    }),
  )
  const diamonds = ribbon.diamonds.map(diamond => {
    const { x, y } = mapToPx(diamond, bottomLon, size)
    const reach = Math.max(4, 5.5 * size.drawn)
    return svgElement('polygon', {
      points: `${x},${y - reach} ${x + reach},${y} ${x},${y + reach} ${x - reach},${y}`,
      class: 'table-diamond',
    })
  })
  return svgElement(
    'g',
    { class: ribbon.hollow ? 'table-ribbon is-hollow' : 'table-ribbon' },
    ...ingots,
    arrow,
    ...diamonds,
    ...bars,
  )
}

function placed({ x, y, angle }: { x: number; y: number; angle: number }): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${((angle * 180) / Math.PI).toFixed(1)})`
}
