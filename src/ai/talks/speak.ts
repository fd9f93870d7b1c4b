import type { TalkDecision } from '../../game/decision'
import { standsInTheWay, takesThePlaceOf } from '../../game/talks/overlap'
import type { PactTerms } from '../../game/talks/terms'
import type { Reason } from '../intent'
import type { SeatView } from '../view'
import { answerProposal, meanTrust } from './answerProposal'
import type { Temper } from './temper'

/** Turns that must be left for a pact to be worth proposing. */
const TURNS_WORTH_A_PACT = 3
/** A proposal is made in the second turn and every third after it: one that nobody signs is not made again at once. */
const PROPOSING_EVERY = 3
const PROPOSING_FIRST = 2

/** What is said to the others, and why; no reason where nothing was asked and nothing is said. */
export interface Spoken {
  readonly decisions: readonly TalkDecision[]
  readonly reason?: Reason | undefined
}

const SILENT: Spoken = { decisions: [] }

/** Walk out of what has turned to one's loss, answer what is on the table, and put forward what is missing. */
export function speak(view: SeatView, temper: Temper, draft: PactTerms | undefined): Spoken {
  return leave(view, temper) ?? answerAll(view, temper) ?? propose(view, temper, draft) ?? SILENT
}

function leave(view: SeatView, temper: Temper): Spoken | undefined {
  const own = view.talks.pacts.filter(({ terms, lastTurn }) => isIn(view, terms) && lastTurn > view.turn)
  for (const pact of own) {
    const points = view.leaving(pact) ?? 0
    if (points > -temper.leavesAt) {
      return { decisions: [{ talk: 'leave', pact: pact.id }], reason: { id: 'leavesPact', data: { points } } }
    }
  }
  return undefined
}

function answerAll(view: SeatView, temper: Temper): Spoken | undefined {
  const asked = view.talks.proposals.filter(
    ({ terms, signed }) => isIn(view, terms) && !signed.includes(view.seat) && !standsInTheWay(view.talks.pacts, terms),
  )
  const answers = asked.flatMap(proposal => {
    const outlook = view.outlook(proposal.terms)
    return outlook ? [{ proposal, ...answerProposal(view, proposal, outlook, temper) }] : []
  })
  const signed = answers.find(({ signs }) => signs)
  if (signed) return { decisions: [{ talk: 'sign', proposal: signed.proposal.id }], reason: signed.reason }
  const refused = answers[0]
  return refused && { decisions: [], reason: refused.reason }
}

function propose(view: SeatView, temper: Temper, terms: PactTerms | undefined): Spoken | undefined {
  if (!terms || !isTimeToPropose(view) || isTaken(view, terms)) return undefined
  const decision: TalkDecision = { talk: 'propose', terms }
  if (meanTrust(view, terms) < temper.leastTrust || !view.isLegal([decision])) return undefined
  const outlook = view.outlook(terms)
  if (!outlook || outlook.pipsShort > 0 || outlook.gain < temper.leastGain) return undefined
  return { decisions: [decision], reason: { id: 'proposesPact', data: { points: outlook.gain } } }
}

function isTimeToPropose({ turn, turns }: SeatView): boolean {
  return turn % PROPOSING_EVERY === PROPOSING_FIRST && turns - turn >= TURNS_WORTH_A_PACT
}

/** Whether something of the kind is on the table or in force. */
function isTaken({ talks }: SeatView, terms: PactTerms): boolean {
  const isLike = (other: PactTerms) => other.venue === terms.venue
  return (
    talks.proposals.some(each => isLike(each.terms)) ||
    talks.pacts.some(each => takesThePlaceOf(terms, each) || isLike(each.terms))
  )
}

function isIn({ seat }: SeatView, { signatories }: PactTerms): boolean {
  return signatories.includes(seat)
}
