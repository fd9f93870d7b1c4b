import { combineShocks, NO_SHOCK, type Shock } from '../../model/shock'
import { randomStream } from '../random'
import { DECK, type EventId, eventOf } from './deck'

/** An event in force, with the turns it still lasts, this one included. */
export interface ActiveEvent {
  readonly id: EventId
  readonly turnsLeft: number
}

/** The key of an event's lots. It comes from the name alone: an event added to the deck shifts the luck of no other. */
export function lotKey(id: EventId): number {
  let key = 0
  for (let i = 0; i < id.length; i++) key = (Math.imul(key, 31) + id.charCodeAt(i)) | 0
  return key
}

const LOT_KEYS = DECK.map(event => lotKey(event.id))

/**
 * The events in force in a turn: those that go on, and those that begin by lot.
 *
 * Chance is keyed by seed, turn and event, so that it does not depend on anybody's decisions.
 *
 * @param before Events in force in the turn before.
 * @param allowed Events of the scenario; none for a run without events, as attribution needs it.
 */
export function drawEvents(
  before: readonly ActiveEvent[],
  allowed: readonly EventId[],
  seed: number,
  turn: number,
): readonly ActiveEvent[] {
  const going = continuingEvents(before)
  const begun = DECK.filter(
    (event, i) =>
      allowed.includes(event.id) &&
      !going.some(active => active.id === event.id) &&
      randomStream(seed, 'events', turn, LOT_KEYS[i]!)() < event.chance,
  )
  return [...going, ...begun.map(event => ({ id: event.id, turnsLeft: event.turns }))]
}

/** The events that last into the next turn. */
export function continuingEvents(before: readonly ActiveEvent[]): readonly ActiveEvent[] {
  return before.filter(event => event.turnsLeft > 1).map(event => ({ ...event, turnsLeft: event.turnsLeft - 1 }))
}

/** What the events in force do to the market's inputs. */
export function shockOf(events: readonly ActiveEvent[]): Shock {
  return events.reduce<Shock>((shock, event) => combineShocks(shock, eventOf(event.id).effect), NO_SHOCK)
}
