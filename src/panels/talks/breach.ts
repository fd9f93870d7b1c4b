import { checkDecisions } from '../../game/checkDecisions'
import { type Decision, isLeverDecision, isTalkDecision, type LeverDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { settingsWith } from '../../game/settingsWith'
import { keepPacts } from '../../game/talks/kept'
import { detectionOdds } from '../../game/talks/monitoring'
import type { Pact } from '../../game/talks/talks'
import type { Seat } from '../../game/words'
import { isKeptByDraft, isLeaving, promisesNow } from './promised'

/** A pact in force that a draft breaks. */
export interface Breach {
  readonly pact: Pact
  /** Odds that it is found in this turn, 0 to 1; 0 where nobody looks. */
  readonly odds: number
}

/** The pacts in force that a seat's draft breaks; one that it leaves openly is not broken. */
export function breachesOf(game: Game, seat: Seat, draft: readonly Decision[]): readonly Breach[] {
  const settings = settingsWith(game.world.settings, draft)
  return boundTo(game, seat, draft)
    .filter(pact => promisesNow(game, pact, seat).some(promise => !isKeptByDraft(game, draft, promise)))
    .map(pact => ({ pact, odds: detectionOdds(pact.terms.inspectors, seat, settings) }))
}

/** What has to be set so that the draft keeps every pact; undefined where the rules do not allow that. */
export function keepingDecisions(
  game: Game,
  seat: Seat,
  draft: readonly Decision[],
): readonly LeverDecision[] | undefined {
  const levers = draft.filter(isLeverDecision)
  const { settings, economy } = game.world
  const kept = keepPacts(boundTo(game, seat, draft), seat, levers, settings, economy.unlicensedMt)
  const all = [...draft.filter(isTalkDecision), ...kept]
  if (checkDecisions(game, seat, all) || breachesOf(game, seat, all).length > 0) return undefined
  return kept.filter(decision => !levers.includes(decision))
}

function boundTo({ world }: Game, seat: Seat, draft: readonly Decision[]): readonly Pact[] {
  return world.talks.pacts.filter(pact => pact.terms.signatories.includes(seat) && !isLeaving(draft, pact))
}
