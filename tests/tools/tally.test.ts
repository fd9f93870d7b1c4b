import { describe, expect, test } from 'vitest'
import { closingLine, tallyStep, tallyVitest } from '../../src/tools/tally'

type Status = 'passed' | 'failed' | 'pending'

function report(files: readonly { readonly status: Status; readonly tests: readonly Status[] }[]): string {
  const statuses = files.flatMap(file => file.tests)
  const count = (status: Status) => statuses.filter(found => found === status).length
  return JSON.stringify({
    numTotalTests: statuses.length,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults: files.map(({ status, tests }, index) => ({
      name: `file${index}.test.ts`,
      status,
      assertionResults: tests.map(status => ({ status })),
    })),
  })
}

function counts(text: string | undefined, isOk: boolean): [number, number] {
  const { passed, failed } = tallyVitest(text, isOk)
  return [passed, failed]
}

describe('counting a run of tests', () => {
  test('passed and failed tests count one each', () => {
    expect(counts(report([{ status: 'passed', tests: ['passed', 'passed'] }]), true)).toEqual([2, 0])
    expect(counts(report([{ status: 'failed', tests: ['passed', 'failed'] }]), false)).toEqual([1, 1])
  })

  test('a skipped test counts as failed', () => {
    expect(counts(report([{ status: 'passed', tests: ['passed', 'pending'] }]), true)).toEqual([1, 1])
  })

  test('a file that could not be loaded counts as one failure and is named', () => {
    const files = [
      { status: 'passed', tests: ['passed'] },
      { status: 'failed', tests: [] },
    ] as const
    expect(counts(report(files), false)).toEqual([1, 1])
    expect(tallyVitest(report(files), false).notes).toEqual(['file1.test.ts failed outside its tests.'])
  })

  test('an error outside the tests counts as one failure', () => {
    expect(counts(report([{ status: 'passed', tests: ['passed'] }]), false)).toEqual([1, 1])
  })

  test.each([
    ['no report', undefined],
    ['a report cut off halfway', '{"numTotalTests": 3'],
    ['a report without tests', report([])],
  ])('%s counts as one failure, even when the run calls itself good', (_what, text) => {
    expect(counts(text, true)).toEqual([0, 1])
  })
})

test('the closing line adds up tests and other steps', () => {
  const tests = tallyVitest(report([{ status: 'failed', tests: ['passed', 'passed', 'failed'] }]), false)
  expect(closingLine([tallyStep(true), tallyStep(false), tests])).toBe('3 passed, 2 failed')
})
