import type { Decision } from '../../game/decision'
import type { ActiveEvent } from '../../game/events/draw'
import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { resolveWorld } from '../../game/resolveWorld'
import { bySeat, type Seat } from '../../game/words'
import type { World } from '../../game/world'
import { asKnownTo, isLeftToChance } from './openQuestions'
import { triesOf } from './tries'

/**
 * How the running turn comes out in every try, in their order; tries without a solution are left out.
 *
 * Tries in which the same is decided and the same happens are solved once, and each solve starts where the first one
 * ended, which is near: that is what keeps 200 tries within a moment.
 */
export function outcomesOf(game: Game, seat: Seat, decisions: readonly Decision[]): readonly TurnRecord[] {
  const known = new Map<string, TurnRecord | undefined>()
  const nameOf = namer()
  let before = asKnownTo(game.world, seat)
  const { turns: lastTurn } = game.scenario
  const outcomes = triesOf(game, seat).map(({ others, events, seed }, number) => {
    const all = bySeat(other => (other === seat ? decisions : others[other]!))
    const chance = isLeftToChance(before, all) ? number : ''
    const name = `${bySeatNames(all, nameOf)} ${namesOf(events)} ${chance}`
    if (known.has(name)) return known.get(name)
    const step = resolveWorld(game.model, before, all, events, undefined, { seed, lastTurn })
    if (step.ok && known.size === 0) before = startingFrom(before, step.value.world)
    const record = step.ok ? step.value.record : undefined
    known.set(name, record)
    return record
  })
  return outcomes.filter(record => record !== undefined)
}

/** The same world, whose market is looked for where that of another was found. */
function startingFrom(world: World, { economy: { unknowns } }: World): World {
  return { ...world, economy: { ...world.economy, unknowns } }
}

function namesOf(events: readonly ActiveEvent[]): string {
  return events.map(({ id }) => id).join()
}

type Namer = (decisions: readonly Decision[]) => number

/** Numbers for decisions, the same for the same object. */
function namer(): Namer {
  const numbers = new Map<readonly Decision[], number>()
  return decisions => {
    const number = numbers.get(decisions) ?? numbers.size
    numbers.set(decisions, number)
    return number
  }
}

function bySeatNames(all: Readonly<Record<Seat, readonly Decision[]>>, nameOf: Namer): string {
  return Object.values(all).map(nameOf).join()
}
