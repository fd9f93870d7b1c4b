type Listener = (text: string) => void

const listeners = new Set<Listener>()

/** Say something to people who do not see the page; the live region of the page picks it up. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** Hear announcements; returns what ends it. */
export function listenToAnnouncements(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
