import type { Decision, TalkDecision } from '../game/decision'
import { LEVERS_OF, type LeverId } from '../game/levers'
import type { RandomStream } from '../game/random'
import { PROMISES, ruledOut, SHANGHAI_LEVERS } from '../game/talks/promises'
import { type Commitment, PACT_TURNS, type PactTerms, type Venue } from '../game/talks/terms'
import { type BySeat, bySeat, SEATS, type Seat } from '../game/words'
import type { SeatView } from './view'

/** Chances that the random player proposes something, signs what it can, leaves what it is in. */
const PROPOSE_CHANCE = 0.25
const SIGN_CHANCE = 0.5
const LEAVE_CHANCE = 0.1
/** Most promises of one seat in a pact by lot. */
const MOST_PROMISES = 2

function pick<T>(from: readonly T[], random: RandomStream): T {
  return from[Math.floor(random() * from.length)]!
}

/** Everything a seat can promise, by venue. */
const PROMISES_OF: Readonly<Record<Venue, BySeat<readonly Commitment[]>>> = {
  ministers: bySeat(seat => promisesWith(seat, () => true)),
  shanghai: bySeat(seat => promisesWith(seat, id => SHANGHAI_LEVERS.includes(id))),
}

function promisesWith(seat: Seat, isOpen: (id: LeverId) => boolean): readonly Commitment[] {
  return LEVERS_OF[seat]
    .filter(({ id }) => isOpen(id))
    .flatMap(({ id: lever, values }) => {
      const bound = PROMISES[lever]
      return bound === undefined ? [] : values.map(value => ({ lever, bound, value }))
    })
    .filter(promise => ruledOut(promise) > 0)
}

function termsByLot(seat: Seat, random: RandomStream): PactTerms {
  const venue: Venue = seat !== 'unitedStates' && random() < 0.25 ? 'shanghai' : 'ministers'
  const absent = venue === 'shanghai' ? 'unitedStates' : pick([seat, ...SEATS.filter(other => other !== seat)], random)
  const signatories = SEATS.filter(other => other === seat || other !== absent)
  const commitments = signatories.flatMap(signatory => {
    const drawn = Array.from({ length: MOST_PROMISES }, () => pick(PROMISES_OF[venue][signatory], random))
    return drawn.filter(({ lever }, i) => drawn.findIndex(other => other.lever === lever) === i)
  })
  const turns = PACT_TURNS.min + Math.floor(random() * (PACT_TURNS.max - PACT_TURNS.min + 1))
  return { venue, signatories, commitments, turns, inspectors: random() < 0.5 }
}

/** Anything that can be said, by lot: proposals, signatures and leavings that the gate lets pass. */
export function randomTalk(
  view: SeatView,
  decided: readonly Decision[],
  random: RandomStream,
): readonly TalkDecision[] {
  const { seat, talks } = view
  const wishes: TalkDecision[] = []
  if (random() < PROPOSE_CHANCE) wishes.push({ talk: 'propose', terms: termsByLot(seat, random) })
  for (const { id } of talks.proposals) if (random() < SIGN_CHANCE) wishes.push({ talk: 'sign', proposal: id })
  for (const { id } of talks.pacts) if (random() < LEAVE_CHANCE) wishes.push({ talk: 'leave', pact: id })
  const said: TalkDecision[] = []
  for (const wish of wishes) if (view.isLegal([...decided, ...said, wish])) said.push(wish)
  return said
}
