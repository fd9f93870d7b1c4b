import { describe, expect, test } from 'vitest'
import { describeDerived, describeScoreBeside } from '../../src/describe/derived'
import {
  describeDropped,
  describeLoop,
  describeOwnEffect,
  describeScoreIf,
  describeWorldEffect,
} from '../../src/describe/whatIf'
import { englishWords as words } from '../../src/describe/words'
import { scoreGame } from '../../src/game'
import { BENCHMARKS, type DerivedMark } from '../../src/why/derivedMark'
import type { DecisionEffect } from '../../src/why/whatIf/matteredMost'
import { makeGame, playTurns, set } from '../helpers/makeGame'

const game = playTurns(makeGame({ turns: 4 }), [{}, { unitedStates: set({ metalDuty: 0.1 }) }, {}, {}])

function effect(change: Partial<DecisionEffect>): DecisionEffect {
  const decision = { lever: 'metalDuty', value: 0.1 } as const
  return {
    ...{ seat: 'unitedStates', turn: 2, decision, instead: undefined, decisions: [] },
    ...{ ownPoints: 0, worldPriceUsd: 0, breaches: [], ...change },
  }
}

test.each([
  [40, 48.24, 'Your score would be 48.2 instead of 40.0: 8.2 points higher.'],
  [50.04, 43, 'Your score would be 43.0 instead of 50.0: 7.0 points lower.'],
  [50.04, 50.01, 'Your score would be the same as in your game: 50.0.'],
])('a score of %d that would be %d is told with the difference of what is written', (real, other, said) => {
  expect(describeScoreIf(words, real, other)).toBe(said)
})

describe('the decision that mattered most', () => {
  test('is told by what would have been without it, the other way round than its effect', () => {
    expect(describeOwnEffect(words, game, effect({ ownPoints: -8.3 }))).toEqual({
      decided: 'In H2 2017 you decided: Duty on all metal: 10%.',
      otherwise: 'Without it (Duty on all metal: stays at 0%), your score would have ended 8.3 points higher.',
    })
    expect(describeOwnEffect(words, game, effect({ ownPoints: 8.3 }))?.otherwise).toContain('8.3 points lower')
    expect(describeWorldEffect(words, game, effect({ worldPriceUsd: 9.4 }))?.otherwise).toBe(
      'Without it (Duty on all metal: stays at 0%), the world price would have been $9 a tonne lower, as a mean over all half-years.',
    )
    expect(describeWorldEffect(words, game, effect({ worldPriceUsd: -9.4 }))?.otherwise).toContain('higher')
  })

  test('moves the score by as much as the what-if says that it opens', () => {
    const real = scoreGame(game).unitedStates.total
    const saidPoints = (text: string) => /([\d.]+) points/.exec(text)?.[1]
    for (let ownPoints = 1; ownPoints < 2; ownPoints += 0.03) {
      const card = describeOwnEffect(words, game, effect({ ownPoints }))!.otherwise
      expect(saidPoints(card)).toBe(saidPoints(describeScoreIf(words, real, real - ownPoints)))
    }
  })

  test('names the alternative that made it so', () => {
    const instead = { lever: 'metalDuty', value: 0.25 } as const
    expect(describeOwnEffect(words, game, effect({ ownPoints: 1, instead }))?.otherwise).toBe(
      'With “Duty on all metal: 25%” instead, your score would have ended 1.0 points lower.',
    )
  })

  test('is not told where it is too small to show', () => {
    expect(describeOwnEffect(words, game, effect({ ownPoints: 0.04 }))).toBeUndefined()
    expect(describeWorldEffect(words, game, effect({ worldPriceUsd: -0.4 }))).toBeUndefined()
  })
})

describe('who answers a what-if', () => {
  test('computer seats by their own minds, people not', () => {
    const notes = describeLoop(words, { rusal: 'volume' }, ['china', 'unitedStates'], 'china')
    expect(notes[0]).toContain('UC Rusal decide again by their own minds in every later half-year')
    expect(notes[1]).toBe('People are not asked again: they do what they did (the United States).')
    expect(describeLoop(words, { rusal: 'volume' }, ['china'], 'china')).toHaveLength(1)
  })

  test('nobody, where all are held to what they did or nobody knows who played', () => {
    expect(describeLoop(words, {}, ['china'], 'china').join()).toContain('Everybody does later what they did')
    expect(describeLoop(words, {}, [], 'china').join()).toContain('not in this log')
  })
})

test('what was left out is named with its turn and seat', () => {
  const dropped = { turn: 3, seat: 'china', decision: { lever: 'exportRebate', value: 0.05 } } as const
  expect(describeDropped(words, game, dropped)).toMatch(/^H1 2018, China: .*5%$/)
})

test('every derived game says that it is not the player’s', () => {
  const marks: DerivedMark[] = [
    { kind: 'branch', seat: 'unitedStates', turn: 2, was: [], now: [] },
    ...BENCHMARKS.map(benchmark => ({ kind: 'benchmark', benchmark }) as const),
    { kind: 'claim', claim: 4 },
  ]
  const said = marks.map(mark => describeDerived(words, mark, game.scenario, 'china'))
  for (const sentence of said) expect(sentence).toMatch(/not your game/i)
  expect(new Set(said).size).toBe(marks.length)
  expect(said[0]).toContain('Here the United States decided otherwise in H2 2017')
})

test('a derived game is set beside the real one by the scores of the record', () => {
  const other = playTurns(makeGame({ turns: 4 }), [{}, {}, {}, {}])
  const [real, changed] = [game, other].map(each => Math.round(scoreGame(each).unitedStates.total))
  expect(describeScoreBeside(words, 'unitedStates', game, other)).toBe(
    `United States: ${changed} of 100 here, ${real} in your game.`,
  )
})
