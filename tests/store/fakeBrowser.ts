/** A browser of several tabs: one storage, one set of locks, one channel, no clock. */
import type { LockService, Services, TabChannel } from '../../src/store/services'

/** Storage that can be full or blocked. */
export class FakeStorage {
  readonly texts = new Map<string, string>()
  /** Most characters in all texts together. */
  room = Number.POSITIVE_INFINITY
  isBlocked = false
  writes = 0

  getItem(key: string): string | null {
    this.refuseIfBlocked()
    return this.texts.get(key) ?? null
  }

  setItem(key: string, text: string): void {
    this.refuseIfBlocked()
    const others = [...this.texts].reduce((sum, [name, other]) => (name === key ? sum : sum + other.length), 0)
    if (others + text.length > this.room) throw new DOMException('no room', 'QuotaExceededError')
    this.texts.set(key, text)
    this.writes++
  }

  removeItem(key: string): void {
    this.refuseIfBlocked()
    this.texts.delete(key)
  }

  private refuseIfBlocked(): void {
    if (this.isBlocked) throw new DOMException('blocked', 'SecurityError')
  }
}

/** One named lock for all tabs, with the rules of the Web Locks interface: in line, if available, stolen. */
export class FakeLocks {
  private holder: { tab: string; lose: (error: Error) => void } | undefined
  private line: { tab: string; grant: () => void }[] = []

  /** The interface as one tab sees it. */
  of(tab: string): LockService {
    return {
      request: (_name, options, callback) =>
        new Promise((_resolve, reject) => {
          const grant = () => {
            this.holder = { tab, lose: reject }
            callback({})
          }
          if (options.steal) {
            this.holder?.lose(new DOMException('stolen', 'AbortError'))
            grant()
          } else if (!this.holder) grant()
          else if (options.ifAvailable) callback(null)
          else this.line.push({ tab, grant })
        }),
    }
  }

  close(tab: string): void {
    this.line = this.line.filter(waiting => waiting.tab !== tab)
    if (this.holder?.tab !== tab) return
    this.holder = undefined
    this.line.shift()?.grant()
  }
}

/** A channel between tabs; a message arrives at once at all tabs but its sender. */
export class FakeChannel {
  private readonly listeners = new Map<string, (message: unknown) => void>()

  of(tab: string): TabChannel {
    return {
      send: message => {
        for (const [other, listener] of this.listeners) if (other !== tab) listener(message)
      },
      listen: listener => this.listeners.set(tab, listener),
    }
  }
}

/** The services of a browser with one tab. */
export function fakeServices(storage = new FakeStorage(), seed = 13): Services & { readonly storage: FakeStorage } {
  return { storage, randomSeed: () => seed }
}
