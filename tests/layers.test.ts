import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkLayers } from '../src/tools/layers/check'
import { LAYERS } from '../src/tools/layers/table'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => `src/${path.replaceAll('\\', '/')}`)
  .map(path => ({ path, text: readFileSync(path, 'utf8') }))

test('every file of the project keeps to the table of layers', () => {
  expect(sources.length).toBeGreaterThan(0)
  const faults = checkLayers(sources)
  expect(faults.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([])
})

test('the table of layers has no circle, so that imports point one way', () => {
  const settled = new Set<string>()
  for (const [name, layer] of Object.entries(LAYERS)) {
    expect(
      layer.imports.filter(imported => !settled.has(imported)),
      name,
    ).toEqual([])
    settled.add(name)
  }
})
