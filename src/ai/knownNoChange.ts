import { NO_DECISIONS } from '../game/decision'
import { continuingEvents, drawEvents } from '../game/events/draw'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import { resolveWorld } from '../game/resolveWorld'
import { openingWorld } from '../game/world'

/** The run in which nobody acts, with the events drawn so far and none after. */
export function knownNoChange(game: Game): readonly TurnRecord[] {
  const { model, scenario, seed, world: now } = game
  const records: TurnRecord[] = []
  let world = openingWorld(scenario)
  for (let turn = 1; turn <= scenario.turns; turn++) {
    const isKnown = turn <= now.turn
    const events = isKnown ? drawEvents(world.events, scenario.events, seed, turn) : continuingEvents(world.events)
    const step = resolveWorld(model, world, NO_DECISIONS, events, undefined)
    if (!step.ok) return game.noChange
    world = step.value.world
    records.push(step.value.record)
  }
  return records
}
