import type { Game } from '../../game/game'
import { type PactOutlook, pactOutlook } from '../../game/talks/pactOutlook'
import { leavingGain } from '../../game/talks/standingOutlook'
import type { Pact } from '../../game/talks/talks'
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

/** Gains of leaving by position, in the same way. */
const solvedLeaving = new WeakMap<Game['world'], Map<string, number | undefined>>()

/**
 * What leaving a pact in force would add for a seat, against keeping it. Solved once a position.
 *
 * @returns Points of score at the end; undefined where the market has no solution.
 */
export function gainOfLeaving(game: Game, seat: Seat, pact: Pact): number | undefined {
  const known = solvedLeaving.get(game.world) ?? new Map<string, number | undefined>()
  solvedLeaving.set(game.world, known)
  const name = `${seat} ${pact.id}`
  if (!known.has(name)) {
    const gain = leavingGain({ ...game, noChange: knownNoChange(game) }, pact, seat)
    known.set(name, gain.ok ? gain.value : undefined)
  }
  return known.get(name)
}
