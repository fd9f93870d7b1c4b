import { type Decision, isLeverDecision, isTalkDecision } from '../../game/decision'
import type { EventId } from '../../game/events/deck'
import { LEVERS_OF, type LeverId } from '../../game/levers'
import type { TurnRecord } from '../../game/record'
import { settingsWith } from '../../game/settingsWith'
import type { Seat } from '../../game/words'
import type { Settings } from '../../model/settings'
import type { TrendPart } from '../../model/trend'

/** Decisions that are looked at as one: those about a lever, or everything said to the others. */
export type Topic = LeverId | 'talks'

/** A part of a member: what a seat decided about, an event that began or ended, a part of the trend. */
export type PartId = Topic | EventId | TrendPart

/** What a decision is about. */
export function topicOf(decision: Decision): Topic {
  return isLeverDecision(decision) ? decision.lever : 'talks'
}

/**
 * What a seat really changed in a turn: levers put elsewhere than they stood, orders given, something said. In the
 * order of the levers, talks last.
 *
 * @param before Settings of the turn before.
 */
export function topicsDecided(seat: Seat, record: TurnRecord, before: Settings): readonly Topic[] {
  const untouched = settingsWith(before, [])
  const moved = LEVERS_OF[seat].map(lever => lever.id).filter(id => record.settings[id] !== untouched[id])
  return record.decisions[seat].some(isTalkDecision) ? [...moved, 'talks'] : moved
}
