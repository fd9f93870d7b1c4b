import { checkDecisions } from '../game'
import { type Decision, isLeverDecision, isTalkDecision } from '../game/decision'
import type { Game } from '../game/game'
import type { Proposal } from '../game/talks/talks'
import type { Seat } from '../game/words'
import { SUBJECT_RULES } from '../game/wto/subjects'
import type { TradeCase } from '../game/wto/tradeCase'
import { capital, saySeat, saySeats } from './names'
import { describePactName } from './pact'
import type { Words } from './words'

/** Whether a draft signs a proposal or answers it by another. */
export function isAnswered(draft: readonly Decision[], id: number): boolean {
  return draft.filter(isTalkDecision).some(said => {
    return (said.talk === 'sign' && said.proposal === id) || (said.talk === 'propose' && said.answers === id)
  })
}

/** Proposals that a seat can sign this turn and has not answered in its draft. */
export function waitingFor(game: Game, seat: Seat, draft: readonly Decision[]): readonly Proposal[] {
  return game.world.talks.proposals.filter(({ id }) => {
    return !isAnswered(draft, id) && checkDecisions(game, seat, [{ talk: 'sign', proposal: id }]) === undefined
  })
}

/** The case that a seat has lost and must follow in this turn, unless its draft does. */
export function rulingDue({ world }: Game, seat: Seat, draft: readonly Decision[]): TradeCase | undefined {
  const drafted = Object.fromEntries(draft.filter(isLeverDecision).map(({ lever, value }) => [lever, value]))
  const settings = { ...world.settings, ...drafted }
  return world.cases.find(({ about, complainant, stage }) => {
    const { respondent, isWithinRules } = SUBJECT_RULES[about]
    return stage === 'lost' && respondent === seat && !isWithinRules(settings, complainant)
  })
}

/** Say in a few words what the talks hold for a seat: a ruling to follow, what waits for its answer, what stands. */
export function describeTalksRow(words: Words, game: Game, seat: Seat, draft: readonly Decision[]): string {
  const due = rulingDue(game, seat, draft)
  if (due) {
    const key = due.about === 'wtoRuling' ? 'talks.rowRuling2016' : 'talks.rowRuling'
    return words.t(key, { complainant: saySeat(words, due.complainant) })
  }
  const waiting = waitingFor(game, seat, draft)
  const [first] = waiting
  if (waiting.length > 1) return words.t('talks.rowMany', { count: waiting.length })
  if (first) {
    const pact = describePactName(words, first.terms)
    if (first.proposers.length === 0) return words.t('talks.rowDraft', { pact: capital(words, pact) })
    return words.t('talks.rowProposed', { seats: capital(words, saySeats(words, first.proposers)), pact })
  }
  const said = draft.filter(isTalkDecision).length
  if (said > 0) return words.t('talks.rowSaid', { count: said })
  const pacts = game.world.talks.pacts.length
  return pacts > 0 ? words.t('talks.rowForce', { count: pacts }) : words.t('talks.rowNothing')
}
