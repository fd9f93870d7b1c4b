import type { Game } from '../../game/game'
import { type PactOutlook, pactOutlook } from '../../game/talks/pactOutlook'
import type { PactTerms } from '../../game/talks/terms'
import type { Seat } from '../../game/words'
import { knownNoChange } from '../knownNoChange'
import type { Outlook } from './answerProposal'

/** Outlooks of a position, so that seats that ask about the same terms do not solve them again. */
const solved = new WeakMap<Game['world'], Map<string, PactOutlook | undefined>>()

/**
 * What a pact would do to every seat, with no more known of events to come than everybody knows. Solved once a position.
 *
 * @returns Undefined where the market has no solution.
 */
export function knownOutlook(game: Game, terms: PactTerms): PactOutlook | undefined {
  const known = solved.get(game.world) ?? new Map<string, PactOutlook | undefined>()
  solved.set(game.world, known)
  const name = JSON.stringify(terms)
  if (!known.has(name)) {
    // Measured against a run that knows no more of events to come than the seat does.
    const outlook = pactOutlook({ ...game, noChange: knownNoChange(game) }, terms)
    known.set(name, outlook.ok ? outlook.value : undefined)
  }
  return known.get(name)
}

/** What a pact would do to a seat; undefined where the market has no solution. */
export function outlookOf(game: Game, seat: Seat, terms: PactTerms): Outlook | undefined {
  const own = knownOutlook(game, terms)?.[seat]
  return own && { ...own, temptation: own.temptation?.gain ?? 0 }
}
