/** Longest wait for the page to come to rest, ms; the table is not to stay away for ever behind a busy page. */
const PATIENCE_MS = 2000

/** Do something once the page has been painted and rests. Returns what calls it off. */
export function whenPainted(work: () => void): () => void {
  let isWanted = true
  const run = () => {
    if (isWanted) work()
  }
  requestAnimationFrame(() => {
    // Safari has no idle callback; a timer set in a frame runs after its paint.
    if (typeof requestIdleCallback === 'undefined') setTimeout(run)
    else requestIdleCallback(run, { timeout: PATIENCE_MS })
  })
  return () => {
    isWanted = false
  }
}
