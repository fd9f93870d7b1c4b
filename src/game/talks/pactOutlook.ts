import type { Result, SolveFailure } from '../../market/types'
import type { Game } from '../game'
import { GOALS, type GoalId, type SeatScore } from '../goals'
import { type LeverId, leverOf } from '../levers'
import { pipUse } from '../pips'
import { settingsWith } from '../settingsWith'
import { type BySeat, bySeat, SEATS, type Seat } from '../words'
import type { World } from '../world'
import { detectionOdds } from './monitoring'
import { takesThePlaceOf } from './overlap'
import { asNow, keeping, lastOrders, type Plan, playOn } from './playOn'
import { scoresAsNow, scoresOf } from './scoresAsNow'
import type { Pact } from './talks'
import { type Temptation, temptationOf } from './temptation'
import type { PactTerms } from './terms'

/** Goals that a pact moves by assumed effects on trust, standing and promise, not through the market. */
export const ASSUMED_GOALS: readonly GoalId[] = ['standing', 'promise', 'rules', 'access']

/** What a pact would do to one seat by the end of the game, in points of its score. */
export interface SeatOutlook {
  /** Score with the pact kept by all, less score without it. */
  readonly gain: number
  /** The part of it that rests on assumed trust, standing and promise. */
  readonly assumed: number
  /** The gain by goal, weighted; with the drag of pips it adds up to the gain. */
  readonly byGoal: Readonly<Partial<Record<GoalId, number>>>
  /** What breaking it unseen would pay most; absent for a seat outside. */
  readonly temptation: Temptation | undefined
  /** Odds a turn that a breach by this seat is found; 0 for a seat outside. */
  readonly odds: number
  /** Pips that are missing to keep it in its first turn. */
  readonly pipsShort: number
}

/** What a pact would do to every seat. */
export type PactOutlook = BySeat<SeatOutlook>

/** The world with the pact in force from the coming turn on. */
function withPact({ talks, ...world }: World, terms: PactTerms): World {
  const turn = world.turn + 1
  const pact: Pact = { id: 0, terms, firstTurn: turn, lastTurn: turn + terms.turns - 1, broken: bySeat(() => 0) }
  const others = talks.pacts.filter(other => !takesThePlaceOf(terms, other))
  return { ...world, talks: { ...talks, pacts: [...others, pact] } }
}

function gainsByGoal(seat: Seat, before: SeatScore, after: SeatScore): SeatOutlook['byGoal'] {
  const gains = GOALS[seat].map(({ id, weight }, i) => {
    return [id, weight * (after.goals[i]!.score - before.goals[i]!.score)] as const
  })
  return Object.fromEntries(gains)
}

function pipsShort(seat: Seat, world: World, plan: Plan): number {
  const decisions = plan(seat, world)
  const { spent, limit } = pipUse(seat, settingsWith(world.settings, decisions), world, decisions)
  return Math.max(0, spent - limit)
}

/** Where a lever stands when its seat goes on as now. */
function valueNow(game: Game, lever: LeverId): number {
  const { kind, seat, start } = leverOf(lever)
  if (kind === 'standing') return game.world.settings[lever]
  return lastOrders(game, seat).find(order => order.lever === lever)?.value ?? start
}

function temptations(
  game: Game,
  bound: World,
  terms: PactTerms,
  kept: BySeat<SeatScore>,
): Result<BySeat<Temptation | undefined>, SolveFailure> {
  const found: Record<Seat, Temptation | undefined> = { china: undefined, unitedStates: undefined, rusal: undefined }
  for (const seat of SEATS) {
    const best = temptationOf(game, bound, terms, seat, kept[seat].total, lever => valueNow(game, lever))
    if (!best.ok) return best
    found[seat] = best.value
  }
  return { ok: true, value: found }
}

/**
 * What a pact would change for every seat if it came into force in the coming turn, solved by the same engine.
 *
 * Runs to the end of the game, open loop and without new events: everybody does as now, with the pacts in force kept;
 * the same with this pact kept by all; and for each promise, that one broken alone and unseen. After the last turn of a
 * pact, levers stay where it put them.
 *
 * @returns Points of score, or the solver's typed failure. All zero when the game is over.
 */
export function pactOutlook(game: Game, terms: PactTerms): Result<PactOutlook, SolveFailure> {
  const { world } = game
  const plan = keeping(asNow(game))
  const bound = withPact(world, terms)
  const without = scoresAsNow(game)
  if (!without.ok) return without
  const kept = playOn(game, bound, plan)
  if (!kept.ok) return kept
  const [before, after] = [without.value, scoresOf(game, kept.value)]
  const tempted = temptations(game, bound, terms, after)
  if (!tempted.ok) return tempted
  const outlook = (seat: Seat): SeatOutlook => {
    const byGoal = gainsByGoal(seat, before[seat], after[seat])
    return {
      gain: after[seat].total - before[seat].total,
      assumed: ASSUMED_GOALS.reduce((sum, id) => sum + (byGoal[id] ?? 0), 0),
      byGoal,
      temptation: tempted.value[seat],
      odds: terms.signatories.includes(seat) ? detectionOdds(terms.inspectors, seat, world.settings) : 0,
      pipsShort: pipsShort(seat, bound, plan),
    }
  }
  return { ok: true, value: bySeat(outlook) }
}
