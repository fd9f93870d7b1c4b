import { viewFor } from '../../ai'
import { fulfil, wish } from '../../ai/wishes'
import {
  type BySeat,
  bySeat,
  createGame,
  type Decision,
  type Game,
  type LeverId,
  type PactTerms,
  resolveTurn,
  type Seat,
  scoreGame,
} from '../../game'
import { promisesOf } from '../../game/talks/kept'
import { isInside } from '../../game/talks/promises'
import { createWorldModel } from '../../model/worldModel'
import { NANNING_2016 } from '../../scenarios'
import { type Policy, type Profile, valueUnder } from './policies'

/** What a policy is tried against: what the others do, what chance brings, and whether a pact is signed. */
export interface Situation {
  readonly profile: Profile
  /** Seed of the events of the default scenario; without it there are none. */
  readonly seed?: number
  /** Signed by all in the first turn. Whoever is not trying policies keeps it to the end. */
  readonly pact?: PactTerms
}

/** The market is calibrated once and shared by all games of a thread. */
const MODEL = createWorldModel({})

/** The game in which a situation is played, before its first turn. */
export function openGame({ seed, pact }: Situation): Game {
  const events = seed === undefined ? [] : NANNING_2016.events
  const created = createGame({ ...NANNING_2016, events, draftPacts: pact ? [pact] : [] }, seed ?? 0, MODEL)
  if (!created.ok) throw new Error(`a game cannot be set up: ${created.error.kind}`)
  return created.value
}

/** A policy with what is promised in a pact, the promises first, so that political capital goes to them. */
function keeping(pact: PactTerms, seat: Seat, policy: Policy): Policy {
  const promised: Partial<Record<LeverId, number>> = {}
  for (const promise of promisesOf(pact, seat)) {
    const { lever, value } = promise
    const chosen = valueUnder(policy, lever)
    promised[lever] = isInside(promise, chosen) ? chosen : value
  }
  return { ...promised, ...policy, ...promised }
}

/** What a constant policy decides in one turn, as far as the gate lets it; what lies on the table is signed. */
function decide(game: Game, seat: Seat, policy: Policy): readonly Decision[] {
  const wishes = Object.entries(policy).map(([lever, value]) => wish(lever as LeverId, value))
  const levers = fulfil(viewFor(game, seat), wishes)
  if (game.world.turn > 0) return levers
  return [...game.world.talks.proposals.map(({ id }) => ({ talk: 'sign', proposal: id }) as const), ...levers]
}

/**
 * Play a situation to its end with one constant policy a seat.
 *
 * @param trying The seat that tries policies: it signs the pact and keeps it only as far as its policy does.
 * @param opened The game before its first turn, to save opening it again.
 */
function playSituation(situation: Situation, trying?: Seat, opened: Game = openGame(situation)): Game {
  const { pact, profile } = situation
  const policies = bySeat(seat => (pact && seat !== trying ? keeping(pact, seat, profile[seat]) : profile[seat]))
  let game = opened
  while (game.world.turn < game.scenario.turns) {
    const current = game
    const next = resolveTurn(
      current,
      bySeat(seat => decide(current, seat, policies[seat])),
    )
    if (!next.ok) throw new Error(`a game of constant policies stopped: ${next.error.kind}`)
    game = next.value
  }
  return game
}

/** Scores, 0 to 100, at the end of a situation. */
export function scoreSituation(situation: Situation, trying?: Seat, opened?: Game): BySeat<number> {
  const scores = scoreGame(playSituation(situation, trying, opened))
  return bySeat(seat => scores[seat].total)
}
