import { type Decision, decidedValue, isTalkDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { type LeverId, leverOf } from '../../game/levers'
import { promisesOf, reachable } from '../../game/talks/kept'
import { isInside } from '../../game/talks/promises'
import type { Pact, Proposal } from '../../game/talks/talks'
import type { Commitment, PactTerms } from '../../game/talks/terms'
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

/** What the own seat signs, has signed or proposes and others have not all signed yet, where it promises of a lever. */
export function signedOn(
  { game, seat, draft }: Pick<AppState, 'game' | 'seat' | 'draft'>,
  lever: LeverId,
): PactTerms | undefined {
  if (!game || !seat || leverOf(lever).seat !== seat) return undefined
  const said = draft.filter(isTalkDecision)
  const isSigned = ({ id, signed }: Proposal) =>
    (signed.includes(seat) && !said.some(each => each.talk === 'propose' && each.answers === id)) ||
    said.some(each => each.talk === 'sign' && each.proposal === id)
  const open = game.world.talks.proposals.filter(isSigned).map(({ terms }) => terms)
  const proposed = said.flatMap(each => (each.talk === 'propose' ? [each.terms] : []))
  return [...proposed, ...open].find(({ commitments }) => commitments.some(promise => promise.lever === lever))
}

/** Whether the draft leaves a pact. */
export function isLeaving(draft: readonly Decision[], { id }: Pact): boolean {
  return draft.filter(isTalkDecision).some(said => said.talk === 'leave' && said.pact === id)
}

/** What a seat has promised in a pact for this turn, as far as it can be kept. */
export function promisesNow({ world }: Game, { terms }: Pick<Pact, 'terms'>, seat: Seat): readonly Commitment[] {
  return promisesOf(terms, seat).map(promise => reachable(promise, world.economy.unlicensedMt))
}

/** Whether a draft keeps a promise. */
export function isKeptByDraft({ world }: Game, draft: readonly Decision[], promise: Commitment): boolean {
  const { kind, start } = leverOf(promise.lever)
  const value = decidedValue(draft, promise.lever) ?? (kind === 'order' ? start : world.settings[promise.lever])
  return isInside(promise, value)
}
