/**
 * Ask for the latest only: while an answer is on its way, of all that is asked meanwhile only the last is asked
 * afterwards. What a moving slider passes over is never worked out.
 *
 * @param hear Told every answer with its question; undefined where the work failed.
 */
export function askLatest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  hear: (answer: Answer | undefined, question: Question) => void,
): (question: Question) => void {
  let next: { readonly question: Question } | undefined
  let isAtWork = false

  async function work(): Promise<void> {
    isAtWork = true
    while (next) {
      const { question } = next
      next = undefined
      hear(await ask(question).catch(() => undefined), question)
    }
    isAtWork = false
  }

  return question => {
    next = { question }
    if (!isAtWork) void work()
  }
}
