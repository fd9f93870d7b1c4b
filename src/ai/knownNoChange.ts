import { NO_DECISIONS } from '../game/decision'
import { continuingEvents, drawEvents } from '../game/events/draw'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import { stepWorld } from '../game/resolveWorld'
import { openingWorld } from '../game/world'

/** Runs by position, so that seats that think about the same one do not solve it again. */
const solved = new WeakMap<Game['world'], readonly TurnRecord[]>()

/** The run in which nobody acts, with the events drawn so far and none after. Solved once a position. */
export function knownNoChange(game: Game): readonly TurnRecord[] {
  const known = solved.get(game.world) ?? solveNoChange(game)
  solved.set(game.world, known)
  return known
}

function solveNoChange(game: Game): readonly TurnRecord[] {
  const { model, scenario, seed, world: now } = game
  const records: TurnRecord[] = []
  let world = openingWorld(scenario)
  for (let turn = 1; turn <= scenario.turns; turn++) {
    const isKnown = turn <= now.turn
    const events = isKnown ? drawEvents(world.events, scenario.events, seed, turn) : continuingEvents(world.events)
    const step = stepWorld(model, world, NO_DECISIONS, events, undefined)
    if (!step.ok) return game.noChange
    world = step.value.world
    records.push(step.value.record)
  }
  return records
}
