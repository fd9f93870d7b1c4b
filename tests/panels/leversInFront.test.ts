import { expect, test } from 'vitest'
import { LEVERS_OF } from '../../src/game/levers'
import { SEATS } from '../../src/game/words'
import { foldLevers } from '../../src/panels/turn/leversInFront'

const TURNS = [1, 2, 3, 4, 8]
const fold = (seat: (typeof SEATS)[number], turn: number, isGuided = true) =>
  foldLevers(LEVERS_OF[seat], seat, turn, isGuided)

test.each(SEATS)('%s has one lever in front at first, two in the next turn, then all main ones', seat => {
  const main = LEVERS_OF[seat].filter(lever => lever.main)
  expect(fold(seat, 1).front).toHaveLength(1)
  expect(fold(seat, 2).front).toHaveLength(2)
  expect(fold(seat, 3).front).toEqual(main)
  expect(fold(seat, 8).front).toEqual(main)
})

test.each(SEATS)('what stood in front for %s stays there in the next turn', seat => {
  for (const turn of [1, 2])
    for (const lever of fold(seat, turn).front) expect(fold(seat, turn + 1).front).toContain(lever)
})

test.each(SEATS)('no lever of %s is ever withheld', seat => {
  for (const turn of TURNS) {
    const { front, folded } = fold(seat, turn)
    expect(new Set([...front, ...folded])).toEqual(new Set(LEVERS_OF[seat]))
    expect(front.length + folded.length).toBe(LEVERS_OF[seat].length)
  }
})

test.each(SEATS)('without guidance the main levers of %s stand in front from the first turn on', seat => {
  expect(fold(seat, 1, false).front).toEqual(LEVERS_OF[seat].filter(lever => lever.main))
})

test('where a scenario has closed all main levers whatever is left stands in front', () => {
  const open = LEVERS_OF.unitedStates.filter(lever => lever.id === 'adjustmentAid')
  for (const turn of TURNS) expect(foldLevers(open, 'unitedStates', turn, true)).toEqual({ front: open, folded: [] })
})

test('a lever about which a ruling must be followed stands first, and once', () => {
  const { front, folded } = foldLevers(LEVERS_OF.unitedStates, 'unitedStates', 3, true, 'wtoRuling')
  expect(front.map(lever => lever.id)).toEqual(['wtoRuling', 'semisDuty', 'metalDuty', 'customsEnforcement'])
  expect(front.length + folded.length).toBe(LEVERS_OF.unitedStates.length)
})

test('where a scenario has closed the first lever the main ones stand in front', () => {
  const open = LEVERS_OF.rusal.filter(lever => lever.id !== 'runRate')
  expect(foldLevers(open, 'rusal', 1, true).front.map(lever => lever.id)).toEqual(['newPlants', 'homeDiscount'])
})
