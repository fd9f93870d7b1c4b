import { expect, test } from 'vitest'
import { engineGoldenMismatches } from './engineGolden'

test('whole games in this browser give the figures and hashes pinned in Node', () => {
  expect(engineGoldenMismatches()).toEqual([])
})
