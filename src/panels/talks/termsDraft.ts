import type { Game } from '../../game/game'
import { LEVERS_OF, type LeverId, leverOf } from '../../game/levers'
import { PROMISES, ruledOut, SHANGHAI_LEVERS } from '../../game/talks/promises'
import { type Commitment, PACT_TURNS, type PactTerms, type Venue } from '../../game/talks/terms'
import { type BySeat, SEATS, type Seat } from '../../game/words'

/** Length of a pact that nobody has changed, half-years. */
const USUAL_TURNS = 4
/** What a pact begins with at each venue; the same promises as in the drafts of computer players. */
const FIRST_PROMISES: Readonly<Record<Venue, BySeat<readonly LeverId[]>>> = {
  ministers: { china: ['enforcement'], unitedStates: ['metalDuty', 'semisDuty'], rusal: ['newPlants'] },
  shanghai: { china: ['coInvestment'], unitedStates: [], rusal: ['newPlants', 'investorShare'] },
}

/** Levers that a seat can promise at a venue in this game. */
export function promisable({ scenario }: Game, seat: Seat, venue: Venue): readonly LeverId[] {
  return LEVERS_OF[seat]
    .map(({ id }) => id)
    .filter(id => PROMISES[id] && !scenario.closedLevers.includes(id))
    .filter(id => venue === 'ministers' || SHANGHAI_LEVERS.includes(id))
}

/** Values at which a lever can be promised: those that rule something out. */
export function promiseValues(lever: LeverId): readonly number[] {
  const bound = PROMISES[lever]!
  return leverOf(lever).values.filter(value => ruledOut({ lever, bound, value }) > 0)
}

/** A promise to begin with: one step more than now, or no further than now. */
export function firstPromise({ world }: Game, lever: LeverId): Commitment {
  const bound = PROMISES[lever]!
  const { kind, start } = leverOf(lever)
  const now = kind === 'order' ? start : world.settings[lever]
  const values = promiseValues(lever)
  const value =
    bound === 'atLeast'
      ? (values.find(each => each > now) ?? values.at(-1)!)
      : ([...values].reverse().find(each => each <= now) ?? values[0]!)
  return { lever, bound, value }
}

/** Lengths that a pact proposed now can have. */
export function lengthChoices({ world, scenario }: Game): readonly number[] {
  const longest = Math.max(PACT_TURNS.min, Math.min(PACT_TURNS.max, scenario.turns - world.turn))
  return Array.from({ length: longest - PACT_TURNS.min + 1 }, (_, i) => PACT_TURNS.min + i)
}

/** Who can sign with a seat at a venue: each choice in the order of the seats. */
export function signatoryChoices(seat: Seat, venue: Venue): readonly (readonly Seat[])[] {
  if (venue === 'shanghai') return [['china', 'rusal']]
  const pairs = SEATS.filter(other => other !== seat).map(other =>
    SEATS.filter(each => each === seat || each === other),
  )
  return [SEATS, ...pairs]
}

/** Venues at which a seat can propose. */
export function venueChoices(game: Game, seat: Seat): readonly Venue[] {
  const meetsInShanghai = (['china', 'rusal'] as const).every(each => promisable(game, each, 'shanghai').length > 0)
  return seat !== 'unitedStates' && meetsInShanghai ? ['ministers', 'shanghai'] : ['ministers']
}

/** Terms to begin a proposal with. */
export function startingTerms(game: Game, venue: Venue, signatories: readonly Seat[]): PactTerms {
  const commitments = signatories.flatMap(seat => {
    const open = promisable(game, seat, venue)
    const usual = FIRST_PROMISES[venue][seat].filter(id => open.includes(id))
    return (usual.length > 0 ? usual : open.slice(0, 1)).map(id => firstPromise(game, id))
  })
  const turns = Math.min(USUAL_TURNS, lengthChoices(game).at(-1)!)
  return { venue, signatories, commitments, turns, inspectors: venue === 'ministers' }
}

/** Terms for other signatories: what stays possible of the promises, and a first one of who is new. */
export function withSignatories(game: Game, terms: PactTerms, signatories: readonly Seat[]): PactTerms {
  const fresh = startingTerms(game, terms.venue, signatories)
  const commitments = signatories.flatMap(seat => {
    const isOf = ({ lever }: Commitment) => leverOf(lever).seat === seat
    const kept = terms.commitments.filter(isOf)
    return kept.length > 0 ? kept : fresh.commitments.filter(isOf)
  })
  return { ...terms, signatories, commitments }
}

/** Terms with one promise in place of another; without a new one the old is taken out. */
export function withPromise(terms: PactTerms, old: Commitment, fresh: Commitment | undefined): PactTerms {
  const commitments = terms.commitments.flatMap(each => {
    if (each !== old) return [each]
    return fresh ? [fresh] : []
  })
  return { ...terms, commitments }
}
