import type { PlateSubject } from '../../describe/sourcesPlate'
import type { EventId } from '../../game/events/deck'

/** A choice of subjects, for places too narrow for a button beside each. */
export interface PlateList {
  readonly heading: string
  readonly subjects: readonly PlateSubject[]
}

/** An event with all that is known of it. */
export interface PlateEvent {
  readonly event: EventId
}

/** What the plate can show: one subject, an event, or a choice of subjects. */
export type PlatePage = PlateSubject | PlateEvent | PlateList

/** Whether the page is a choice. */
export function isList(page: PlatePage): page is PlateList {
  return 'subjects' in page
}

/** Whether the page is an event. */
export function isEvent(page: PlatePage): page is PlateEvent {
  return 'event' in page
}
