import { expect, test } from 'vitest'
import { FIGURES, type FigureId } from '../../src/describe/figures'
import { SOURCE_OF_GOAL } from '../../src/describe/goalFigures'
import { sourceOfFigure } from '../../src/describe/sources'
import { describePlate } from '../../src/describe/sourcesPlate'
import { ROOTS, type SourcedId } from '../../src/describe/sourcesRoots'
import { plainText } from '../../src/describe/termsLinks'
import { englishWords as words } from '../../src/describe/words'
import { baseRecord } from '../../src/game'
import { GOALS } from '../../src/game/goals'
import { LEVERS } from '../../src/game/levers'
import { SEATS } from '../../src/game/words'
import { ASSUMPTIONS } from '../../src/model/assumptions'
import { PUBLIC_FIGURES } from '../../src/model/figures'
import { makeGame } from '../helpers/makeGame'

const base = baseRecord(makeGame())
const ids = Object.keys(ROOTS) as SourcedId[]
const labelsOf = (plate: ReturnType<typeof describePlate>) => plate.facts.map(fact => fact.label)
const textOf = (plate: ReturnType<typeof describePlate>, label: string) =>
  plate.facts
    .find(fact => fact.label === label)
    ?.texts.map(plainText)
    .join(' ')

test('every figure of the game says on what it rests', () => {
  expect(Object.keys(FIGURES).filter(id => !(id in ROOTS))).toEqual([])
})

test.each(ids)('%s has a unit, a time, a basis and a way it is found', id => {
  const { name, unit, period, basis, how } = sourceOfFigure(words, id, base)
  for (const text of [name, plainText(unit), plainText(period), plainText(basis), how])
    expect(text).toMatch(/^[^{}[\]]+$/)
})

test.each(ids.filter(id => ROOTS[id].basis === 'public' || ROOTS[id].basis === 'article'))(
  '%s, called public or of the article, names a source',
  id => {
    const { sources } = sourceOfFigure(words, id, base)
    expect(sources.length).toBeGreaterThan(0)
    for (const { source } of ROOTS[id].measured) expect(sources.join()).toContain(source)
  },
)

test('a figure names its unit, its value of 2016, its source and the assumptions behind it, from the model itself', () => {
  const { start, sources, assumptions } = sourceOfFigure(words, 'worldPrice', base)
  expect(start).toBe('$1,604 a tonne')
  const { unit, period, source } = PUBLIC_FIGURES.worldPriceUsd
  expect(sources).toEqual([`1,604 ${unit}, ${period}: ${source}`])
  const { low, high } = ASSUMPTIONS.ingotSigma
  expect(assumptions.join()).toContain(`origins of ingot: 8, range ${low} to ${high}`)
})

test('shares and changes of the article are written as percent', () => {
  expect(sourceOfFigure(words, 'articleValue', undefined).sources[0]).toMatch(/^−2\.4% change/)
  expect(sourceOfFigure(words, 'articleShare', undefined).sources[0]).toMatch(/^50% share/)
})

test('without a game nothing is said of the value in 2016', () => {
  expect(sourceOfFigure(words, 'worldPrice', undefined).start).toBeUndefined()
  expect(labelsOf(describePlate(words, { term: 'worldPrice' }, undefined))).not.toContain('In 2016')
})

test('earnings of half of 2016 are not called those of 2016', () => {
  for (const term of ['chinaEarnings', 'usBudget', 'rusalEbitda'] as const) {
    const labels = labelsOf(describePlate(words, { term }, base))
    expect(labels).toContain('Half of 2016')
    expect(labels).not.toContain('In 2016')
  }
})

test('every goal has the number it is measured by, with its scale', () => {
  for (const goal of SEATS.flatMap(seat => GOALS[seat])) {
    const plate = describePlate(words, { term: SOURCE_OF_GOAL[goal.id], goal: goal.id }, base)
    expect(labelsOf(plate), goal.id).toEqual(expect.arrayContaining(['Goal', 'Counted', 'Scale', 'Unit', 'Basis']))
  }
})

test('the scale of a goal says what a good result is, and which way', () => {
  const scaleOf = (term: FigureId, goal: 'netDebt' | 'smelterJobs') =>
    textOf(describePlate(words, { term, goal }, base), 'Scale')
  expect(scaleOf('usSmelterJobs', 'smelterJobs')).toBe('50 where nobody acts, 82 with 700 jobs more than there')
  expect(scaleOf('rusalNetDebt', 'netDebt')).toBe('50 where nobody acts, 82 with $3.00 bn less than there')
})

test.each(LEVERS)('the plate of the lever $id tells its range, how long it lasts and that it is judged', ({ id }) => {
  const plate = describePlate(words, { term: id }, base)
  expect(labelsOf(plate)).toEqual(expect.arrayContaining(['Range', 'Lasts', 'Basis']))
  expect(textOf(plate, 'Basis')).toContain('assumption')
})

test('a word that is no number has a definition and no facts', () => {
  expect(describePlate(words, { term: 'wto' }, base).facts).toEqual([])
})
