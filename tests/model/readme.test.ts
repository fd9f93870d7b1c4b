import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = 'src/model'
const code = readdirSync(folder)
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n')
const rows = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| ([A-Z0-9_]+) \| (-?[\d.]+) \|/gm)]

describe('the README of the model', () => {
  it.each(rows.map(row => [row[1]!, Number(row[2])]))('gives %s its value in the code', (name, value) => {
    const declared = code.match(new RegExp(`^(?:export )?const ${name} = (-?[\\d.]+)$`, 'm'))
    expect(declared && Number(declared[1])).toBe(value)
  })

  it('names every plain numeric constant of the code', () => {
    const declared = [...code.matchAll(/^(?:export )?const ([A-Z0-9_]+) = -?[\d.]+$/gm)].map(match => match[1]!)
    const indices = ['CHN', 'USA', 'RUS', 'HUB', 'ROW']
    const named = rows.map(row => row[1]!)
    expect(declared.filter(name => !indices.includes(name) && !named.includes(name))).toEqual([])
  })
})
