import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = 'src/game/talks'
const inFolder = readdirSync(folder).filter(name => name.endsWith('.ts'))
const talks = inFolder.map(name => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
const code = `${talks}\n${readFileSync('src/game/pips.ts', 'utf8')}\n${readFileSync('src/game/trust.ts', 'utf8')}`
const readme = readFileSync(`${folder}/README.md`, 'utf8')
const rows = [...readme.matchAll(/^\| ([A-Z0-9_]+) \| (-?[\d.]+) \|/gm)].map(row => [row[1]!, Number(row[2])] as const)

test.each(rows)('the README gives %s its value in the code', (name, value) => {
  const declared = code.match(new RegExp(`^(?:export )?const ${name} = (-?[\\d.]+)$`, 'm'))
  expect(declared && Number(declared[1])).toBe(value)
})

test('the README names every plain numeric constant of the talks', () => {
  const declared = [...talks.matchAll(/^(?:export )?const ([A-Z0-9_]+) = -?[\d.]+$/gm)].map(match => match[1]!)
  const named = rows.map(([name]) => name)
  expect(declared.filter(name => !named.includes(name))).toEqual([])
})
