import type { ActiveEvent } from '../../game/events/draw'
import { TREND_PARTS, type TrendPart, trendOf } from '../../model/trend'
import { type PartId, topicOf, topicsDecided } from './decided'
import type { Member } from './members'
import { createPartRuns, type PartRuns } from './partRuns'
import type { TurnCounterfactuals } from './turnCounterfactuals'
import { type Kept, playWith, type TurnOutcome, type TurnRun } from './turnRun'

function hasEvent(events: readonly ActiveEvent[], { id }: ActiveEvent): boolean {
  return events.some(event => event.id === id)
}

/** The events of the turn before with only some of the beginnings and ends of this one. */
function eventsWith({ world, events }: TurnRun, parts: readonly PartId[]): readonly ActiveEvent[] {
  return [
    ...world.events.filter(event => hasEvent(events, event) || !parts.includes(event.id)),
    ...events.filter(event => !hasEvent(world.events, event) && parts.includes(event.id)),
  ]
}

/** Parts of the trend that a turn has: plants and courses only where there are any. */
function trendParts({ world, turn }: TurnRun): readonly TrendPart[] {
  const { plants, terms } = world.economy
  const hasCourse = Boolean(terms?.costCourse ?? terms?.demandCourse ?? terms?.russianTradeCostCourse)
  return TREND_PARTS.filter(part => {
    if (part === 'plants') return plants.some(plant => plant.dueTurn === turn)
    return part !== 'courses' || hasCourse
  })
}

/** What a member is made of in a turn. */
function partsIn(run: TurnRun, member: Member): readonly PartId[] {
  const { world, events, record } = run
  if (member === 'trend') return trendParts(run)
  if (member !== 'events') return topicsDecided(member, record, world.settings)
  const ended = world.events.filter(event => !hasEvent(events, event))
  const begun = events.filter(event => !hasEvent(world.events, event))
  return [...begun, ...ended].map(({ id }) => id)
}

function keptOf(run: TurnRun, member: Member, parts: readonly PartId[]): Kept {
  if (member === 'trend') return { trend: trendOf(TREND_PARTS.filter(part => parts.includes(part))) }
  if (member === 'events') return { events: eventsWith(run, parts) }
  return { keep: (seat, decision) => seat !== member || parts.includes(topicOf(decision)) }
}

/** A turn with parts of one member on and off: levers and talks of a seat, single events, parts of the trend. */
export function partRunsOfTurn({ active, run, solved }: TurnCounterfactuals, member: Member): PartRuns<TurnOutcome> {
  const parts = active.includes(member) ? partsIn(run, member) : []
  return createPartRuns<TurnOutcome>({ active }, solved, member, parts, (on, some, near) =>
    playWith(run, [...on, member], near?.unknowns, keptOf(run, member, some)),
  )
}
