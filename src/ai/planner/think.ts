import { isLeverDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { leverOf } from '../../game/levers'
import { randomStream } from '../../game/random'
import type { Seat } from '../../game/words'
import { RULES_OF } from '../characters'
import { followRules } from '../followRules'
import { CHARACTERS, type PlannerId } from '../personas'
import type { Thought } from '../thought'
import type { SeatView } from '../view'
import { expectFor } from './expect'
import { explainPlan } from './explain'
import { type Plan, planOf } from './plan'
import { decisionsOf, searchPlan } from './search'

/**
 * Plans that each planner plays on to the end of the game. Measured: a rollout of eight turns takes about a
 * millisecond on a desktop and four on a slow laptop, and the reason takes a few more.
 */
export const ROLLOUTS: Readonly<Record<PlannerId, number>> = { plannerQuick: 6, plannerSteady: 14, plannerDeep: 32 }

/** Search for what is expected to score best, and say why. */
export function planFor(game: Game, view: SeatView, planner: PlannerId): Thought {
  const expect = expectFor(game, view.seat)
  const found = searchPlan(view, expect, startsOf(game, view), ROLLOUTS[planner])
  return { decisions: decisionsOf(found.plan), reason: explainPlan(found, expect) }
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
