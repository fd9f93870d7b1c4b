import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { modelWords } from '../../src/describe/openModel/modelWords'
import { describeParameters } from '../../src/describe/openModel/parameters'
import { englishWords } from '../../src/describe/words'
import { GOAL_IDS, PAIRS } from '../../src/game'
import { ASSUMPTIONS } from '../../src/model/assumptions'
import { ARTICLE, PUBLIC_FIGURES } from '../../src/model/figures'
import { REGIONS } from '../../src/model/words'
import { JUDGED } from '../../src/report/parameters'

/** Files whose plain numeric constants are numbers of the model. */
const FILES = [
  ...readdirSync('src/model').map(name => `src/model/${name}`),
  ...['trust', 'standing', 'mandate', 'office', 'pips', 'score', 'talks/effects'].map(name => `src/game/${name}.ts`),
].filter(path => path.endsWith('.ts'))

/** Positions of the regions in a vector are no assumption. */
const POSITIONS: readonly string[] = REGIONS

const declared = FILES.flatMap(path =>
  [...readFileSync(path, 'utf8').matchAll(/^(?:export )?const ([A-Z0-9_]+) = (-?[\d.]+)$/gm)].map(
    ([, name, value]) => [name!, Number(value)] as const,
  ),
).filter(([name]) => !POSITIONS.includes(name))

const lines = describeParameters(modelWords(englishWords))
const idsOf = (basis?: string) => lines.filter(line => basis === undefined || line.basis === basis).map(({ id }) => id)

describe('the numbers of the model', () => {
  it('hold every plain numeric constant of the code with its value', () => {
    expect(declared.length).toBeGreaterThan(70)
    for (const [name, value] of declared) {
      expect(
        JUDGED.find(({ id }) => id === name),
        name,
      ).toMatchObject({ value })
    }
  })

  it('are told to the reader: constants, assumptions, measured figures, rates, trust, goals', () => {
    const goals = Object.values(GOAL_IDS).flat()
    const wanted = [
      ...declared.map(([name]) => name),
      ...Object.keys(ASSUMPTIONS),
      ...Object.keys(ARTICLE),
      ...Object.keys(PUBLIC_FIGURES),
      ...REGIONS.flatMap(region => [`growth-${region}`, `exit-${region}`]),
      ...PAIRS.map(pair => `trust-${pair}`),
      ...goals.flatMap(goal => [`weight-${goal}`, `scale-${goal}`]),
    ]
    expect(wanted.filter(id => !idsOf().includes(id))).toEqual([])
  })

  it('each have a name, a value and a reason, and no two have the same line', () => {
    for (const line of lines) {
      expect(line.what, line.id).not.toBe('')
      expect(line.value, line.id).toMatch(/\d/)
      expect(line.source, line.id).not.toBe('')
    }
    expect(new Set(idsOf()).size).toBe(lines.length)
    expect(new Set(lines.map(({ what, group }) => `${group} ${what}`)).size).toBe(lines.length)
  })

  it('are told by what they rest on', () => {
    expect(idsOf('article')).toEqual(Object.keys(ARTICLE))
    expect(idsOf('public')).toEqual(Object.keys(PUBLIC_FIGURES))
    const ranged = lines.filter(({ range }) => range !== '').map(({ id }) => id)
    expect(ranged).toEqual(Object.keys(ASSUMPTIONS))
  })
})
