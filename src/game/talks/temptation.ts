import type { Result, SolveFailure } from '../../market/types'
import type { Game } from '../game'
import { type LeverId, leverOf } from '../levers'
import { scoreSeat } from '../score'
import type { Seat } from '../words'
import type { World } from '../world'
import { promisesOf } from './kept'
import { asNow, butFor, keeping, type Plan, playOn } from './playOn'
import { isInside } from './promises'
import type { Commitment, PactTerms } from './terms'

/** The promise that it pays a seat most to break unseen, and what that adds to its score. */
export interface Temptation {
  readonly lever: LeverId
  readonly value: number
  /** Points of score against keeping the pact; may be negative. */
  readonly gain: number
}

/** A seat that keeps everything but one promise does this instead: a quarter of the way into what is ruled out. */
const FIRST_PART = 0.25

/**
 * The value at which a promise is broken: that of before where this breaks it, else a quarter of the way from the
 * promised value to the far end.
 */
export function brokenValue(promise: Commitment, before: number): number {
  if (!isInside(promise, before)) return before
  const outside = leverOf(promise.lever).values.filter(value => !isInside(promise, value))
  const fromBound = promise.bound === 'atLeast' ? [...outside].reverse() : outside
  return fromBound[Math.floor(FIRST_PART * fromBound.length)] ?? promise.value
}

function breaking(lever: LeverId, value: number, plan: Plan): Plan {
  return (seat, before) => [...plan(seat, before).filter(decision => decision.lever !== lever), { lever, value }]
}

/**
 * What breaking a pact would pay a seat at most: each of its promises broken alone to the end of the game, the others
 * keeping theirs and nobody finding out.
 *
 * @param bound The world with the pact in force in the coming turn.
 * @param kept Score of the seat when all keep the pact.
 * @param valueBefore Where the seat's levers stood without the pact.
 * @returns The best breach; `undefined` for a seat that has not signed.
 */
export function temptationOf(
  game: Game,
  bound: World,
  terms: PactTerms,
  seat: Seat,
  kept: number,
  valueBefore: (lever: LeverId) => number,
): Result<Temptation | undefined, SolveFailure> {
  const plan = keeping(asNow(game))
  let best: Temptation | undefined
  for (const promise of terms.signatories.includes(seat) ? promisesOf(terms, seat) : []) {
    const { lever } = promise
    const value = brokenValue(promise, valueBefore(lever))
    const run = playOn(game, bound, butFor([seat], breaking(lever, value, plan), plan))
    if (!run.ok) return run
    const gain = scoreSeat(seat, run.value, game.noChange).total - kept
    if (!best || gain > best.gain) best = { lever, value, gain }
  }
  return { ok: true, value: best }
}
