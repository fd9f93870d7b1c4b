import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BySeat } from '../../game'
import type { Evaluate } from './evaluate'
import type { Profile } from './policies'

/** Profiles sent to a thread at a time: enough to be worth a message, few enough for a bar that moves. */
const BATCH = 200

/** Threads that play profiles. */
export interface WorkerPool {
  readonly evaluate: Evaluate
  close(): Promise<void>
}

function batchesOf(profiles: readonly Profile[]): readonly (readonly Profile[])[] {
  return Array.from({ length: Math.ceil(profiles.length / BATCH) }, (_, i) =>
    profiles.slice(i * BATCH, (i + 1) * BATCH),
  )
}

/**
 * Start threads that play profiles, one a core.
 *
 * @param onPlayed Told how many more games have been played.
 */
export function startWorkerPool(onPlayed: (games: number) => void): WorkerPool {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./worker.mjs', import.meta.url)),
  )

  async function play(worker: Worker, profiles: readonly Profile[]): Promise<readonly BySeat<number>[]> {
    worker.postMessage(profiles)
    const [scores] = (await once(worker, 'message')) as [readonly BySeat<number>[]]
    onPlayed(profiles.length)
    return scores
  }

  async function evaluate(profiles: readonly Profile[]): Promise<readonly BySeat<number>[]> {
    const batches = batchesOf(profiles)
    const scores: (readonly BySeat<number>[])[] = []
    let next = 0
    const work = async (worker: Worker) => {
      while (next < batches.length) {
        const i = next++
        scores[i] = await play(worker, batches[i]!)
      }
    }
    await Promise.all(workers.map(work))
    return scores.flat()
  }

  return {
    evaluate,
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}
