import { type Decision, isLeverDecision, type LeverDecision, type Refusal, type TalkDecision } from './decision'
import type { Game } from './game'
import { LEVERS } from './levers'
import { isLost } from './office'
import { pipsOf } from './pips'
import { checkTalk, isSaidTwice } from './talks/checkTalk'
import type { Seat } from './words'

/** Allowed slack on pips, against rounding of sums. */
const PIP_SLACK = 1e-9

function checkLever(game: Game, seat: Seat, decision: LeverDecision): Refusal | undefined {
  const lever = LEVERS.find(entry => entry.id === decision.lever)
  if (!lever) return { kind: 'unknownLever' }
  if (lever.seat !== seat) return { kind: 'notYourLever', lever: lever.id }
  if (game.scenario.closedLevers.includes(lever.id)) return { kind: 'leverNotAllowed', lever: lever.id }
  if (!lever.values.includes(decision.value)) return { kind: 'badValue', lever: lever.id }
  if (lever.id === 'retiredCapacity' && decision.value > game.world.economy.unlicensedMt) {
    return { kind: 'moreThanUnlicensed', lever: lever.id, amount: game.world.economy.unlicensedMt }
  }
  return undefined
}

function talkRefusal(game: Game, seat: Seat, decision: TalkDecision): Refusal | undefined {
  const kind = checkTalk(game, seat, decision)
  return kind && { kind }
}

/**
 * The one gate for decisions, of people and computer seats alike. Changes nothing.
 *
 * Refuses in a fixed order: game over; any decision of a seat that a caretaker holds; decision by decision in the order given (a
 * lever unknown, not this seat's, closed by the scenario, with a bad value, for more than there is; something said that
 * cannot be said); a lever named twice; something said twice; too few pips. A seat whose mandate has fallen may keep
 * what it holds, but may not spend more.
 *
 * @returns The first reason against, or `undefined` when the decisions are legal.
 */
export function checkDecisions(game: Game, seat: Seat, decisions: readonly Decision[]): Refusal | undefined {
  if (game.world.turn >= game.scenario.turns) return { kind: 'gameOver' }
  if (decisions.length > 0 && isLost(game.world.office, seat)) return { kind: 'seatLost' }
  for (const decision of decisions) {
    const refusal = isLeverDecision(decision) ? checkLever(game, seat, decision) : talkRefusal(game, seat, decision)
    if (refusal) return refusal
  }
  const named = decisions.filter(isLeverDecision).map(decision => decision.lever)
  const twice = named.find((lever, i) => named.indexOf(lever) !== i)
  if (twice) return { kind: 'twiceInOneTurn', lever: twice }
  if (isSaidTwice(decisions)) return { kind: 'saidTwice' }
  return checkPips(game, seat, decisions)
}

function checkPips(game: Game, seat: Seat, decisions: readonly Decision[]): Refusal | undefined {
  const { spent, limit } = pipsOf(game, seat, decisions)
  if (spent <= limit + PIP_SLACK) return undefined
  const allowed = Math.max(limit, pipsOf(game, seat, []).spent)
  return spent > allowed + PIP_SLACK ? { kind: 'notEnoughPips', amount: spent - allowed } : undefined
}
