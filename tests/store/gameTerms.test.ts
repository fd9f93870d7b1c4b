import { expect, test } from 'vitest'
import { DEFAULT_PERSONAS } from '../../src/ai/personas'
import { createGame, SEATS } from '../../src/game'
import { BUILT_IN, withTurns } from '../../src/scenarios'
import {
  builtInId,
  LENGTH_CHOICES,
  personaGroups,
  readSeed,
  SCENARIO_CHOICES,
  USUAL_TERMS,
  usualTermsOf,
} from '../../src/store/gameTerms'
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

test.each(SEATS)('only a scenario with a record offers it to %s, and there it stands first', seat => {
  for (const id of SCENARIO_CHOICES) {
    const choices = personaGroups(seat, id).flatMap(group => group.personas)
    expect(choices.includes('recorded')).toBe(id === 'history')
    expect(choices[0]).toBe(usualTermsOf(id).opponents[seat])
  }
  expect(personaGroups(seat, 'history')[0]!.personas[0]).toBe('recorded')
})

test('choosing a scenario brings its own length and opponents', () => {
  expect(usualTermsOf('enforcedReform')).toMatchObject({ turns: 6, opponents: { china: 'centralDiscipline' } })
  expect(USUAL_TERMS).toMatchObject({ scenario: 'nanning2016', turns: 8, opponents: DEFAULT_PERSONAS })
})

test('a scenario is known by its id unless it is of a file', () => {
  expect(builtInId(withTurns(BUILT_IN.history, 5))).toBe('history')
  expect(builtInId({ ...BUILT_IN.history, id: 'own' })).toBeUndefined()
})
