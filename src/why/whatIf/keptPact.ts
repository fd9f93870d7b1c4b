import { viewFor } from '../../ai/view'
import { fulfil } from '../../ai/wishes'
import type { Game } from '../../game/game'
import type { ResolveError } from '../../game/resolveTurn'
import { areTerms } from '../../game/talks/checkTerms'
import { keepPacts } from '../../game/talks/kept'
import type { PactTerms } from '../../game/talks/terms'
import { bySeat, SEATS, type Seat } from '../../game/words'
import type { Result } from '../../market/types'
import { openingOf } from './asRecorded'
import { type Course, playCourse } from './playCourse'

/** Number of the only draft on a table. */
const DRAFT = 1

/**
 * The pact of all three seats that is tried in a scenario: its own draft, else that of the ministers.
 *
 * @returns Undefined where levers that it names are closed.
 */
export function pactTriedIn({ scenario }: Game, ministers: PactTerms): PactTerms | undefined {
  const own = scenario.draftPacts?.find(({ signatories }) => signatories.length === SEATS.length)
  return [own, ministers].find(terms => terms && areTerms(terms, scenario.closedLevers))
}

/** A game from its start in which the seats of a pact sign it in the first turn, keep it, and change nothing else. */
export function keptPact(game: Game, terms: PactTerms): Result<Course, ResolveError> {
  const opening = openingOf({ ...game, scenario: { ...game.scenario, draftPacts: [terms] } })
  const decide = (now: Game, seat: Seat) => {
    const said = now.world.turn === 0 && terms.signatories.includes(seat)
    const signature = said ? [{ talk: 'sign', proposal: DRAFT } as const] : []
    return [...signature, ...fulfil(viewFor(now, seat), asPromised(now, seat, terms), signature)]
  }
  return playCourse(opening, decide, game.scenario.turns)
}

/** What a seat has to decide in the coming turn; nothing once the pact has run out. */
function asPromised({ world }: Game, seat: Seat, terms: PactTerms) {
  if (world.turn >= terms.turns) return []
  const pact = { id: DRAFT, terms, firstTurn: 1, lastTurn: terms.turns, broken: bySeat(() => 0) }
  return keepPacts([pact], seat, [], world.settings, world.economy.unlicensedMt)
}
