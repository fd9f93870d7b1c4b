import { type Decision, decidedValue, isTalkDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { type LeverId, leverOf } from '../../game/levers'
import { promisesOf, reachable } from '../../game/talks/kept'
import { isInside } from '../../game/talks/promises'
import type { Pact } from '../../game/talks/talks'
import type { Commitment } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import type { AppState } from '../../store/appState'

/** The pact by which the own seat has promised something of a lever for this turn, unless the draft leaves it. */
export function pactOn({ game, seat, draft }: AppState, lever: LeverId): Pact | undefined {
  if (!game || !seat || leverOf(lever).seat !== seat) return undefined
  return game.world.talks.pacts.find(
    pact =>
      pact.terms.signatories.includes(seat) &&
      pact.terms.commitments.some(promise => promise.lever === lever) &&
      !isLeaving(draft, pact),
  )
}

/** Whether the draft leaves a pact. */
export function isLeaving(draft: readonly Decision[], { id }: Pact): boolean {
  return draft.filter(isTalkDecision).some(said => said.talk === 'leave' && said.pact === id)
}

/** What a seat has promised in a pact for this turn, as far as it can be kept. */
export function promisesNow({ world }: Game, { terms }: Pact, seat: Seat): readonly Commitment[] {
  return promisesOf(terms, seat).map(promise => reachable(promise, world.economy.unlicensedMt))
}

/** Whether a draft keeps a promise. */
export function isKeptByDraft({ world }: Game, draft: readonly Decision[], promise: Commitment): boolean {
  const { kind, start } = leverOf(promise.lever)
  const value = decidedValue(draft, promise.lever) ?? (kind === 'order' ? start : world.settings[promise.lever])
  return isInside(promise, value)
}
