import { expect, test } from 'vitest'
import { checkDecisions, type Decision, LEVERS, SEATS } from '../../src/game'
import { deepFreeze } from '../helpers/deepFreeze'
import { makeGame, playOn, playTurns, set, withEconomy, withMandate } from '../helpers/makeGame'

const game = makeGame()
const unknown = { lever: 'moonDuty', value: 1 } as unknown as Decision

test('deciding nothing is legal for everybody', () => {
  for (const seat of SEATS) expect(checkDecisions(game, seat, [])).toBeUndefined()
})

test('every value of every lever is legal alone for its seat in the first turn, if pips allow', () => {
  for (const lever of LEVERS) {
    for (const value of lever.values) {
      expect(checkDecisions(game, lever.seat, [{ lever: lever.id, value }]), `${lever.id} ${value}`).toBeUndefined()
    }
  }
})

test('after the last turn nobody decides, not even nothing', () => {
  const over = playOn(makeGame({ turns: 4 }))
  for (const seat of SEATS) expect(checkDecisions(over, seat, [])).toEqual({ kind: 'gameOver' })
  expect(checkDecisions(over, 'china', [unknown])).toEqual({ kind: 'gameOver' })
})

test('a lever that does not exist is refused', () => {
  expect(checkDecisions(game, 'china', [unknown])).toEqual({ kind: 'unknownLever' })
})

test('another seat’s lever is refused', () => {
  expect(checkDecisions(game, 'rusal', set({ semisDuty: 0.25 }))).toEqual({ kind: 'notYourLever', lever: 'semisDuty' })
})

test('a lever closed by the scenario is refused', () => {
  const closed = makeGame({ closedLevers: ['enforcement'] })
  const refusal = checkDecisions(closed, 'china', set({ enforcement: 0.25 }))
  expect(refusal).toEqual({ kind: 'leverNotAllowed', lever: 'enforcement' })
})

test.each([0.3, -0.25, 1.25, Number.NaN, Number.POSITIVE_INFINITY, 1e308])('%d is no value of enforcement', value => {
  expect(checkDecisions(game, 'china', set({ enforcement: value }))).toEqual({ kind: 'badValue', lever: 'enforcement' })
})

test('an order for more than the unlicensed stock is refused and told how much there is', () => {
  const late = withEconomy(game, { unlicensedMt: 0.75 })
  expect(checkDecisions(late, 'china', set({ retiredCapacity: 0.8 }))).toEqual({
    kind: 'moreThanUnlicensed',
    lever: 'retiredCapacity',
    amount: 0.75,
  })
  expect(checkDecisions(late, 'china', set({ retiredCapacity: 0.7 }))).toBeUndefined()
})

test('a lever named twice is refused, even with the same value', () => {
  const twice = [...set({ semisDuty: 0.25 }), ...set({ metalDuty: 0.1 }), ...set({ semisDuty: 0.25 })]
  expect(checkDecisions(game, 'unitedStates', twice)).toEqual({ kind: 'twiceInOneTurn', lever: 'semisDuty' })
})

test('more pips than the mandate gives are refused and told how many are missing', () => {
  const all = { enforcement: 1, retiredCapacity: 1.5, smelterSupport: 150 }
  expect(checkDecisions(game, 'china', set(all))).toBeUndefined()
  const refusal = checkDecisions(game, 'china', set({ ...all, exportInspection: 0.25 }))
  expect(refusal?.kind).toBe('notEnoughPips')
  expect(refusal?.amount).toBeCloseTo(0.25, 9)
})

test('reasons come in a fixed order: lever by lever, then twice, then pips', () => {
  const late = withEconomy(makeGame({ closedLevers: ['exportRebate'] }), { unlicensedMt: 1 })
  const kindOf = (decisions: readonly Decision[]) => checkDecisions(late, 'china', decisions)?.kind
  const dear = set({ enforcement: 1, smelterSupport: 0, retiredCapacity: 1, exportInspection: 1, coInvestment: 0.1 })
  const faults = [
    unknown,
    ...set({ semisDuty: 7 }),
    ...set({ exportRebate: 7 }),
    ...set({ exportInspection: 7 }),
    ...set({ retiredCapacity: 1.5 }),
    ...set({ enforcement: 1 }),
    ...dear,
  ]
  expect(faults.slice(0, 7).map((_, i) => kindOf(faults.slice(i)))).toEqual([
    'unknownLever',
    'notYourLever',
    'leverNotAllowed',
    'badValue',
    'moreThanUnlicensed',
    'twiceInOneTurn',
    'notEnoughPips',
  ])
})

test('of two faults the first in the order given is named', () => {
  expect(checkDecisions(game, 'china', [...set({ enforcement: 7 }), unknown])?.kind).toBe('badValue')
  expect(checkDecisions(game, 'china', [unknown, ...set({ enforcement: 7 })])?.kind).toBe('unknownLever')
})

test('a seat whose mandate fell below what it holds may keep it and give up, and may add nothing', () => {
  const holding = playTurns(makeGame(), [{ china: set({ enforcement: 1, smelterSupport: 150 }) }])
  const weak = withMandate(holding, 'china', 20)
  expect(checkDecisions(weak, 'china', [])).toBeUndefined()
  expect(checkDecisions(weak, 'china', set({ enforcement: 1 }))).toBeUndefined()
  expect(checkDecisions(weak, 'china', set({ enforcement: 0.75 }))).toBeUndefined()
  expect(checkDecisions(weak, 'china', set({ exportInspection: 0.25 }))?.kind).toBe('notEnoughPips')
  expect(checkDecisions(weak, 'china', set({ retiredCapacity: 0.1 }))?.kind).toBe('notEnoughPips')
  expect(checkDecisions(weak, 'china', set({ enforcement: 0.75, retiredCapacity: 0.1 }))).toBeUndefined()
})

test('checking changes nothing', () => {
  const frozen = deepFreeze(set({ enforcement: 0.5 }))
  deepFreeze(game.world)
  expect(checkDecisions(game, 'china', frozen)).toBeUndefined()
})
