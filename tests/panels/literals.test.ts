import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = readdirSync('src/panels', { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.tsx'))

/** Text between tags, and texts of attributes that people see or hear. */
function literalsIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  // A closing tag behind the text tells elements from type parameters.
  const between = [...code.matchAll(/[>}]([^<>{}]*[A-Za-z]{2}[^<>{}]*)<\//g)].map(match => match[1]!)
  const attributes = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder|aria-valuetext|label|legend)="([^"]+)"/g)]
  return [...between, ...attributes.map(match => match[1]!)].map(text => text.trim())
}

test('the search for texts finds those between tags and in names', () => {
  expect(literalsIn('<p class="a">End turn</p>')).toEqual(['End turn'])
  expect(literalsIn('<button aria-label="Close">{icon}</button>')).toEqual(['Close'])
  expect(literalsIn("<p>{t('turn.endTurn')}</p>")).toEqual([])
})

test.each(files)('%s takes every text a player sees from the catalogue', path => {
  expect(literalsIn(readFileSync(`src/panels/${path}`, 'utf8'))).toEqual([])
})
