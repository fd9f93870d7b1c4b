import { baseRecord } from '../game/baseRecord'
import { halfOf } from '../game/calendar'
import { type Decision, isLeverDecision } from '../game/decision'
import type { Game } from '../game/game'
import { leverOf } from '../game/levers'
import { scoreGame } from '../game/score'
import { SEATS, type Seat } from '../game/words'
import type { Players } from '../why/whatIf/branch'
import type { DecisionEffect } from '../why/whatIf/matteredMost'
import type { Dropped } from '../why/whatIf/playCourse'
import { describeAmount, directionOf, shownDifference } from './amounts'
import { describeUnmoved } from './branchDecisions'
import { describeDecision } from './decision'
import { capital, saySeats } from './names'
import type { Words } from './words'

/** USD per tonne below which an effect is not worth telling. */
const SMALL_PRICE_USD = 0.5

function halfName(words: Words, { scenario }: Game, turn: number): string {
  const { year, half } = halfOf(scenario, turn)
  return words.t('page.half', { year: String(year), half: String(half) })
}

/** Say what the own score would be in a branch beside that of the game. */
export function describeScoreIf(words: Words, real: number, other: number): string {
  const points = shownDifference(other, real, 'points')
  const direction = directionOf(points, 'points')
  const key = direction === 'level' ? 'whatIf.scoreLevel' : direction === 'up' ? 'whatIf.scoreUp' : 'whatIf.scoreDown'
  const { number } = words.format
  return words.t(key, { real: number(real, 1), other: number(other, 1), points: number(Math.abs(points), 1) })
}

/**
 * Say who answers a branch anew, and who does as in the game.
 *
 * @param players The computer players that answer; none where everybody is held to what was decided.
 * @param people Seats of people; none where nobody knows who played.
 */
export function describeLoop(words: Words, players: Players, people: readonly Seat[], seat: Seat): readonly string[] {
  const answering = SEATS.filter(other => players[other])
  if (answering.length === 0) return [words.t(people.length > 0 ? 'whatIf.holdNote' : 'whatIf.unknownNote')]
  const others = people.filter(person => person !== seat)
  const note = words.t('whatIf.answerNote', { seats: capital(words, saySeats(words, answering)) })
  return others.length > 0 ? [note, words.t('whatIf.peopleNote', { seats: saySeats(words, others) })] : [note]
}

/** Say a decision that was left out of a branch: "H1 2018, China: …". */
export function describeDropped(words: Words, game: Game, { turn, seat, decision }: Dropped): string {
  return words.t('whatIf.droppedIn', {
    half: halfName(words, game, turn),
    seat: words.t(`seat.${seat}.name`),
    decision: describeDecision(words, decision),
  })
}

/** What one of the decisions that mattered most did. */
export interface EffectWords {
  readonly decided: string
  readonly otherwise: string
}

/** Say what a decision did to the own score, as the what-if that it opens says it; undefined where that shows nothing. */
export function describeOwnEffect(words: Words, game: Game, effect: DecisionEffect): EffectWords | undefined {
  const real = scoreGame(game)[effect.seat].total
  // The effect is that of the decision; without it the score moves the other way.
  const change = shownDifference(real - effect.ownPoints, real, 'points')
  const direction = directionOf(change, 'points')
  if (direction === 'level') return undefined
  const key = direction === 'down' ? 'mattered.ownDown' : 'mattered.ownUp'
  const points = words.format.number(Math.abs(change), 1)
  return effectWords(words, game, effect, otherwise => words.t(key, { otherwise, points }))
}

/** Say what a decision did to the world price; undefined where it is not worth telling. */
export function describeWorldEffect(words: Words, game: Game, effect: DecisionEffect): EffectWords | undefined {
  const { worldPriceUsd } = effect
  if (Math.abs(worldPriceUsd) < SMALL_PRICE_USD) return undefined
  const key = worldPriceUsd > 0 ? 'mattered.worldDown' : 'mattered.worldUp'
  const amount = describeAmount(words, Math.abs(worldPriceUsd), 'usdPerTonne')
  return effectWords(words, game, effect, otherwise => words.t(key, { otherwise, amount }))
}

function effectWords(
  words: Words,
  game: Game,
  { turn, seat, decision, instead }: DecisionEffect,
  sayEffect: (otherwise: string) => string,
): EffectWords {
  const { talks } = game.records[turn - 1]!
  const say = (each: Decision) => describeDecision(words, each, { seat, talks })
  return {
    decided: words.t('mattered.decided', { half: halfName(words, game, turn), decision: say(decision) }),
    otherwise: sayEffect(
      instead ? words.t('mattered.instead', { decision: say(instead) }) : sayNotMade(words, game, turn, decision),
    ),
  }
}

/** Say that a decision is not made, and where its lever is then. */
function sayNotMade(words: Words, game: Game, turn: number, decision: Decision): string {
  if (!isLeverDecision(decision) || leverOf(decision.lever).kind === 'order') return words.t('mattered.notMade')
  const { settings } = turn > 1 ? game.records[turn - 2]! : baseRecord(game)
  return words.t('mattered.notMoved', { decision: describeUnmoved(words, decision, settings) })
}
