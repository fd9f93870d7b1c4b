import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ASSUMPTIONS, type Assumption, assumptionValues } from '../../src/model/assumptions'
import base2016 from '../../src/model/data/base2016.json'

/** The published list: id, name, value, low, high; the text columns are not compared. */
const PUBLISHED = new Map(
  readFileSync('tests/model/fixtures/parameters.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [id, , value, low, high] = line.split(',')
      return [id!, { value: Number(value), low: Number(low), high: Number(high) }] as const
    }),
)

function numbersOf({ value, low, high }: Assumption) {
  return { value, low, high }
}

test.each([
  ['PAR-001', 'ingotSigma'],
  ['PAR-002', 'semisSigma'],
  ['PAR-003', 'semisDemandElasticity'],
  ['PAR-004', 'ingotDemandElasticity'],
  ['PAR-005', 'chinaCostSpread'],
  ['PAR-006', 'usCostSpread'],
  ['PAR-007', 'russiaCostSpread'],
  ['PAR-008', 'restCostSpread'],
  ['PAR-009', 'valueAddedElasticity'],
  ['PAR-010', 'ingotValueAddedSubstitution'],
  ['PAR-011', 'detourShare'],
  ['PAR-012', 'detourSigma'],
] as const)('%s of the published list is the assumption %s, with its range', (published, id) => {
  expect(numbersOf(ASSUMPTIONS[id])).toEqual(PUBLISHED.get(published))
})

test('the hub has its own spread inside the published range of hub and rest of world', () => {
  const { low, high } = PUBLISHED.get('PAR-008')!
  expect(numbersOf(ASSUMPTIONS.hubCostSpread)).toEqual({ value: 0.12, low, high })
})

test('tonnes of metal per tonne of semis are the published ones: China, US, Russia, hub, rest', () => {
  const published = ['PAR-013', 'PAR-014', 'PAR-015', 'PAR-015', 'PAR-016'].map(id => PUBLISHED.get(id)!.value)
  expect(base2016.goods[1]!.supply.coefficient).toEqual(published)
})

test('every central value lies inside its range', () => {
  for (const [id, { value, low, high }] of Object.entries(ASSUMPTIONS)) {
    expect(low, id).toBeLessThan(high)
    expect(value, id).toBeGreaterThanOrEqual(low)
    expect(value, id).toBeLessThanOrEqual(high)
  }
})

test('changed assumptions replace the central values and leave the others', () => {
  const values = assumptionValues({ ingotSigma: 12 })
  expect(values.ingotSigma).toBe(12)
  expect(values.semisSigma).toBe(ASSUMPTIONS.semisSigma.value)
  expect(Object.keys(values).sort()).toEqual(Object.keys(ASSUMPTIONS).sort())
})
