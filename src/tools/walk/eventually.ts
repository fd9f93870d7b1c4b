import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 30_000
const BETWEEN_MS = 100

/**
 * Ask again and again until there is an answer: anything but undefined, false, 0 or an error.
 *
 * @param what For the message, as in "Waited in vain for ...".
 * @throws Error after half a minute, with the last error behind it.
 */
export async function eventually<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + PATIENCE_MS
  let cause: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer) return answer
    } catch (error) {
      cause = error
    }
    await pause(BETWEEN_MS)
  }
  throw new Error(`Waited in vain for ${what}.`, { cause })
}
