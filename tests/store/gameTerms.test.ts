import { expect, test } from 'vitest'
import { DEFAULT_PERSONAS } from '../../src/ai/personas'
import { createGame, SEATS } from '../../src/game'
import { BUILT_IN, withTurns } from '../../src/scenarios'
import { LENGTH_CHOICES, personaGroups, readSeed, SCENARIO_CHOICES } from '../../src/store/gameTerms'
import { sharedModel } from '../helpers/makeGame'

test.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  [' 42 ', 42],
  ['4294967295', 4294967295],
  ['4294967296', 'bad'],
  ['99999999999', 'bad'],
  ['-1', 'bad'],
  ['1.5', 'bad'],
  ['1e3', 'bad'],
  ['seven', 'bad'],
])('the seed "%s" is read as %s', (text, seed) => {
  expect(readSeed(text)).toBe(seed)
})

test('every scenario can be opened at every length that is offered', () => {
  for (const id of SCENARIO_CHOICES)
    for (const turns of LENGTH_CHOICES)
      expect(createGame(withTurns(BUILT_IN[id], turns), 1, sharedModel()).ok, `${id} ${turns}`).toBe(true)
})

test.each(SEATS)('the usual opponent stands first among those of %s, and none twice', seat => {
  const choices = personaGroups(seat).flatMap(group => group.personas)
  expect(choices[0]).toBe(DEFAULT_PERSONAS[seat])
  expect(new Set(choices).size).toBe(choices.length)
  expect(choices.length).toBeGreaterThan(1)
})
