import { foundEffects, keptEffects, leftEffects, type TalksEffects } from '../../game/talks/effects'
import type { PactRecord } from '../../game/talks/talksRecord'
import type { PactTerms } from '../../game/talks/terms'
import { SEATS } from '../../game/words'
import { capital, saySeat, saySeats } from '../names'
import { describePactName } from '../pact'
import type { Words } from '../words'
import type { Candidate, TurnStory } from './candidate'

/** Weights of what is told of talks; judged. */
const WEIGHTS = { found: 9, begins: 8, left: 7, ends: 3, proposed: 3, signed: 2.5, lapsed: 2, kept: 1.5 } as const

type TellingId = keyof typeof WEIGHTS

function telling(words: Words, id: TellingId, at: number, { venue }: PactTerms, text: string): Candidate {
  return { id: `${id}${at}`, weight: WEIGHTS[id], place: words.t(`wire.${venue}.place`), text }
}

/** The largest change of trust that a pact brought, without its sign. */
function trustOf(words: Words, { trust }: TalksEffects): string {
  const size = Math.max(...Object.values(trust).map(Math.abs))
  return words.format.number(size, Number.isInteger(size) ? 0 : 1)
}

/** What a pact of the turn is told by. Only what everybody knows: a breach that was not found is not. */
function pactHeadlines({ words, now }: TurnStory): readonly Candidate[] {
  return now.talks.pacts.flatMap(({ pact, found, isPaid }: PactRecord) => {
    const { id, terms, firstTurn, lastTurn } = pact
    const name = describePactName(words, terms)
    if (firstTurn === now.turn) {
      const how = terms.signatories.length === SEATS.length ? 'all' : 'text'
      const seats = capital(words, saySeats(words, terms.signatories))
      return [telling(words, 'begins', id, terms, words.t(`wire.pactBegins.${how}`, { seats, pact: name }))]
    }
    if (found.length > 0)
      return found.map((seat, i) => {
        const how = terms.inspectors ? 'inspectors' : 'platform'
        const trust = trustOf(words, foundEffects(terms, seat))
        const text = words.t(`wire.pactFound.${how}`, { seat: saySeat(words, seat), pact: name, trust })
        return telling(words, 'found', 10 * id + i, terms, text)
      })
    if (lastTurn === now.turn)
      return [telling(words, 'ends', id, terms, words.t('wire.pactEnds.text', { pact: capital(words, name) }))]
    if (!isPaid) return []
    const kept = { pact: capital(words, name), trust: trustOf(words, keptEffects(terms)) }
    return [telling(words, 'kept', id, terms, words.t('wire.pactKept.text', kept))]
  })
}

function leftHeadlines({ words, now }: TurnStory): readonly Candidate[] {
  return now.talks.left.map(({ pact, seats }) => {
    const trust = trustOf(words, leftEffects(pact.terms, seats[0]!))
    const said = {
      seats: saySeats(words, seats),
      pact: capital(words, describePactName(words, pact.terms)),
      trust,
    }
    return telling(words, 'left', pact.id, pact.terms, words.t('wire.pactLeft.text', said))
  })
}

/** Proposals that are new, were signed by somebody, or are off the table. */
function proposalHeadlines({ words, now }: TurnStory): readonly Candidate[] {
  const { proposals, lapsed, signatures } = now.talks
  const open = proposals.flatMap(({ id, terms, proposers, signed }) => {
    const signers = signatures.filter(({ proposal }) => proposal === id).map(({ seat }) => seat)
    if (signers.length === 0) return []
    const isNew = signers.every(seat => proposers.includes(seat))
    const said = { seats: saySeats(words, signers), pact: describePactName(words, terms) }
    if (isNew) return [telling(words, 'proposed', id, terms, words.t('wire.proposed.text', said))]
    const lacking = terms.signatories.filter(seat => !signed.includes(seat))
    const signing = { ...said, pact: capital(words, said.pact), missing: saySeats(words, lacking) }
    return [telling(words, 'signed', id, terms, words.t('wire.signed.text', signing))]
  })
  const gone = lapsed.map(({ id, terms }) => {
    const pact = capital(words, describePactName(words, terms))
    return telling(words, 'lapsed', id, terms, words.t('wire.lapsed.text', { pact }))
  })
  return [...open, ...gone]
}

/** Headlines about what the seats said to one another and what came of it. */
export function talkHeadlines(story: TurnStory): readonly Candidate[] {
  return [...pactHeadlines(story), ...leftHeadlines(story), ...proposalHeadlines(story)]
}
