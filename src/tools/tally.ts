/** How a step of the checks went: counts of tests, and what a count of failures stands for where no test says it. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** A sentence each. */
  readonly notes: readonly string[]
}

/** The part of vitest's JSON report that is counted. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** Count a step that either holds or not. */
export function tallyStep(isOk: boolean): Tally {
  return isOk ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] }
}

/**
 * Count the tests of one run of vitest.
 *
 * What proves nothing counts as failed: a skipped test, a file that could not be loaded, a run without a test, without a
 * report, or with an error outside its tests.
 *
 * @param reportText Text of the JSON report; undefined when none was written.
 * @param isOk Whether vitest itself ended without an error.
 */
export function tallyVitest(reportText: string | undefined, isOk: boolean): Tally {
  const report = parseReport(reportText)
  if (!report) return { passed: 0, failed: 1, notes: ['No report was written: the run broke off.'] }
  const { numPassedTests: passed, numFailedTests: failedTests, numTotalTests: total } = report
  if (total === 0) return { passed: 0, failed: 1, notes: ['Not one test ran.'] }
  const skipped = total - passed - failedTests
  const brokenFiles = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  )
  const failed = failedTests + skipped + brokenFiles.length
  const notes = brokenFiles.map(file => `${file.name} failed outside its tests.`)
  if (skipped > 0) notes.push(`Skipped tests count as failed: ${skipped}.`)
  if (isOk || failed > 0) return { passed, failed, notes }
  return { passed, failed: 1, notes: ['Every test passed, yet the run ended with an error.'] }
}

/** Add up steps and write the closing line of a run. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (count: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[count], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}

function parseReport(text: string | undefined): VitestReport | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as VitestReport)
  } catch {
    return undefined
  }
}
