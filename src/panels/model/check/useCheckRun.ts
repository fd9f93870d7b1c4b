import { useEffect, useRef, useState } from 'preact/hooks'
import { CHECK_IDS, type CheckResult, runCheck } from '../../../why/checks'

/** Where a run of the checks stands. */
export interface RunningChecks {
  readonly results: readonly CheckResult[]
  readonly isRunning: boolean
  /** When the run ended; undefined before that. */
  readonly ended: Date | undefined
  /** Begin a new run. */
  run(): void
}

const NOTHING = { results: [], isRunning: false, ended: undefined } as const

/** Run the checks one after the other, each after the page has had time to answer. */
export function useCheckRun(): RunningChecks {
  const [state, setState] = useState<Omit<RunningChecks, 'run'>>(NOTHING)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  function step(results: readonly CheckResult[]): void {
    const id = CHECK_IDS[results.length]
    setState({ results, isRunning: id !== undefined, ended: id === undefined ? new Date() : undefined })
    if (id !== undefined) timer.current = window.setTimeout(() => step([...results, runCheck(id)]))
  }

  return {
    ...state,
    run() {
      clearTimeout(timer.current)
      step([])
    },
  }
}
