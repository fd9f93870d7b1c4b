import { expect, test } from 'vitest'
import { describeBranchDecisions } from '../../src/describe/branchDecisions'
import { describeBreachesIf } from '../../src/describe/breach'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord, type Decision } from '../../src/game'
import { breachesIn } from '../../src/why/whatIf/breaches'
import { makeGame, playTurn, playTurns, set } from '../helpers/makeGame'

const before = baseRecord(makeGame()).settings
const SIGN: Decision = { talk: 'sign', proposal: 1 }
const say = (was: readonly Decision[], now: readonly Decision[]) =>
  describeBranchDecisions(words, { was, now }, before).map(({ text, isChanged }) => (isChanged ? `* ${text}` : text))

test('what a branch does not do any more stands in it as what was changed', () => {
  const was = set({ retiredCapacity: 0.3, smelterSupport: 0 })
  expect(say(was, set({ retiredCapacity: 0.3 }))).toEqual([
    'Retire smelting capacity: 0.3 Mt a year',
    '* Support for smelters: stays at $75 a tonne (in your game $0 a tonne)',
  ])
  expect(say(was, set({ smelterSupport: 0 }))).toEqual([
    'Support for smelters: $0 a tonne',
    '* Retire smelting capacity: None (in your game 0.3 Mt a year)',
  ])
})

test('what a branch does otherwise or besides stands beside what the game had', () => {
  expect(say(set({ smelterSupport: 0 }), set({ smelterSupport: 150, enforcement: 0.5, retiredCapacity: 0.1 }))).toEqual(
    [
      '* Support for smelters: $150 a tonne (in your game $0 a tonne)',
      '* Enforce “no new capacity”: 50% (in your game Off)',
      '* Retire smelting capacity: 0.1 Mt a year (in your game None)',
    ],
  )
  expect(say([SIGN], [])[0]).toMatch(/^\* Not said: /)
  expect(say([], [SIGN])[0]).toMatch(/^\* .*\(not in your game\)$/)
  expect(say([SIGN], [SIGN])[0]).not.toContain('*')
})

/** China signs the ministers' pact, and breaks it from a turn on. */
function brokenFrom(turn: number, seed: number) {
  const signing = { china: [...set({ enforcement: 0.75 }), SIGN], unitedStates: [SIGN], rusal: [SIGN] }
  const signed = playTurn(makeGame({ seed }), signing)
  return playTurns(
    signed,
    [2, 3, 4].map(now => ({ china: now < turn ? set({ retiredCapacity: 0.3 }) : [], rusal: set({ newPlants: 0.05 }) })),
  )
}

test('a pact that is broken in a what-if is told, and found out in the turn in which the record says so', () => {
  const kept = brokenFrom(9, 1)
  expect(breachesIn(kept.records, 'china')).toEqual([])
  const tales = [1, 2, 3, 4, 5, 6, 7, 8].map(seed => {
    const { records } = brokenFrom(3, seed)
    const found = records.find(({ talks }) => talks.pacts.some(each => each.found.includes('china')))?.turn
    const breaches = breachesIn(records, 'china')
    expect(breaches).toMatchObject([{ brokenIn: 3, foundIn: found }])
    expect(breachesIn(records, 'rusal')).toEqual([])
    return describeBreachesIf(words, kept, 'china', breaches)[0]
  })
  expect(tales).toContain('In this what-if you break the ministers’ pact and are found out in H1 2018.')
  expect(tales).toContain('In this what-if you break the ministers’ pact and are found out in H2 2018.')
})

test('a breach that the game had, too, is told as such', () => {
  const game = brokenFrom(3, 1)
  expect(describeBreachesIf(words, game, 'china', breachesIn(game.records, 'china'))[0]).toMatch('as in your game')
})
