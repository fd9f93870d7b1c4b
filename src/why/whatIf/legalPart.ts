import { checkDecisions } from '../../game/checkDecisions'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'

/** Decisions as far as the gate lets them pass, and the rest. Both keep their order. */
export interface LegalPart {
  readonly kept: readonly Decision[]
  readonly dropped: readonly Decision[]
}

/** Take of some decisions what is legal now: all of them where the gate lets them pass, else one after the other. */
export function legalPart(game: Game, seat: Seat, decisions: readonly Decision[]): LegalPart {
  const isLegal = (some: readonly Decision[]) => checkDecisions(game, seat, some) === undefined
  if (isLegal(decisions)) return { kept: decisions, dropped: [] }
  const kept = new Set<Decision>()
  const inOrder = () => decisions.filter(decision => kept.has(decision))
  let before = -1
  // What wins political capital may let pass what stood before it, so the rest is tried again.
  while (kept.size > before) {
    before = kept.size
    for (const decision of decisions) {
      if (kept.has(decision)) continue
      kept.add(decision)
      if (!isLegal(inOrder())) kept.delete(decision)
    }
  }
  return { kept: inOrder(), dropped: decisions.filter(decision => !kept.has(decision)) }
}
