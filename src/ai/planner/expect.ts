import { isLeverDecision, NO_DECISIONS } from '../../game/decision'
import { continuingEvents } from '../../game/events/draw'
import type { Game } from '../../game/game'
import type { SeatScore } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import { stepWorld } from '../../game/resolveWorld'
import { scoreSeat } from '../../game/score'
import { bySeat, type Seat } from '../../game/words'
import { knownNoChange } from '../knownNoChange'
import { laterPart, type Plan } from './plan'

/** What a seat expects to score at the end under a plan; undefined where the market has no solution. */
export type Expect = (plan: Plan) => SeatScore | undefined

/**
 * Make the expectation of a seat: the same engine played on to the end, once for each plan.
 *
 * Expected of the others: that they keep what is in force and give the orders of the last turn again. Events in force
 * run out and no new ones come, because nobody knows them; the run in which nobody acts is continued in the same way.
 */
export function expectFor(game: Game, seat: Seat): Expect {
  const { model, scenario } = game
  const last = game.records[game.records.length - 1]?.decisions ?? NO_DECISIONS
  const others = bySeat(other => last[other].filter(isLeverDecision))
  const zero = knownNoChange(game)
  return plan => {
    const later = laterPart(plan)
    const records: TurnRecord[] = [...game.records]
    let world = game.world
    while (world.turn < scenario.turns) {
      const decisions = { ...others, [seat]: world.turn === game.world.turn ? plan : later }
      const step = stepWorld(model, world, decisions, continuingEvents(world.events), zero[world.turn])
      if (!step.ok) return undefined
      world = step.value.world
      records.push(step.value.record)
    }
    return scoreSeat(seat, records, zero)
  }
}
