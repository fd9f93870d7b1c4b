import type { CheckId, CheckResult } from '../../why/checks'
import { tiny } from './figures'
import type { ModelWords } from './modelWords'

/** A run of the checks with what dates it. */
export interface CheckRun {
  readonly results: readonly CheckResult[]
  /** What stands over it: date, model version, browser. */
  readonly dated: string
}

/** One check as a line of the table. */
export interface CheckLine {
  readonly id: CheckId
  readonly name: string
  readonly text: string
  readonly cases: string
  readonly worst: string
  readonly allowed: string
  readonly result: string
  readonly hasPassed: boolean
}

/** Put a result into words. */
export function describeCheck(words: ModelWords, { id, worst, tolerance, cases, hasPassed }: CheckResult): CheckLine {
  return {
    id,
    name: words.t(`check.${id}.name`),
    text: words.t(`check.${id}.text`),
    cases: words.format.number(cases, 0),
    worst: Number.isFinite(worst) ? tiny(words, worst) : words.t('checks.noSolution'),
    allowed: tiny(words, tolerance),
    result: words.t(hasPassed ? 'checks.pass' : 'checks.fail'),
    hasPassed,
  }
}

/** Say in one sentence how the checks came out. */
export function describeOutcome(words: ModelWords, results: readonly CheckResult[]): string {
  const count = results.filter(({ hasPassed }) => !hasPassed).length
  if (count === 0) return words.t('checks.passed', { all: words.format.number(results.length, 0) })
  return words.t('checks.failed', { count, all: words.format.number(results.length, 0) })
}

/** The whole run as text, to keep or to send. */
export function checkText(words: ModelWords, { results, dated }: CheckRun): string {
  const lines = results.map(result => {
    const { name, worst, allowed, cases, result: outcome } = describeCheck(words, result)
    return words.t('checks.line', { name, worst, allowed, cases, result: outcome })
  })
  return [words.t('checks.title'), dated, describeOutcome(words, results), '', ...lines].join('\n')
}
