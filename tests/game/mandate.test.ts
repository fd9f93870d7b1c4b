import { expect, test } from 'vitest'
import type { Decision, GoalMeasures } from '../../src/game'
import { stepMandate } from '../../src/game/mandate'
import type { Settings } from '../../src/model/settings'
import { makeGame, playOn, playTurn, set } from '../helpers/makeGame'

test('when nobody acts mandates stay where they opened', () => {
  for (const { mandate } of playOn(makeGame()).records) expect(Object.values(mandate)).toEqual([70, 70, 70])
})

test('a seat that does better than the no-change run wins mandate, one that does worse loses it', () => {
  const { mandate } = playOn(makeGame(), { rusal: set({ runRate: 0.7 }) }).world
  expect(mandate.rusal).toBeLessThan(70)
  const { mandate: helped } = playOn(makeGame(), { china: set({ enforcement: 1 }) }).world
  expect(helped.unitedStates).toBeGreaterThan(70)
  expect(helped.rusal).toBeGreaterThan(70)
})

test('a turn’s goals win a mandate a tenth of the points above 50, and cost it half of those below', () => {
  const worse = smallMove(set({ metalDuty: 0.1 }))
  expect(worse.goals).toBeLessThan(50)
  expect(worse.mandate - 70).toBeCloseTo(0.5 * (worse.goals - 50), 10)
  const better = smallMove(set({ semisDuty: 0.5 }))
  expect(better.goals).toBeGreaterThan(50)
  expect(better.mandate - 70).toBeCloseTo(0.1 * (better.goals - 50), 10)
})

/** What the United States decides holds no pips of Rusal: its mandate moves by its goals alone. */
function smallMove(unitedStates: readonly Decision[]): { goals: number; mandate: number } {
  const game = playTurn(makeGame(), { unitedStates })
  const zero = game.noChange[0]!.measures
  const { measures, mandate } = game.records[0]!
  const score = (measure: number, base: number, good: number) => 100 - 50 * Math.exp(-(measure - base) / good)
  const goals =
    0.3 * score(measures.ebitda, zero.ebitda, 100) +
    0.2 * score(measures.netDebt, zero.netDebt, -3000) +
    0.25 * score(measures.homeUse, zero.homeUse, 0.15) +
    0.25 * score(measures.access, zero.access, 6)
  return { goals, mandate: mandate.rusal }
}

const quiet = playTurn(makeGame())
const record = quiet.records[0]!

/** Mandates one quiet turn later, with Rusal's goals, what is in force or the mandates before changed. */
function stepped(measures: Partial<GoalMeasures>, settings: Partial<Settings> = {}, before = record.mandate) {
  const changed = {
    ...record,
    measures: { ...record.measures, ...measures },
    settings: { ...record.settings, ...settings },
  }
  return stepMandate(before, changed, quiet.noChange[0])
}

const TRIUMPH = { ebitda: 1e4, homeUse: 1e4, netDebt: -1e6, access: 1e4 }
const DISASTER = { ebitda: -1e4, homeUse: -1e4, netDebt: 1e6, access: -1e4 }

test('one turn’s goals win a mandate four points at most and cost it eight', () => {
  expect(stepped(TRIUMPH)).toEqual({ china: 70, unitedStates: 70, rusal: 74 })
  expect(stepped(DISASTER)).toEqual({ china: 70, unitedStates: 70, rusal: 62 })
})

test('mandates end at 0 and 100', () => {
  expect(stepped(TRIUMPH, {}, { ...record.mandate, rusal: 99 }).rusal).toBe(100)
  expect(stepped(DISASTER, {}, { ...record.mandate, rusal: 1 }).rusal).toBe(0)
})

test('a billion USD of adjustment aid wins the United States a point of mandate, beside what it does to its goals', () => {
  expect(stepped({}, { adjustmentAid: 1 })).toEqual({ china: 70, unitedStates: 71, rusal: 70 })
})

test('each pip held beyond the opening costs half a point a turn', () => {
  const { china } = playTurn(makeGame(), { china: set({ enforcement: 1 }) }).world.mandate
  // Enforcement at 1 holds 3 pips; the rest of the loss is the work it stops on building sites.
  expect(china - 70).toBeLessThan(-1.5)
  expect(china - 70).toBeGreaterThan(-1.5 - 2)
})

test('a broken covenant costs the management of Rusal eight points of mandate, a warning none', () => {
  const under = (covenant: 'sound' | 'warning' | 'broken') =>
    stepMandate(record.mandate, { ...record, covenant }, quiet.noChange[0]).rusal
  expect([under('sound'), under('warning'), under('broken')]).toEqual([70, 70, 62])
})
