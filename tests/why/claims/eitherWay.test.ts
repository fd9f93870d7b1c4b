/** Every statement that is tested can come out either way. */
import { expect, test } from 'vitest'
import { testClaims } from '../../../src/why/claims/ledger'
import { CLAIM_TESTS, type ClaimTestId } from '../../../src/why/claims/tests'
import { EXAMPLES } from './games'

const CASES = Object.entries(EXAMPLES).flatMap(([id, examples]) =>
  examples.map(example => ({ id: id as ClaimTestId, ...example })),
)

test.each(CASES)('$id can be $outcome', ({ id, outcome, game }) => {
  const result = testClaims(game())!.find(entry => entry.id === id)!
  expect([result.outcome, JSON.stringify(result.figures)]).toEqual([outcome, expect.any(String)])
})

test('both ways are shown of each', () => {
  for (const examples of Object.values(EXAMPLES)) {
    expect(examples.map(({ outcome }) => outcome).sort()).toEqual(['borneOut', 'notBorneOut'])
  }
})

test('few need other assumptions than the central ones, and these are named', () => {
  const needing = CASES.filter(({ byAssumption }) => byAssumption).map(({ id, outcome }) => `${id} ${outcome}`)
  expect(needing).toEqual(['globalMarkets borneOut', 'krasnoyarsk notBorneOut'])
})

test('other customs figures would not be borne out, and the panel is never judged', () => {
  const { customs, panel } = CLAIM_TESTS
  const figures = customs.measure()
  expect(customs.judge(figures)).toBe('borneOut')
  for (const name of Object.keys(figures) as (keyof typeof figures)[]) {
    expect(customs.judge({ ...figures, [name]: figures[name] * 1.02 }), name).toBe('notBorneOut')
  }
  expect(panel.judge()).toBeUndefined()
})
