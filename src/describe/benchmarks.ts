import type { Seat } from '../game/words'
import type { Benchmark } from '../why/whatIf/benchmarks'
import type { Words } from './words'

/** A score as it is shown where courses are compared. */
export function inTenths(score: number): number {
  return Number(score.toFixed(1))
}

/** Whether two scores are not the same and yet look so without decimals. */
export function looksLike(score: number, other: number): boolean {
  return Math.round(score) === Math.round(other) && inTenths(score) !== inTenths(other)
}

/** Say which of the courses end better for a seat than the best play found, and why they can; empty where none does. */
export function describeBetterCourses(words: Words, seat: Seat, runs: readonly Benchmark[]): string {
  const scoreOf = (run: Benchmark) => ('scores' in run && run.scores ? inTenths(run.scores[seat]) : undefined)
  const best = scoreOf(runs.find(({ id }) => id === 'bestFound')!)
  if (best === undefined) return ''
  const better = runs.filter(run => (scoreOf(run) ?? best) > best)
  if (better.length === 0) return ''
  return words.t('bench.better', { courses: words.list(better.map(({ id }) => `“${words.t(`bench.${id}`)}”`)) })
}
