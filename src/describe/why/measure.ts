import { GOALS, type GoalId } from '../../game/goals'
import type { RouteId } from '../../game/routes'
import { SEATS, type Seat } from '../../game/words'
import type { RegionId } from '../../model/words'
import {
  isGoalId,
  isRouteMeasure,
  isSmeltingMeasure,
  type MeasureId,
  ROUTE_MEASURES,
  SMELTING_MEASURES,
  type SmeltingMeasure,
} from '../../why/figures'
import type { AmountUnit } from '../amounts'
import { changedFigures } from '../changes'
import { FIGURES, type FigureId, PRICE_OF } from '../figures'
import { figureOfGoal } from '../goalFigures'
import type { WhyWords } from './whyWords'

const GOAL_LIST = SEATS.flatMap(seat => GOALS[seat])

/** What a measure is counted in. */
export function unitOfMeasure(id: MeasureId): AmountUnit {
  if (isGoalId(id)) return GOAL_LIST.find(goal => goal.id === id)!.unit
  if (isRouteMeasure(id) || isSmeltingMeasure(id)) return 'megatonneAYear'
  return seatOfMandate(id) ? 'trust' : FIGURES[id as FigureId].unit
}

/** The name of a measure as it stands in a list: "World price". */
export function nameOfMeasure(words: WhyWords, id: MeasureId): string {
  if (isGoalId(id)) return words.t(`goal.${id}.name`)
  if (isRouteMeasure(id)) return words.t(`route.${routeOf(id)}`)
  if (isSmeltingMeasure(id)) {
    const [kind, region] = smeltingOf(id)
    return words.t(`why.${kind}Name`, { region: words.t(`region.${region}.name`) })
  }
  const seat = seatOfMandate(id)
  if (seat) return words.t('why.mandateName')
  return words.t(`figure.${id as FigureId}.name`)
}

/** A measure as the subject of a sentence: "the world price". */
export function subjectOfMeasure(words: WhyWords, id: MeasureId): string {
  if (isRouteMeasure(id)) return words.t(`why.route.${routeOf(id)}`)
  if (isSmeltingMeasure(id)) {
    const [kind, region] = smeltingOf(id)
    return words.t(`why.${kind}Subject`, { region: words.t(`region.${region}.said`) })
  }
  const seat = seatOfMandate(id)
  return seat ? words.t(`why.mandate.${seat}`) : words.t(`why.subject.${id as FigureId | GoalId}`)
}

/** Measures in which a seat's turn shows: its price first, what changed, the goals that are no figure, its mandate. */
export function measuresOf(seat: Seat): readonly MeasureId[] {
  const goals = GOALS[seat].map(goal => goal.id).filter(id => id === 'promise')
  return [...new Set([PRICE_OF[seat], ...changedFigures(seat), ...goals, `mandate.${seat}` as const])]
}

/** Measures under one heading of a list; the first have none. */
export interface MeasureGroup<Id extends string = MeasureId> {
  readonly heading?: string
  readonly ids: readonly Id[]
}

/** Everything that can be asked about, behind what matters most: figures of the world, roads of trade, smelters. */
export function measureGroups<Id extends string>(
  words: WhyWords,
  first: readonly (Id | MeasureId)[],
): readonly MeasureGroup<Id | MeasureId>[] {
  const others = (ids: readonly MeasureId[]) => ids.filter(id => !first.includes(id))
  return [
    { ids: first },
    { heading: words.t('why.groupWorld'), ids: others(Object.keys(FIGURES) as FigureId[]) },
    { heading: words.t('why.groupTrade'), ids: others(ROUTE_MEASURES) },
    { heading: words.t('why.groupSmelters'), ids: others(SMELTING_MEASURES) },
  ]
}

/** The measure behind a goal: the figure that is shown where they are the same. */
export function measureOfGoal(id: GoalId): MeasureId {
  return figureOfGoal(id) ?? id
}

function seatOfMandate(id: MeasureId): Seat | undefined {
  return SEATS.find(seat => id === `mandate.${seat}`)
}

function routeOf(id: MeasureId): RouteId {
  return id.slice('route.'.length) as RouteId
}

function smeltingOf(id: SmeltingMeasure): ['output' | 'capacity', RegionId] {
  return id.split('.') as ['output' | 'capacity', RegionId]
}
