import { FIGURE_VALUES, type FigureId } from '../game/figureValues'
import { GOAL_IDS, type GoalId } from '../game/goals'
import type { TurnRecord } from '../game/record'
import { MAIN_ROUTES, type RouteId, tonnesOn } from '../game/routes'
import { SEATS, type Seat } from '../game/words'
import { REGIONS, type RegionId } from '../model/words'

/** A number that is read off the record of a turn. */
export type FigureOfTurn = (record: TurnRecord) => number

/** What a road of trade carries, Mt a year. */
export type RouteMeasure = `route.${RouteId}`
/** What the smelters of a region make, and could make, Mt a year. */
export type SmeltingMeasure = `${'output' | 'capacity'}.${RegionId}`

/** What can be asked about: a figure that is shown, the measure of a goal, a seat's mandate, trade, smelting. */
export type MeasureId = FigureId | GoalId | `mandate.${Seat}` | RouteMeasure | SmeltingMeasure

const GOALS: readonly string[] = SEATS.flatMap(seat => GOAL_IDS[seat])

/** The measures of trade, in the order in which a report shows the roads. */
export const ROUTE_MEASURES: readonly RouteMeasure[] = MAIN_ROUTES.map(({ id }) => `route.${id}` as const)

/** The measures of smelting, region by region. */
export const SMELTING_MEASURES: readonly SmeltingMeasure[] = REGIONS.flatMap(region => [
  `output.${region}` as const,
  `capacity.${region}` as const,
])

const OTHERS: ReadonlyMap<string, FigureOfTurn> = new Map<string, FigureOfTurn>([
  ...SEATS.map(seat => [`mandate.${seat}`, record => record.mandate[seat]] as [string, FigureOfTurn]),
  ...MAIN_ROUTES.map(route => [`route.${route.id}`, record => tonnesOn(route, record)] as [string, FigureOfTurn]),
  ...REGIONS.flatMap((region, i): [string, FigureOfTurn][] => [
    [`output.${region}`, record => record.market.ingot.outputMt[i]!],
    [`capacity.${region}`, record => record.capacityMt[i]!],
  ]),
])

/** Whether a measure is that of a goal. */
export function isGoalId(id: MeasureId): id is GoalId {
  return GOALS.includes(id)
}

/** Whether a measure is what a road carries. */
export function isRouteMeasure(id: MeasureId): id is RouteMeasure {
  return id.startsWith('route.')
}

/** Whether a measure is what a region's smelters make or could make. */
export function isSmeltingMeasure(id: MeasureId): id is SmeltingMeasure {
  return id.startsWith('output.') || id.startsWith('capacity.')
}

/** How a measure is read off a record. */
export function measureIn(id: MeasureId): FigureOfTurn {
  if (isGoalId(id)) return record => record.measures[id]
  return OTHERS.get(id) ?? FIGURE_VALUES[id as FigureId]
}
