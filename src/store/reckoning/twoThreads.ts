import { createReckoner, type Reckoner, type Thread } from './reckoner'
import type { TaskName } from './tasks'

/** What a person waits for; all else a report works out by itself, some of it for many seconds. */
const WAITED_FOR: readonly TaskName[] = [
  'answer',
  'band',
  'bandOfTurn',
  'partSplit',
  'gameSplit',
  'gameLeverSplit',
  'branch',
]

/** Reckon in two threads, so that nobody waits for what a report works out by itself. */
export function createTwoThreads(makeThread: (() => Thread) | undefined): Reckoner {
  const [prompt, patient] = [createReckoner(makeThread), createReckoner(makeThread)]
  return {
    reckon: (task, ...question) => (WAITED_FOR.includes(task) ? prompt : patient).reckon(task, ...question),
  }
}
