import { expect, test } from 'vitest'
import { engineGoldenMismatches, GOLDEN_TERMS, type GoldenGame } from './engineGolden'
import golden from './golden.json'

const pinned = golden as readonly GoldenGame[]

test('the pinned games are those listed, in full', () => {
  const terms = pinned.map(({ name, scenario, seed, length, personas }) => ({ name, scenario, seed, length, personas }))
  expect(terms).toEqual(GOLDEN_TERMS)
  for (const game of pinned) expect(game.turns).toHaveLength(game.length)
})

test('whole games give the pinned figures and hashes', () => {
  expect(engineGoldenMismatches()).toEqual([])
})

test('a figure that moved is named with its game and turn, old and new', () => {
  const [first] = pinned
  const turns = first!.turns.map((turn, i) => (i === 2 ? { ...turn, usSmelterJobs: 1, hash: 'other' } : turn))
  expect(engineGoldenMismatches([{ ...first!, turns }])).toEqual([
    `nobody acts, turn 3: usSmelterJobs was 1, is ${first!.turns[2]!.usSmelterJobs}`,
  ])
})

test('a hash that moved alone is named too, and so is a score', () => {
  const [first] = pinned
  const turns = first!.turns.map((turn, i) => (i === 7 ? { ...turn, hash: 'other' } : turn))
  expect(engineGoldenMismatches([{ ...first!, turns, scores: { ...first!.scores, rusal: 49 } }])).toEqual([
    `nobody acts, turn 8: hash was other, is ${first!.turns[7]!.hash}`,
    'nobody acts, scores: rusal was 49, is 50',
  ])
})
