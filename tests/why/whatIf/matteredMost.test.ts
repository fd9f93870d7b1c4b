import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDecisions, LEVERS_OF, leverOf, SEATS, scoreGame } from '../../../src/game'
import { gameBefore } from '../../../src/game/gameBefore'
import { alternativesTo } from '../../../src/why/whatIf/alternatives'
import { branch } from '../../../src/why/whatIf/branch'
import { matteredMost } from '../../../src/why/whatIf/matteredMost'
import { makeGame, playOn, playTurns, set } from '../../helpers/makeGame'
import { plays, playWishes } from '../../helpers/randomPlay'

test('each effect is that of the branch that it opens, and no alternative has a larger one', () => {
  fc.assert(
    fc.property(plays, fc.constantFrom(...SEATS), (play, seat) => {
      const game = playWishes(play)
      const { own, world, tried } = matteredMost(game, seat)
      const real = scoreGame(game)[seat].total
      let most = 0
      let count = 0
      for (const { turn, decisions: all } of game.records) {
        const before = gameBefore(game, turn)
        for (const decision of all[seat]) {
          for (const { decisions } of alternativesTo(before, seat, all[seat], decision)) {
            expect(checkDecisions(before, seat, decisions)).toBeUndefined()
            const other = branch(game, { seat, turn, decisions })
            if (!other.ok) continue
            count += 1
            most = Math.max(most, Math.abs(real - scoreGame(other.value.game)[seat].total))
          }
        }
      }
      expect(tried).toBe(count)
      expect(Math.abs(own?.ownPoints ?? 0)).toBeCloseTo(most, 10)
      if (!own || !world) return
      expect(Math.abs(world.worldPriceUsd)).toBeGreaterThanOrEqual(Math.abs(own.worldPriceUsd))
      const opened = branch(game, own)
      expect(opened.ok && real - scoreGame(opened.value.game)[seat].total).toBe(own.ownPoints)
    }),
    { numRuns: 5 },
  )
})

test('a seat that decided nothing has none that mattered', () => {
  const game = playOn(makeGame(), { china: set({ enforcement: 0.5 }) })
  expect(matteredMost(game, 'rusal')).toEqual({ decisions: 0, tried: 0, own: undefined, world: undefined })
})

test('one large decision among small ones is found, with what it was worth', () => {
  const game = playTurns(makeGame(), [
    { unitedStates: set({ unitedStatesPlatform: 1 }) },
    { unitedStates: set({ metalDuty: 0.25 }) },
    { unitedStates: set({ exemptHub: 0 }) },
    {},
  ])
  const { own, world } = matteredMost(game, 'unitedStates')
  expect([own, world].map(found => [found?.turn, found?.decision])).toEqual([
    [2, { lever: 'metalDuty', value: 0.25 }],
    [2, { lever: 'metalDuty', value: 0.25 }],
  ])
})

test('a lever has at most four other values, none of them the one chosen or the one in force, and one that is not made', () => {
  const game = makeGame()
  for (const seat of SEATS) {
    for (const { id, values, kind, start } of LEVERS_OF[seat]) {
      for (const value of values) {
        const decision = { lever: id, value }
        if (checkDecisions(game, seat, [decision])) continue
        const all = alternativesTo(game, seat, [decision], decision)
        const others = all.flatMap(({ instead }) => (instead && 'lever' in instead ? [instead.value] : []))
        expect(all.filter(({ instead }) => !instead)).toHaveLength(1)
        expect(others.length).toBeLessThanOrEqual(4)
        expect(others).not.toContain(value)
        expect(others).not.toContain(kind === 'order' ? start : game.world.settings[id])
        expect(others.every(other => leverOf(id).values.includes(other))).toBe(true)
      }
    }
  }
})
