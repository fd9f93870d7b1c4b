import type { Decision, ProposeDecision, TalkDecision, TalkRefusalKind } from '../decision'
import { isTalkDecision } from '../decision'
import type { Game } from '../game'
import type { Seat } from '../words'
import { mayFile } from '../wto/checkFiling'
import { FILED_SUBJECTS } from '../wto/subjects'
import { areTerms } from './checkTerms'
import { standsInTheWay } from './overlap'

function checkProposal(game: Game, seat: Seat, { terms, answers }: ProposeDecision): TalkRefusalKind | undefined {
  const { talks } = game.world
  if (!areTerms(terms, game.scenario.closedLevers)) return 'badTerms'
  if (!terms.signatories.includes(seat)) return 'notASignatory'
  if (standsInTheWay(talks.pacts, terms)) return 'pactStands'
  if (answers === undefined) return undefined
  const answered = talks.proposals.find(({ id }) => id === answers)
  if (!answered) return 'unknownProposal'
  return answered.terms.signatories.includes(seat) ? undefined : 'notASignatory'
}

function checkSignature(game: Game, seat: Seat, id: number): TalkRefusalKind | undefined {
  const { proposals, pacts } = game.world.talks
  const proposal = proposals.find(entry => entry.id === id)
  if (!proposal) return 'unknownProposal'
  if (!proposal.terms.signatories.includes(seat)) return 'notASignatory'
  if (proposal.signed.includes(seat)) return 'alreadySigned'
  return standsInTheWay(pacts, proposal.terms) ? 'pactStands' : undefined
}

function checkLeaving(game: Game, seat: Seat, id: number): TalkRefusalKind | undefined {
  const pact = game.world.talks.pacts.find(entry => entry.id === id)
  if (!pact) return 'unknownPact'
  return pact.terms.signatories.includes(seat) ? undefined : 'notASignatory'
}

/** Why one talk decision is refused on its own, or `undefined`. */
export function checkTalk(game: Game, seat: Seat, decision: TalkDecision): TalkRefusalKind | undefined {
  switch (decision.talk) {
    case 'propose':
      return checkProposal(game, seat, decision)
    case 'sign':
      return checkSignature(game, seat, decision.proposal)
    case 'leave':
      return checkLeaving(game, seat, decision.pact)
    case 'file':
      return FILED_SUBJECTS.includes(decision.about) && mayFile(game.world, seat, decision.about)
        ? undefined
        : 'noGroundForCase'
    default:
      return 'unknownTalk'
  }
}

/** What must not be said twice in a turn: one proposal to the same seats at a venue, one signature, one leaving. */
export function subjectOf(decision: TalkDecision): string {
  switch (decision.talk) {
    case 'propose':
      return `propose ${decision.terms.venue} ${decision.terms.signatories.join(' ')}`
    case 'sign':
      return `sign ${decision.proposal}`
    case 'leave':
      return `leave ${decision.pact}`
    case 'file':
      return `file ${decision.about}`
  }
}

/** Whether something is said twice in one turn. */
export function isSaidTwice(decisions: readonly Decision[]): boolean {
  const subjects = decisions.filter(isTalkDecision).map(subjectOf)
  return new Set(subjects).size < subjects.length
}
