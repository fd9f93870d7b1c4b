import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { SEATS } from '../../src/game'
import { HINTS, type HintId, isLearned, type Matter, nextHint, type Situation } from '../../src/panels/guidance/hints'
import { mattersOf } from '../../src/panels/guidance/matters'
import { makeGame, playTurn } from '../helpers/makeGame'
import { changed, G20_PACT } from '../helpers/pacts'
import { keeping, signedBy } from '../helpers/talks'

const ids = Object.keys(HINTS) as HintId[]
const opened: Situation = { screen: 'turn', played: 0, hasDraft: false, matters: [], learned: [] }
const MATTERS: readonly Matter[] = ['proposal', 'pact', 'inspectors', 'case']

/** The hints of a player who follows each one before the next comes, in a game that goes on. */
function hintsOfAGame(turns: number, matters: readonly Matter[] = []): HintId[] {
  const learned: HintId[] = []
  for (let played = 0; played < turns; played++) {
    for (const at of [
      { screen: 'turn', played, hasDraft: false },
      { screen: 'turn', played, hasDraft: true },
      { screen: 'result', played: played + 1, hasDraft: false },
    ] as const) {
      const id = nextHint({ ...at, matters, learned })
      if (id) learned.push(id)
    }
  }
  return learned
}

test('the first hints are the lever, the end of the turn, the result, in this order', () => {
  expect(hintsOfAGame(1)).toEqual(['lever', 'endTurn', 'result'])
})

test('a whole game shows every hint, and each once', () => {
  const seen = hintsOfAGame(8, MATTERS)
  expect(new Set(seen)).toEqual(new Set(ids))
  expect(seen).toHaveLength(ids.length)
})

test('hints of pacts and cases come only where there are any', () => {
  const seen = hintsOfAGame(8)
  expect(ids.filter(id => !seen.includes(id))).toEqual(['proposal', 'pact', 'inspectors', 'case'])
})

test('a pact on the table is spoken of in the first turn, once a lever was moved', () => {
  expect(hintsOfAGame(1, ['proposal']).slice(0, 2)).toEqual(['lever', 'proposal'])
})

test('what is between the seats is what they proposed, signed and filed', () => {
  const opening = makeGame({ draftPacts: [G20_PACT] })
  expect(mattersOf(opening, 'china')).toEqual(['proposal', 'case'])
  expect(mattersOf(opening, 'rusal')).toEqual(['proposal'])
  const { id } = opening.world.talks.proposals[0]!
  expect(mattersOf(opening, 'rusal', [{ talk: 'sign', proposal: id }])).toEqual([])
  const signed = playTurn(opening, signedBy(SEATS, keeping(G20_PACT)))
  expect(mattersOf(signed, 'rusal')).toEqual(['pact', 'inspectors'])
  const unseen = changed(G20_PACT, { inspectors: false })
  const trusting = playTurn(makeGame({ draftPacts: [unseen] }), signedBy(SEATS, keeping(unseen)))
  expect(mattersOf(trusting, 'rusal')).toEqual(['pact'])
})

test('no turn brings more than three hints to a player who does what they say', () => {
  const counts = [1, 2, 3, 4, 5, 6].map(turns => hintsOfAGame(turns, MATTERS).length)
  counts.forEach((count, i) => {
    expect(count - (counts[i - 1] ?? 0)).toBeLessThanOrEqual(3)
  })
})

test('a player who has learned all sees no hint', () => {
  for (const screen of ['turn', 'result'] as const)
    for (let played = 0; played < 8; played++)
      for (const hasDraft of [true, false])
        expect(nextHint({ screen, played, hasDraft, matters: MATTERS, learned: ids })).toBeUndefined()
})

test('what is not yet due does not come early', () => {
  expect(nextHint({ ...opened, learned: ['lever', 'endTurn'] })).toBeUndefined()
  expect(nextHint({ ...opened, screen: 'title' })).toBeUndefined()
})

test('moving a lever teaches the first hint, ending the turn those that stood', () => {
  expect(isLearned('lever', opened, { ...opened, hasDraft: true })).toBe(true)
  expect(isLearned('lever', opened, { ...opened, screen: 'result', played: 1 })).toBe(false)
  expect(isLearned('endTurn', opened, { ...opened, screen: 'result', played: 1 })).toBe(true)
  const result: Situation = { ...opened, screen: 'result', played: 1 }
  expect(isLearned('result', result, { ...opened, played: 1 })).toBe(true)
})

test('leaving for the title page, or taking back the decision, teaches nothing', () => {
  expect(isLearned('endTurn', opened, { ...opened, screen: 'title' })).toBe(false)
  expect(isLearned('endTurn', { ...opened, hasDraft: true }, opened)).toBe(false)
})

test.each(ids)('the hint %s has at most 14 words', id => {
  expect(words.t(`hint.${id}`).split(/\s+/).length).toBeLessThanOrEqual(14)
})
