/** What the check asks of the page itself; it runs inside and sees nothing else. */

/** Keep what the page throws or writes to its console as an error from now on. */
export function collectFaults(): void {
  const faults: string[] = []
  Object.assign(window, { seenFaults: faults })
  window.addEventListener('error', event => faults.push(event.message), true)
  window.addEventListener('unhandledrejection', event => faults.push(String(event.reason)))
  console.error = (...texts: unknown[]) => faults.push(texts.map(String).join(' '))
}

/** The end of a game: the score on the report, the save, and what has gone wrong. */
export function readEnd(): { readonly score: string; readonly save: string; readonly faults: readonly string[] } {
  return {
    score: document.querySelector('[data-testid="score"]')?.textContent ?? '',
    save: localStorage.getItem('table13.save') ?? '',
    faults: (window as unknown as { seenFaults: readonly string[] }).seenFaults,
  }
}
