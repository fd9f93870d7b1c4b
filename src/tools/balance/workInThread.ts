/** Does the work of the balance table in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { doTask, type Task } from './work'

parentPort!.on('message', (task: Task) => {
  parentPort!.postMessage(doTask(task))
})
