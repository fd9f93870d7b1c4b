import { viewFor } from '../../ai'
import { fulfil, wish } from '../../ai/wishes'
import {
  type BySeat,
  bySeat,
  createGame,
  type Decision,
  type Game,
  type LeverId,
  resolveTurn,
  type Seat,
  scoreGame,
} from '../../game'
import { NANNING_2016 } from '../../scenarios'
import type { Policy, Profile } from './policies'

/** The default scenario without events: what is compared is policy, not luck. */
export function quietGame(): Game {
  const created = createGame({ ...NANNING_2016, events: [] }, 0)
  if (!created.ok) throw new Error(`the default game cannot be set up: ${created.error.kind}`)
  return created.value
}

/** What a constant policy decides in one turn, as far as the gate lets it. */
export function decideBy(game: Game, seat: Seat, policy: Policy): readonly Decision[] {
  return fulfil(
    viewFor(game, seat),
    Object.entries(policy).map(([lever, value]) => wish(lever as LeverId, value)),
  )
}

/** Play a game to its end with one constant policy a seat. */
export function playProfile(game: Game, profile: Profile): Game {
  let current = game
  while (current.world.turn < current.scenario.turns) {
    const next = resolveTurn(
      current,
      bySeat(seat => decideBy(current, seat, profile[seat])),
    )
    if (!next.ok) throw new Error(`a game of constant policies stopped: ${next.error.kind}`)
    current = next.value
  }
  return current
}

/** Scores, 0 to 100, at the end of a game of constant policies. */
export function scoreProfile(game: Game, profile: Profile): BySeat<number> {
  const scores = scoreGame(playProfile(game, profile))
  return bySeat(seat => scores[seat].total)
}
