import type { Settings } from '../../model/settings'
import { bySeat, type Seat } from '../words'
import { addEffects, foundEffects, keptEffects, leftEffects, NO_EFFECTS, type TalksEffects } from './effects'
import { isKeptBy } from './kept'
import { type Inspection, isFound } from './monitoring'
import type { Negotiated } from './negotiate'
import type { Pact, Talks } from './talks'
import type { PactRecord, TalksRecord } from './talksRecord'

/** What a turn showed of who keeps what. */
export interface TurnShown {
  readonly turn: number
  readonly settings: Settings
  /** What there was to retire before the turn, Mt a year. */
  readonly unlicensedMt: number
  /** Without it nothing is found. */
  readonly inspection: Inspection | undefined
}

/** The talks after a turn, what they did, and how that is written down. */
export interface Settled {
  readonly talks: Talks
  readonly effects: TalksEffects
  readonly record: TalksRecord
}

function judge(pact: Pact, { turn, settings, unlicensedMt, inspection }: TurnShown): PactRecord {
  const { terms, firstTurn, lastTurn, broken } = pact
  const broke = terms.signatories.filter(seat => !isKeptBy(terms, seat, settings, unlicensedMt))
  // Whoever signed before the others could not know that the pact would begin: its first turn binds nobody.
  if (turn === firstTurn) return { pact, broke, found: [], isPaid: broke.length === 0 }
  const isClosing = turn === lastTurn || turn === inspection?.lastTurn
  const suspects = terms.signatories.filter(seat => broke.includes(seat) || (isClosing && broken[seat] > 0))
  const found = inspection ? suspects.filter(seat => isFound(inspection, turn, pact, seat, settings)) : []
  return { pact, broke, found, isPaid: found.length === 0 }
}

function effectsOf({ pact, found, isPaid }: PactRecord): TalksEffects {
  if (isPaid) return keptEffects(pact.terms)
  return found.reduce((sum, seat) => addEffects(sum, foundEffects(pact.terms, seat)), NO_EFFECTS)
}

/** The pacts that stand after the turn: not those found broken, nor those that have run out. */
function standing(judged: readonly PactRecord[], turn: number): readonly Pact[] {
  return judged
    .filter(({ pact, found }) => found.length === 0 && pact.lastTurn > turn)
    .map(({ pact, broke }) => {
      if (broke.length === 0 || turn === pact.firstTurn) return pact
      const count = (seat: Seat) => pact.broken[seat] + (broke.includes(seat) ? 1 : 0)
      return { ...pact, broken: bySeat(count) }
    })
}

/** Look at who kept the pacts in force in a turn, and let everybody draw the conclusions. */
export function settle(negotiated: Negotiated, shown: TurnShown): Settled {
  const { talks, left, ...said } = negotiated
  const { proposals } = talks
  if (talks.pacts.length + left.length === 0) {
    const record = { ...said, proposals, pacts: [], left, promiseMt: talks.promiseMt }
    return { talks, effects: NO_EFFECTS, record }
  }
  const judged = talks.pacts.map(pact => judge(pact, shown))
  const leaving = left.flatMap(({ pact, seats }) => seats.map(seat => leftEffects(pact.terms, seat)))
  const effects = [...judged.map(effectsOf), ...leaving].reduce(addEffects, NO_EFFECTS)
  const promiseMt = talks.promiseMt + effects.promiseMt
  const pacts = standing(judged, shown.turn)
  return {
    talks: { proposals, pacts, promiseMt },
    effects,
    record: { ...said, proposals, pacts: judged, left, promiseMt },
  }
}
