import { expect, test } from 'vitest'
import { stepGrowth } from '../../src/model/growth'
import { runWith } from './economyRuns'

test('demand grows per turn by 2.2 % in China, 0.8 in the US, 1.0 in Russia and the rest, 2.0 in the hub', () => {
  const grown = stepGrowth([1, 1, 1, 1, 1])
  for (const [i, rate] of [0.022, 0.008, 0.01, 0.02, 0.01].entries()) expect(grown[i]).toBeCloseTo(1 + rate, 12)
})

test('growth compounds over the turns of a run', () => {
  expect(runWith({})[7]!.economy.growthIndex[0]).toBeCloseTo(
    1.022 * 1.022 * 1.022 * 1.022 * (1.022 * 1.022) * (1.022 * 1.022),
    12,
  )
})
