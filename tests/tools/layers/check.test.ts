import { describe, expect, test } from 'vitest'
import { checkLayers } from '../../../src/tools/layers/check'
import type { LayerException } from '../../../src/tools/layers/table'

function faultsIn(path: string, text: string, exceptions: LayerException[] = []): string[] {
  return checkLayers([{ path, text }], exceptions).map(fault => fault.message)
}

describe('forbidden imports', () => {
  test.each([
    ['a plain import', "import { solve } from '../game/solve'"],
    ['an import over several lines', "import {\n  solve,\n  type Result,\n} from '../game/solve'"],
    ['a type import', "import type { GameState } from '../game/state'"],
    ['an inline type', "export const state: import('../game/state').GameState = make()"],
    ['a re-export', "export * from '../game'"],
    ['a re-export of names behind another statement', "export { a }\nexport { solve } from '../game/solve'"],
    ['an import for its effect', "import '../game/register'"],
    ['a dynamic import', "const game = await import('../game/solve')"],
    ['a dynamic import of a template', 'const game = await import(`../game/solve`)'],
    ['a dynamic import inside a template', "const text = `${await import('../game/solve')}`"],
    ['a require', "const game = require('../game/solve')"],
    ['a worker', "new Worker(new URL('../game/worker.ts', import.meta.url))"],
    ['a glob', "import.meta.glob('../game/*.ts')"],
    ['an import with a query', "import worker from '../game/worker?worker'"],
    ['an import behind text with a quote in it', `const text = "it's" // don't\nimport { a } from '../game/a'`],
  ])('%s from market to game is found', (_kind, text) => {
    expect(faultsIn('src/market/solve.ts', text)).toEqual(['market may not import game'])
  })

  test('a computed import is a fault, because nobody can tell where it leads', () => {
    expect(faultsIn('src/store/load.ts', 'await import(path)')).toEqual(['a computed import cannot be checked'])
  })

  test('an import out of src/ is a fault', () => {
    expect(faultsIn('src/game/a.ts', "import { makeState } from '../../tests/makeState'")).toEqual([
      '../../tests/makeState leaves src/',
    ])
  })

  test.each([
    ['src/scenes/map.ts', '../panels/tariffForm', 'scenes may not import panels'],
    ['src/panels/form.tsx', '../scenes/map', 'panels may not import scenes'],
    ['src/main.ts', './cli/simulate', 'main.ts may not import cli'],
    ['src/panels/form.tsx', '../main', 'panels may not import main.ts'],
    ['src/store/store.ts', '../tools/bench', 'store may not import tools'],
  ])('%s may not import %s', (path, imported, message) => {
    expect(faultsIn(path, `import { a } from '${imported}'`)).toEqual([message])
  })

  test.each([
    ['src/market/a.ts', 'pure-rand/generator/xoroshiro128plus'],
    ['src/game/a.ts', 'valibot'],
    ['src/panels/a.ts', 'phaser'],
    ['src/scenes/a.ts', 'preact/hooks'],
    ['src/panels/a.ts', 'zustand/vanilla'],
    ['src/store/a.ts', 'node:fs'],
    ['src/store/a.ts', 'zustand-extra'],
    ['src/scenes/a.ts', '/src/panels/a'],
  ])('%s may not import the package %s', (path, name) => {
    expect(faultsIn(path, `import { a } from '${name}'`)).toEqual([`package ${name} may not be imported here`])
  })

  test('a folder without a row is a fault', () => {
    expect(faultsIn('src/helpers/a.ts', '')).toEqual(['src/helpers has no row in the table of layers'])
    expect(faultsIn('src/toString/a.ts', '')).toEqual(['src/toString has no row in the table of layers'])
  })

  test('the line of a fault is counted from one', () => {
    const text = "// first\n\nimport { a } from '../game/a'"
    expect(checkLayers([{ path: 'src/market/a.ts', text }])[0]?.line).toBe(3)
  })
})

