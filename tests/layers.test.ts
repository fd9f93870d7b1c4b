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

test('a pure layer imports pure layers only', () => {
  for (const layer of Object.values(LAYERS).filter(layer => layer.pure))
    expect(layer.imports.filter(imported => !LAYERS[imported]?.pure)).toEqual([])
})

test('scenes and panels never import each other', () => {
  expect(LAYERS.scenes?.imports).not.toContain('panels')
  expect(LAYERS.panels?.imports).not.toContain('scenes')
})

test.each([
  ['phaser', ['scenes']],
  ['zustand', ['store']],
  ['preact', ['panels', 'teacher', 'main.ts']],
  ['node:', ['server', 'cli']],
])('%s is imported by %s only', (name, folders) => {
  const allowed = Object.keys(LAYERS).filter(folder => LAYERS[folder]?.packages.includes(name))
  expect(allowed).toEqual(folders)
})
