import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { HINTS, type HintId, isLearned, nextHint, type Situation } from '../../src/panels/guidance/hints'

const ids = Object.keys(HINTS) as HintId[]
const opened: Situation = { screen: 'turn', played: 0, hasDraft: false, learned: [] }

/** The hints of a player who follows each one before the next comes, in a game that goes on. */
function hintsOfAGame(turns: number): HintId[] {
  const learned: HintId[] = []
  for (let played = 0; played < turns; played++) {
    for (const at of [
      { screen: 'turn', played, hasDraft: false },
      { screen: 'turn', played, hasDraft: true },
      { screen: 'result', played: played + 1, hasDraft: false },
    ] as const) {
      const id = nextHint({ ...at, learned })
      if (id) learned.push(id)
    }
  }
  return learned
}

test('the first hints are the lever, the end of the turn, the result, in this order', () => {
  expect(hintsOfAGame(1)).toEqual(['lever', 'endTurn', 'result'])
})

test('a whole game shows every hint, and each once', () => {
  const seen = hintsOfAGame(8)
  expect(new Set(seen)).toEqual(new Set(ids))
  expect(seen).toHaveLength(ids.length)
})

test('no turn brings more than three hints to a player who does what they say', () => {
  const counts = [1, 2, 3, 4, 5, 6].map(turns => hintsOfAGame(turns).length)
  counts.forEach((count, i) => {
    expect(count - (counts[i - 1] ?? 0)).toBeLessThanOrEqual(3)
  })
})

test('a player who has learned all sees no hint', () => {
  for (const screen of ['turn', 'result'] as const)
    for (let played = 0; played < 8; played++)
      for (const hasDraft of [true, false]) expect(nextHint({ screen, played, hasDraft, learned: ids })).toBeUndefined()
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
