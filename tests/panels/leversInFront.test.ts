import { expect, test } from 'vitest'
import { LEVERS_OF } from '../../src/game/levers'
import { SEATS } from '../../src/game/words'
import { foldLevers } from '../../src/panels/turn/leversInFront'

const idsOf = (levers: readonly { id: string }[]) => levers.map(lever => lever.id)

test.each([
  ['china', ['smelterSupport', 'retiredCapacity', 'enforcement']],
  ['unitedStates', ['metalDuty', 'semisDuty', 'customsEnforcement']],
  ['rusal', ['runRate', 'newPlants', 'homeDiscount']],
] as const)('%s has its three main levers in front, first the one to begin with', (seat, front) => {
  expect(idsOf(foldLevers(LEVERS_OF[seat], seat).front)).toEqual(front)
})

test.each(SEATS)('no lever of %s is ever withheld', seat => {
  const { front, folded } = foldLevers(LEVERS_OF[seat], seat)
  expect(new Set([...front, ...folded])).toEqual(new Set(LEVERS_OF[seat]))
  expect(front.length + folded.length).toBe(LEVERS_OF[seat].length)
})

test('where a scenario has closed all main levers whatever is left stands in front', () => {
  const open = LEVERS_OF.unitedStates.filter(lever => lever.id === 'adjustmentAid')
  expect(foldLevers(open, 'unitedStates')).toEqual({ front: open, folded: [] })
})

test('a lever about which a ruling must be followed stands first, and once', () => {
  const { front, folded } = foldLevers(LEVERS_OF.unitedStates, 'unitedStates', 'wtoRuling')
  expect(idsOf(front)).toEqual(['wtoRuling', 'metalDuty', 'semisDuty', 'customsEnforcement'])
  expect(front.length + folded.length).toBe(LEVERS_OF.unitedStates.length)
})

test('where a scenario has closed the lever to begin with the other main ones stand in front', () => {
  const open = LEVERS_OF.rusal.filter(lever => lever.id !== 'runRate')
  expect(idsOf(foldLevers(open, 'rusal').front)).toEqual(['newPlants', 'homeDiscount'])
})
