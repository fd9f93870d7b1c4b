import { expect, test } from 'vitest'
import { describeBetterCourses, looksLike } from '../../src/describe/benchmarks'
import { englishWords as words } from '../../src/describe/words'
import { bySeat } from '../../src/game'
import type { Benchmark } from '../../src/why/whatIf/benchmarks'

function run(id: Benchmark['id'], score: number): Benchmark {
  return { id, log: {} as never, records: [], scores: bySeat(seat => (seat === 'china' ? score : 99)) }
}

const gap: Benchmark = { id: 'history', gap: 'otherYears' }

test('a course that ends above the best play found is named, with why it can', () => {
  const said = describeBetterCourses(words, 'china', [
    run('noChange', 50),
    run('bestFound', 62.6),
    run('pactKept', 63),
    gap,
  ])
  expect(said).toContain(`“${words.t('bench.pactKept')}”`)
  expect(said).not.toContain(words.t('bench.noChange'))
  expect(said).toContain('only your own decisions against what the others did')
})

test('nothing is said where no course is better by what is shown, or where nothing was found', () => {
  expect(describeBetterCourses(words, 'china', [run('bestFound', 62.98), run('pactKept', 63.02), gap])).toBe('')
  expect(describeBetterCourses(words, 'china', [{ id: 'bestFound', gap: 'noSolution' }, run('pactKept', 80)])).toBe('')
})

test('scores look alike where only a decimal tells them apart', () => {
  expect(looksLike(62.6, 63.0)).toBe(true)
  expect(looksLike(62.4, 63.0)).toBe(false)
  expect(looksLike(62.98, 63.02)).toBe(false)
})
