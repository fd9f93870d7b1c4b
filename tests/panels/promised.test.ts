import { expect, test } from 'vitest'
import type { Decision, Game, Seat } from '../../src/game'
import { signedOn } from '../../src/panels/talks/promised'
import { makeGame, playTurn } from '../helpers/makeGame'
import { changed, G20_PACT, PAIR_PACT, propose } from '../helpers/pacts'

const on = (game: Game, seat: Seat, draft: readonly Decision[]) => signedOn({ game, seat, draft }, 'enforcement')

test('a pact that is signed or proposed in the draft is known beside the levers of which it promises', () => {
  const game = makeGame()
  expect(on(game, 'china', [])).toBeUndefined()
  expect(on(game, 'china', [{ talk: 'sign', proposal: 1 }])).toEqual(G20_PACT)
  expect(on(game, 'unitedStates', [{ talk: 'sign', proposal: 1 }])).toBeUndefined()
  expect(on(game, 'china', [propose(PAIR_PACT)])).toEqual(PAIR_PACT)
})

test('a pact that waits for the others is known to whoever signed, until it is answered anew', () => {
  const game = playTurn(makeGame({ draftPacts: [] }), { china: [propose(PAIR_PACT)] })
  expect(on(game, 'china', [])).toEqual(PAIR_PACT)
  const { id } = game.world.talks.proposals[0]!
  const shorter = changed(PAIR_PACT, { turns: 2, commitments: PAIR_PACT.commitments })
  expect(on(game, 'china', [propose(shorter, id)])).toEqual(shorter)
})
