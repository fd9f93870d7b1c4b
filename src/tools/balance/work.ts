import { isPlannerAhead, type PlannedTask } from './plannedPlay'
import { type SearchResult, type SearchTask, searchBest } from './search'

/** A piece of work, small enough for a bar that moves. */
export type Task = { readonly search: SearchTask } | { readonly planned: PlannedTask }

/** What comes of it. */
export interface Done {
  readonly search?: SearchResult
  readonly isPlannerAhead?: boolean
}

/** Does work, in whatever order, and gives the results in the order of the tasks. */
export type Work = (tasks: readonly Task[]) => Promise<readonly Done[]>

/** Do one piece of work in this thread. */
export function doTask(task: Task): Done {
  return 'search' in task ? { search: searchBest(task.search) } : { isPlannerAhead: isPlannerAhead(task.planned) }
}

/** Work that is done one piece after another in this thread. */
export async function workHere(tasks: readonly Task[]): Promise<readonly Done[]> {
  return tasks.map(doTask)
}

/** Let seats search for their best policies. */
export async function searchAll(work: Work, tasks: readonly SearchTask[]): Promise<readonly SearchResult[]> {
  const done = await work(tasks.map(search => ({ search })))
  return done.map(({ search }) => search!)
}
