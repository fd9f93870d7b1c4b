/** Games in which the seats talk. */
import { bySeat, type Game, type PactTerms, SEATS, type Seat, type TurnDecisions } from '../../src/game'
import { keepPacts } from '../../src/game/talks/kept'
import { UNLICENSED_2016_MT } from '../../src/model/economy'
import { BASE_SETTINGS } from '../../src/model/settings'
import { makeGame, playTurn, type SomeDecisions, turnOf } from './makeGame'

/** A game with a pact on the table that all its seats sign in the first turn, in force from then on. */
export function inForce(terms: PactTerms, first: SomeDecisions = {}, game = makeGame()): Game {
  const laid = { ...game, world: openWith(game, terms) }
  return playTurn(laid, signedBy(terms.signatories, first))
}

function openWith(game: Game, terms: PactTerms): Game['world'] {
  const proposal = { id: 1, terms, proposers: [], signed: [], lastTurn: 2 }
  return { ...game.world, talks: { ...game.world.talks, proposals: [proposal] } }
}

/** The decisions, with the signatures of some seats under proposal 1. */
export function signedBy(seats: readonly Seat[], some: SomeDecisions = {}): TurnDecisions {
  const all = turnOf(some)
  return bySeat(seat => (seats.includes(seat) ? [...all[seat], { talk: 'sign', proposal: 1 }] : all[seat]))
}

/** The lever decisions by which every seat keeps these terms from the first turn on. */
export function keeping(terms: PactTerms): TurnDecisions {
  const pact = { id: 1, terms, firstTurn: 1, lastTurn: 99, broken: bySeat(() => 0) }
  return bySeat(seat => keepPacts([pact], seat, [], BASE_SETTINGS, UNLICENSED_2016_MT))
}

/** Everybody keeps the terms but these seats, which do nothing. */
export function keepingBut(terms: PactTerms, breakers: readonly Seat[]): TurnDecisions {
  const all = keeping(terms)
  return bySeat(seat => (breakers.includes(seat) ? [] : all[seat]))
}

/** Everything in a record but what was said and the fingerprint. */
export function figuresOf(game: Game): string {
  return JSON.stringify(
    game.records.map(({ decisions, talks, hash, pips, ...rest }) => ({
      ...rest,
      held: SEATS.map(seat => pips[seat].held),
      promise: talks.promiseMt,
      heard: [typeof decisions, hash.length],
    })),
  )
}
