import type { Thread } from './reckoning/reckoner'

/** Texts by key that outlive the page. Any call may throw when the browser blocks it; `setItem` also when it is full. */
export interface KeyValueStore {
  getItem(key: string): string | null
  setItem(key: string, text: string): void
  removeItem(key: string): void
}

/** The part of the Web Locks interface that is used. */
export interface LockService {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean },
    callback: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>
}

/** A line to the other tabs of this browser; a tab does not hear itself. */
export interface TabChannel {
  send(message: unknown): void
  listen(listener: (message: unknown) => void): void
}

/** Everything the store takes from the world outside. */
export interface Services {
  readonly storage: KeyValueStore
  /** Absent in old browsers and on pages without a secure connection. */
  readonly locks?: LockService | undefined
  readonly channel?: TabChannel | undefined
  /** Begin a thread that reckons; throws where the browser gives none. Absent, the page reckons itself. */
  makeThread?: (() => Thread) | undefined
  /** Whole number, 0 to 2^32 - 1. */
  randomSeed(): number
}

/** The services of the browser this page runs in. */
export function browserServices(): Services {
  return {
    storage: browserStorage(),
    locks: navigator.locks as LockService | undefined,
    channel: browserChannel(),
    makeThread: () => new Worker(new URL('./reckoning/worker.ts', import.meta.url), { type: 'module' }),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
  }
}

// Where site data is blocked, naming `localStorage` already throws; here that happens inside each call.
function browserStorage(): KeyValueStore {
  return {
    getItem: key => localStorage.getItem(key),
    setItem: (key, text) => localStorage.setItem(key, text),
    removeItem: key => localStorage.removeItem(key),
  }
}

function browserChannel(): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('table13')
  return {
    send: message => channel.postMessage(message),
    listen: listener => channel.addEventListener('message', event => listener(event.data)),
  }
}
