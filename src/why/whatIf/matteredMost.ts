import type { Game } from '../../game/game'
import { goalsOf } from '../../game/goals'
import type { TurnRecord } from '../../game/record'
import { scoreSeat } from '../../game/score'
import type { Seat } from '../../game/words'
import { ROW } from '../../model/words'
import { type Alternative, alternativesTo } from './alternatives'
import { asRecorded, statesOf } from './asRecorded'
import { breachesIn, type PactBreach } from './breaches'
import { playCourse } from './playCourse'

/** What one decision did, against one way of taking it otherwise; the game that was played less the other. */
export interface DecisionEffect extends Alternative {
  readonly seat: Seat
  /** 1-based. */
  readonly turn: number
  /** Points of the own score at the end. */
  readonly ownPoints: number
  /** World price of ingots, mean over all turns, USD per tonne. */
  readonly worldPriceUsd: number
  /** The pacts that the seat breaks when it decides otherwise. */
  readonly breaches: readonly PactBreach[]
}

/** The decisions of a seat that mattered most. */
export interface MatteredMost {
  /** Decisions that were replaced, and ways of taking them otherwise that were played to the end. */
  readonly decisions: number
  readonly tried: number
  /** The one with the largest effect on the own score, up or down; absent where nothing was decided. */
  readonly own: DecisionEffect | undefined
  /** The one with the largest effect on the world price, up or down. */
  readonly world: DecisionEffect | undefined
}

/**
 * Find the decisions of a seat that mattered most: each is replaced by its alternatives, and the game is solved again.
 *
 * Open loop: everybody decides later as they did, as far as it is legal. Each effect is that of `branch` without players
 * from the same decisions, so that it can be opened.
 */
export function matteredMost(game: Game, seat: Seat): MatteredMost {
  const effects = statesOf(game).flatMap((before, i) => {
    const decided = game.records[i]?.decisions[seat] ?? []
    return decided.map(decision => {
      return alternativesTo(before, seat, decided, decision).flatMap(other => effectOf(game, before, seat, other) ?? [])
    })
  })
  const all = effects.flat()
  return {
    decisions: effects.length,
    tried: all.length,
    own: largest(all, effect => effect.ownPoints),
    world: largest(all, effect => effect.worldPriceUsd),
  }
}

function effectOf(game: Game, before: Game, seat: Seat, alternative: Alternative): DecisionEffect | undefined {
  const turn = before.world.turn + 1
  const recorded = asRecorded(game)
  const decide: typeof recorded = (now, who) =>
    who === seat && now.world.turn + 1 === turn ? alternative.decisions : recorded(now, who)
  const course = playCourse(before, decide, game.records.length)
  if (!course.ok) return undefined
  const { records } = course.value.game
  const ownPoints = scoreOf(game, seat, game.records) - scoreOf(game, seat, records)
  const worldPriceUsd = meanPrice(game.records) - meanPrice(records)
  return { ...alternative, seat, turn, ownPoints, worldPriceUsd, breaches: breachesIn(records, seat) }
}

function scoreOf({ noChange, scenario }: Game, seat: Seat, records: readonly TurnRecord[]): number {
  return scoreSeat(seat, records, noChange.slice(0, records.length), goalsOf(scenario)).total
}

function meanPrice(records: readonly TurnRecord[]): number {
  return records.reduce((sum, { market }) => sum + market.ingot.priceUsdPerTonne[ROW], 0) / records.length
}

/** The effect of largest size, of equals the first. */
function largest(
  effects: readonly DecisionEffect[],
  sizeOf: (effect: DecisionEffect) => number,
): DecisionEffect | undefined {
  return effects.reduce<DecisionEffect | undefined>(
    (most, effect) => (most && Math.abs(sizeOf(most)) >= Math.abs(sizeOf(effect)) ? most : effect),
    undefined,
  )
}
