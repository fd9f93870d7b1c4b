/** Figures that a what-if compares. */
import { expect, test } from 'vitest'
import { englishWords as words } from '../../src/describe/words'
import { comparedMeasures } from '../../src/panels/whatIf/measures'
import { playTurn } from '../helpers/makeGame'
import { G20_PACT } from '../helpers/pacts'
import { inForce, keeping } from '../helpers/talks'

test('the chart of capacity kept down says in its title and in words that pacts count in it', () => {
  const game = playTurn(inForce(G20_PACT, keeping(G20_PACT)), keeping(G20_PACT))
  const { name, title, describe } = comparedMeasures(words, game, 'china').find(({ id }) => id === 'promise')!
  expect(title).toContain(name)
  expect(title).toContain('what kept pacts count for')
  expect(describe(game.records.at(-1)!)).toMatch(/smelters, 0\.50 Mt credited for kept pacts\)$/)
  const jobs = comparedMeasures(words, game, 'china').find(({ id }) => id === 'employment')!
  expect(jobs.title).toBe(jobs.name)
})
