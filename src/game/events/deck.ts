import { BUILDING_EVENTS } from './buildingEvents'
import { COST_EVENTS } from './costEvents'
import { DEMAND_EVENTS } from './demandEvents'
import type { EventTerms } from './gameEvent'
import { PLANT_EVENTS } from './plantEvents'
import { TRADE_EVENTS } from './tradeEvents'

const THEMES = {
  costs: COST_EVENTS,
  plants: PLANT_EVENTS,
  demand: DEMAND_EVENTS,
  trade: TRADE_EVENTS,
  building: BUILDING_EVENTS,
} as const

/** What events are about, in the order in which they are offered. */
export const EVENT_THEME_IDS = [
  'costs',
  'plants',
  'demand',
  'trade',
  'building',
] as const satisfies readonly EventThemeId[]
export type EventThemeId = keyof typeof THEMES

export type EventId = (typeof THEMES)[EventThemeId][number]['id']

/** An event of the deck. */
export interface GameEvent extends EventTerms {
  readonly id: EventId
}

/** The deck. Sizes and chances are assumptions, judged against the episodes named. */
export const DECK: readonly GameEvent[] = EVENT_THEME_IDS.flatMap((theme): readonly GameEvent[] => THEMES[theme])

/** Every event, in the order of the deck. */
export const EVENT_IDS = DECK.map(event => event.id)

/** The events of each theme, so that a teacher can choose by theme which may occur. */
export const EVENT_THEMES: Readonly<Record<EventThemeId, readonly EventId[]>> = {
  costs: COST_EVENTS.map(event => event.id),
  plants: PLANT_EVENTS.map(event => event.id),
  demand: DEMAND_EVENTS.map(event => event.id),
  trade: TRADE_EVENTS.map(event => event.id),
  building: BUILDING_EVENTS.map(event => event.id),
}

const byId = new Map(DECK.map(event => [event.id, event]))

/** The event of that id. */
export function eventOf(id: EventId): GameEvent {
  return byId.get(id)!
}
