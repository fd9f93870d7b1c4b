import type { TurnDecisions } from '../decision'
import { bySeat, type Seat } from '../words'
import { standsInTheWay, takesThePlaceOf } from './overlap'
import { areEqualTerms, joined, type Said, saidIn, saidOf, withProposal } from './proposals'
import type { Pact, Proposal, Talks } from './talks'

/** A pact that somebody walked out of. */
export interface LeftPact {
  readonly pact: Pact
  readonly seats: readonly Seat[]
}

/** What became of the talks by what was said in a turn, before the turn shows who keeps what. */
export interface Negotiated {
  readonly talks: Talks
  /** Signatures given this turn, those of proposers included. */
  readonly signatures: readonly { readonly proposal: number; readonly seat: Seat }[]
  readonly left: readonly LeftPact[]
  /** Proposals that nobody can sign any more. */
  readonly lapsed: readonly Proposal[]
}

/** Pacts of which at least one signatory walks out. */
function leave(pacts: readonly Pact[], said: readonly Said[]): readonly LeftPact[] {
  const leaving = saidOf(said, 'leave')
  return pacts
    .map(pact => ({
      pact,
      seats: pact.terms.signatories.filter(seat =>
        leaving.some(entry => entry.seat === seat && entry.decision.pact === pact.id),
      ),
    }))
    .filter(({ seats }) => seats.length > 0)
}

/** Signatures under what was on the table. One under something unknown, as can be in a run with changes, is nothing. */
function sign(open: readonly Proposal[], said: readonly Said[]): readonly Proposal[] {
  const signing = saidOf(said, 'sign')
  return open.map(proposal => {
    const signers = signing.filter(({ decision }) => decision.proposal === proposal.id).map(({ seat }) => seat)
    return signers.length > 0 ? { ...proposal, signed: joined(proposal.signed, signers) } : proposal
  })
}

function isComplete({ terms, signed }: Proposal): boolean {
  return terms.signatories.every(seat => signed.includes(seat))
}

/** Proposals that this turn's counters take the place of; saying the same again is a signature and no counter. */
function answered(proposals: readonly Proposal[], said: readonly Said[]): readonly Proposal[] {
  const counters = saidOf(said, 'propose')
  return proposals.filter(({ id, terms }) =>
    counters.some(({ decision }) => decision.answers === id && !areEqualTerms(decision.terms, terms)),
  )
}

/** Put pacts in force, wider ones first; what cannot stand beside one in force is not. */
function begin(pacts: readonly Pact[], complete: readonly Proposal[], turn: number): readonly Pact[] {
  const width = ({ terms }: Proposal) => terms.signatories.length
  const inOrder = [...complete].sort((a, b) => width(b) - width(a) || a.id - b.id)
  return inOrder.reduce((standing, { id, terms }) => {
    if (standsInTheWay(standing, terms)) return standing
    const pact = { id, terms, firstTurn: turn, lastTurn: turn + terms.turns - 1, broken: bySeat(() => 0) }
    return [...standing.filter(other => !takesThePlaceOf(terms, other)), pact]
  }, pacts)
}

// One order for the same things said, whoever said them first.
function byNumber<T extends { readonly id: number }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => a.id - b.id)
}

function newSignatures(before: readonly Proposal[], now: readonly Proposal[]): Negotiated['signatures'] {
  return now.flatMap(({ id, signed }) => {
    const earlier = before.find(proposal => proposal.id === id)?.signed ?? []
    return signed.filter(seat => !earlier.includes(seat)).map(seat => ({ proposal: id, seat }))
  })
}

/**
 * Take up what all seats say in a turn: leaving, signing and proposing count at once, whatever the order in which the
 * seats handed in. A pact is in force from the turn in which the last of its signatories signs.
 */
export function negotiate(talks: Talks, decisions: TurnDecisions, turn: number): Negotiated {
  const said = saidIn(decisions)
  if (said.length + talks.proposals.length === 0) return { talks, signatures: [], left: [], lapsed: [] }
  const left = leave(talks.pacts, said)
  const staying = talks.pacts.filter(pact => !left.some(entry => entry.pact === pact))
  const onTable = saidOf(said, 'propose').reduce<readonly Proposal[]>(
    (open, entry) => withProposal(open, entry, turn),
    sign(talks.proposals, said),
  )
  const replaced = answered(talks.proposals, said).map(({ id }) => id)
  const incomplete = onTable.filter(proposal => !isComplete(proposal) && !replaced.includes(proposal.id))
  return {
    talks: {
      ...talks,
      proposals: byNumber(incomplete.filter(({ lastTurn }) => lastTurn > turn)),
      pacts: byNumber(begin(staying, onTable.filter(isComplete), turn)),
    },
    signatures: newSignatures(talks.proposals, onTable),
    left,
    lapsed: incomplete.filter(({ lastTurn }) => lastTurn <= turn),
  }
}
