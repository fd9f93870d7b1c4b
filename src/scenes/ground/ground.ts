import land from '../../../assets/map/land.json'
import type { RegionId } from '../../model/words'
import { svgElement, svgLayer, uniqueId } from '../svg'

/** Lands that are lit, with the colour of their edge. */
const HOMES = [
  ['CHN', land.home.CHN, 'var(--seat-cn)'],
  ['RUS', land.home.RUS, 'var(--seat-ru)'],
  ['USA', land.home.USA, 'var(--seat-us)'],
] as const

/** Ids of the things the drawing refers to. */
type Ids = Readonly<Record<'sea' | 'soft' | 'glow' | 'clip', string>>

/** The sea, the graticule and the land: drawn once, then only turned. */
export interface Ground {
  readonly element: SVGSVGElement
  /** Turn the map. @param bottomLon Longitude that points down, degrees. */
  turn(bottomLon: number): void
  /** Mark the land of the seat that is nearest. */
  own(region: RegionId | undefined): void
  /** Light the land of a region more strongly than the rest. */
  highlight(region: RegionId | undefined): void
}

/**
 * Draw the ground.
 *
 * @param onLand Called when a pointer enters a home land, and with `undefined` when it leaves.
 */
export function createGround(onLand: (region: RegionId | undefined) => void): Ground {
  const radius = land.radius
  const ids = { sea: uniqueId('sea'), soft: uniqueId('soft'), glow: uniqueId('glow'), clip: uniqueId('land') }
  const homes = HOMES.map(([region, paths, colour]) => createHome(region, paths, colour, ids, onLand))
  const element = svgLayer(
    'table-ground',
    radius,
    createDefinitions(ids),
    svgElement('circle', { r: radius, fill: `url(#${ids.sea})` }),
    createGraticule(radius),
    svgElement('path', { d: land.land, class: 'table-land' }),
    ...homes,
  )
  return {
    element,
    turn: bottomLon => {
      element.style.transform = `rotate(${bottomLon}deg)`
    },
    own: region => {
      for (const home of homes) home.classList.toggle('is-own', home.dataset.home === region)
    },
    highlight: region => {
      for (const home of homes) home.classList.toggle('is-lit', home.dataset.home === region)
    },
  }
}

function createDefinitions(ids: Ids): SVGElement {
  const sea = svgElement('radialGradient', { id: ids.sea, cx: '50%', cy: '50%', r: '50%' })
  const stops = [
    ['0', 'var(--sea-0)'],
    ['0.62', 'var(--sea-1)'],
    ['1', 'var(--sea-2)'],
  ] as const
  for (const [offset, colour] of stops) sea.append(svgElement('stop', { offset, style: `stop-color:${colour}` }))
  const blur = (id: string, deviation: number) =>
    svgElement(
      'filter',
      { id, x: '-20%', y: '-20%', width: '140%', height: '140%' },
      svgElement('feGaussianBlur', { stdDeviation: deviation }),
    )
  const clip = svgElement('clipPath', { id: ids.clip }, svgElement('path', { d: land.land }))
  return svgElement('defs', {}, sea, blur(ids.soft, 42), blur(ids.glow, 16), clip)
}

function createGraticule(radius: number): SVGElement {
  const group = svgElement('g', { class: 'table-graticule' })
  const edge = Math.tan((73 / 2) * (Math.PI / 180))
  for (const lat of [30, 45, 60, 75]) {
    group.append(svgElement('circle', { r: (radius * Math.tan(((90 - lat) / 2) * (Math.PI / 180))) / edge }))
  }
  for (let lon = 0; lon < 180; lon += 30) {
    group.append(svgElement('line', { y1: -radius, y2: radius, transform: `rotate(${lon})` }))
  }
  return group
}

/** A home land fades out towards its land borders; only its coast has a line. */
function createHome(
  region: RegionId,
  paths: { readonly area: string; readonly coast: string },
  colour: string,
  ids: Ids,
  onLand: (region: RegionId | undefined) => void,
): SVGGElement {
  const lit = svgElement(
    'g',
    { 'clip-path': `url(#${ids.clip})` },
    svgElement('path', { d: paths.area, class: 'table-home', filter: `url(#${ids.soft})` }),
    svgElement('path', { d: paths.area, class: 'table-home-tint', fill: colour, filter: `url(#${ids.soft})` }),
    svgElement('path', { d: paths.coast, class: 'table-coast-glow', stroke: colour, filter: `url(#${ids.glow})` }),
  )
  const coast = svgElement('path', { d: paths.coast, class: 'table-coast', stroke: colour })
  const touch = svgElement('path', { d: paths.area, class: 'table-touch' })
  touch.addEventListener('pointerenter', event => event.pointerType === 'mouse' && onLand(region))
  touch.addEventListener('pointerleave', event => event.pointerType === 'mouse' && onLand(undefined))
  touch.addEventListener('click', () => onLand(region))
  const group = svgElement('g', { class: 'table-home-land' }, lit, coast, touch)
  group.dataset.home = region
  return group
}