describe('forbidden words in a pure layer', () => {
  test.each([
    ...['Math.random()', 'Math.exp(1)', 'Math.log(2)', 'Math.pow(2, 3)', 'Math.sin(1)', 'Math.hypot(3, 4)'],
    ...['Math\n  .log10(2)', "Math['pow'](2, 3)", 'Math?.pow(2, 3)', 'const { pow } = Math', 'f(Math)'],
    ...['2 ** 3', 'x **= 2', 'new Date()', 'Date.now()', '[...Date]', 'performance.now()', 'globalThis.Date'],
    ...['window.innerWidth', 'document.title', 'localStorage.x', "fetch('/a')", 'setTimeout(run, 1)', 'new Intl.Foo()'],
    ...["a.localeCompare('b')", 'price.toLocaleString()', '`${Math.random()}`', '`a ${`b ${x ** 2}`} c`'],
    ...['const half = a / b; const year = Date.now() / 2', '`${{ a: 1 }}` + Math.random()'],
  ])('%s is found', text => {
    expect(faultsIn('src/why/a.ts', text)).toHaveLength(1)
  })

  test.each([
    ...['Math.sqrt(2) + Math.abs(-1)', 'Math.max(1, 2) * Math.PI', '// Math.random()', '/* 2 ** 3 */ const a = 1'],
    ...["'Math.random()'", '"Date"', '`Math.exp ${price} Date`', 'const isDated = dateless', 'const updateDate2 = 1'],
    ...['quota.window', '/\\*\\*Date[/"]/.test(text)', "const text = 'it\\'s Date'", '/**\n * Not the Date.\n */'],
    ...['const shareOf = (a: number) => a / 2 // Date', '`\\`Date ${a} \\${Date}`'],
  ])('%s is not', text => {
    expect(faultsIn('src/why/a.ts', text)).toEqual([])
  })

  test.each(['market', 'model', 'game', 'why', 'scenarios', 'ai', 'report'])('src/%s is pure', folder => {
    expect(faultsIn(`src/${folder}/a.ts`, 'Math.random()')).toEqual(['Math.random in a pure layer'])
  })

  test.each(['store', 'scenes', 'panels', 'describe'])('src/%s may ask the clock', folder => {
    expect(faultsIn(`src/${folder}/a.ts`, 'Date.now()')).toEqual([])
  })
})

describe('what the table allows', () => {
  test.each([
    ['src/game/turn.ts', "import { solve } from '../market/solve'\nimport { a } from './a'\nimport x from '../game/x'"],
    ['src/market/power.ts', "import pow from '@stdlib/math-base-special-pow'"],
    ['src/market/constants.ts', "import table from '../../assets/table.json' with { type: 'json' }"],
    ['src/panels/sheet.tsx', "import '../../assets/sheet.css'\nexport const Sheet = () => <p>don't import this</p>"],
    ['src/main.ts', "import { render } from 'preact'\nconst scenes = () => import('./scenes/world')"],
    ['src/tools/bench.ts', "import { a } from '../panels/a'\nimport { readFileSync } from 'node:fs'"],
    ['src/game/words.ts', "const text = \"import x from '../panels/x'\" // import '../panels/y'"],
    ['tests/anything.ts', "import { a } from '../src/panels/a'"],
  ])('%s', (path, text) => {
    expect(faultsIn(path, text)).toEqual([])
  })
})

describe('exceptions', () => {
  const exception = { file: 'src/why/a.ts', found: 'Date', reason: 'planted' }

  test('a listed exception covers its own fault and no other', () => {
    expect(faultsIn('src/why/a.ts', 'Date.now() + Math.random()', [exception])).toEqual(['Math.random in a pure layer'])
  })

  test('a listed exception that no longer occurs is a fault', () => {
    expect(faultsIn('src/why/a.ts', '', [exception])).toEqual(['exception for Date no longer needed'])
  })
})
