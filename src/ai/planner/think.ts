import { isLeverDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { leverOf } from '../../game/levers'
import { randomStream } from '../../game/random'
import type { Pact } from '../../game/talks/talks'
import type { Seat } from '../../game/words'
import { RULES_OF } from '../characters'
import { followRules } from '../followRules'
import { CHARACTERS, type PlannerId } from '../personas'
import { bound } from '../talks/keepWord'
import type { Thought } from '../thought'
import type { SeatView } from '../view'
import { expectFor } from './expect'
import { explainPlan } from './explain'
import { type Plan, planOf } from './plan'
import { decisionsOf, searchPlan } from './search'

/**
 * Plans that each planner plays on to the end of the game. Measured: a rollout of eight turns takes about a
 * millisecond on a desktop and four on a slow laptop, so that the deepest needs about 150 there for a turn.
 */
export const ROLLOUTS: Readonly<Record<PlannerId, number>> = { plannerQuick: 8, plannerSteady: 16, plannerDeep: 30 }

/**
 * Search for what is expected to score best, and say why.
 *
 * @param pacts What is promised in these is kept by every plan.
 */
export function planFor(game: Game, view: SeatView, planner: PlannerId, pacts: readonly Pact[]): Thought {
  const expect = expectFor(game, view.seat)
  const keep = (plan: Plan) => keepInPlan(view, pacts, plan)
  const found = searchPlan(view, expect, startsOf(game, view), ROLLOUTS[planner], keep)
  return { decisions: decisionsOf(found.plan), reason: explainPlan(found, expect) }
}

/** The plan with as little changed as keeps the pacts; what is promised is planned for every turn. */
function keepInPlan(view: SeatView, pacts: readonly Pact[], plan: Plan): Plan {
  return bound(view, pacts, plan).map(entry => ('once' in entry ? (entry as Plan[number]) : { ...entry, once: false }))
}

/** Where a search begins: nothing new, the own orders of the last turn again, and what each character would do. */
function startsOf(game: Game, view: SeatView): readonly Plan[] {
  const own = game.records[game.records.length - 1]?.decisions[view.seat] ?? []
  const orders = own.filter(isLeverDecision).filter(({ lever }) => leverOf(lever).kind === 'order')
  const styles = CHARACTERS[view.seat].map(character => styleOf(game, view, character))
  return [[], planOf(orders), ...styles]
}

function styleOf(game: Game, view: SeatView, character: (typeof CHARACTERS)[Seat][number]): Plan {
  const intents = RULES_OF[character](view, randomStream(game.seed, view.seat, view.turn))
  return planOf(followRules(view, intents).decisions.filter(isLeverDecision))
}
