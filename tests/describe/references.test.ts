import { expect, test } from 'vitest'
import { modelWords } from '../../src/describe/openModel/modelWords'
import { describeParameters } from '../../src/describe/openModel/parameters'
import { describeAssumptions, describeReferences } from '../../src/describe/references'
import { englishWords as words } from '../../src/describe/words'
import { ASSUMPTIONS } from '../../src/model/assumptions'
import { ARTICLE, PUBLIC_FIGURES } from '../../src/model/figures'

test('every measured figure stands once, under its source', () => {
  const references = describeReferences(words)
  const figures = [...Object.values(ARTICLE), ...Object.values(PUBLIC_FIGURES)]
  expect(references.flatMap(({ figures: lines }) => lines)).toHaveLength(figures.length)
  for (const { source, unit } of figures)
    expect(references.find(reference => reference.source === source)?.figures.map(line => line.unit)).toContain(unit)
  expect(new Set(references.map(({ source }) => source)).size).toBe(references.length)
})

test('shares and changes are written as percent, amounts with the decimals they have', () => {
  const lines = describeReferences(words).flatMap(({ figures }) => figures)
  const values = lines.map(({ value }) => value)
  expect(values).toEqual(expect.arrayContaining(['50%', '3.47', '60.9', '−2.4%', '4,879']))
})

test('every figure is named as in the table of all numbers, with its unit apart', () => {
  const named = describeParameters(modelWords(words)).map(({ what, unit }) => ({ what, unit }))
  const listed = [...describeReferences(words).flatMap(({ figures }) => figures), ...describeAssumptions(words)]
  for (const { what, unit } of listed) expect(named).toContainEqual({ what, unit })
})

test('every assumption stands with its range', () => {
  const lines = describeAssumptions(words)
  expect(lines).toHaveLength(Object.keys(ASSUMPTIONS).length)
  expect(lines[0]?.value).toBe('8 (4 to 20)')
})
