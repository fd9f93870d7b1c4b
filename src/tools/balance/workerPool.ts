import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Done, Task, Work } from './work'

/** Threads that do work. */
export interface WorkerPool {
  readonly work: Work
  close(): Promise<void>
}

/**
 * Start threads, one a core.
 *
 * @param onDone Told of every piece of work that is done.
 */
export function startWorkerPool(onDone: (done: Done) => void): WorkerPool {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./worker.mjs', import.meta.url)),
  )

  async function doIn(worker: Worker, task: Task): Promise<Done> {
    worker.postMessage(task)
    const [done] = (await once(worker, 'message')) as [Done]
    onDone(done)
    return done
  }

  async function work(tasks: readonly Task[]): Promise<readonly Done[]> {
    const results: Done[] = []
    let next = 0
    const workOn = async (worker: Worker) => {
      while (next < tasks.length) {
        const i = next++
        results[i] = await doIn(worker, tasks[i]!)
      }
    }
    await Promise.all(workers.map(workOn))
    return results
  }

  return {
    work,
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
