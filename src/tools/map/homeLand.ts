import type { Feature, MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification'

/** The countries file of the `world-atlas` package. */
export type WorldAtlas = Topology<{ countries: GeometryCollection }>

/** A seat's home land: the area that is lit and the part of its edge that is coast. */
export interface HomeLand {
  readonly area: MultiPolygon
  readonly coast: MultiLineString
}

type Area = Polygon | TopoMultiPolygon

/** ISO 3166-1 numeric codes. In Natural Earth, Hong Kong, Macao and Taiwan have codes of their own. */
const CHINA = '156'
const RUSSIA = '643'
const UNITED_STATES = '840'

/** West, south, east, north in degrees: the box around Crimea, which Natural Earth draws with Russia. */
const CRIMEA = [32, 44.2, 36.7, 46.3] as const

/**
 * Find the home lands of the three seats.
 *
 * @returns Customs territories of the 2016 statistics: mainland China, Russia without Crimea, the fifty United States.
 */
export function homeLands(world: WorldAtlas): Record<'CHN' | 'RUS' | 'USA', HomeLand> {
  const areas = world.objects.countries.geometries.filter(isArea)
  return {
    CHN: homeLand(world, areas, CHINA),
    RUS: homeLand(world, areas, RUSSIA),
    USA: homeLand(world, areas, UNITED_STATES),
  }
}

/** All land of the map as one area without borders. */
export function allLand(world: WorldAtlas): Feature<MultiPolygon> {
  const areas = world.objects.countries.geometries.filter(isArea)
  return { type: 'Feature', properties: {}, geometry: merge(world, areas) }
}

function homeLand(world: WorldAtlas, areas: readonly Area[], code: string): HomeLand {
  const found = areas.find(area => area.id === code)
  if (!found) throw new Error(`The atlas has no country ${code}.`)
  const home = withoutCrimea(world, found)
  const others = areas.filter(area => area !== found)
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: [home, ...others] }
  return {
    area: merge(world, [home]),
    coast: mesh(world, all, (a, b) => a === b && a === home),
  }
}

function withoutCrimea(world: WorldAtlas, area: Area): Area {
  if (area.type === 'Polygon') return area
  return { ...area, arcs: area.arcs.filter(polygon => !isInCrimea(world, polygon)) }
}

function isInCrimea(world: WorldAtlas, polygon: number[][]): boolean {
  const [west, south, east, north] = CRIMEA
  const ring = merge(world, [{ type: 'Polygon', arcs: polygon }]).coordinates[0]?.[0] ?? []
  return ring.every(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north)
}

function isArea(geometry: { type: string | null }): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}
