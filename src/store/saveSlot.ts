import type { KeyValueStore } from './services'

const SAVE = 'table13.save'
const PREVIOUS = 'table13.previous'
const REFUSED = Array.from({ length: 8 }, (_, i) => `table13.refused.${i + 1}`)

/** Why a text could not be kept. */
export type StorageFailure = 'storageFull' | 'storageBlocked'

/** The place where the game in progress is kept, and the places for what it replaces. */
export interface SaveSlot {
  /** The saved text, or null; throws as the browser does. */
  read(): string | null
  /** The text of the previous game, likewise. */
  readPrevious(): string | null
  /** Keep a text; what has to be put aside first is put aside, or nothing is written. */
  write(text: string): StorageFailure | undefined
  /** Before the next write, keep what is saved now as the previous game. */
  keepPrevious(): StorageFailure | undefined
  /** Where nothing is saved, make the previous game the saved one. */
  takePrevious(): StorageFailure | undefined
  /** Move a text that cannot be read out of the way; it stays where it is until that succeeds. */
  putAside(text: string): StorageFailure | undefined
  /** Take the first text put aside that passes the test back as the saved game; throws as the browser does. */
  takeBack(isReadable: (text: string) => boolean): string | null
}

/** Keep saves in that storage. Nothing is overwritten before it is safe elsewhere. */
export function createSaveSlot(storage: KeyValueStore): SaveSlot {
  /** Texts that must lie elsewhere before the next write, in their order. */
  const waiting: { readonly text: string; readonly move: () => void }[] = []

  function clearTheWay(): void {
    while (waiting[0]) {
      waiting[0].move()
      waiting.shift()
    }
  }

  function moveToRefused(text: string): void {
    storage.setItem(freeRefused(storage), text)
    for (const key of [SAVE, PREVIOUS]) if (storage.getItem(key) === text) storage.removeItem(key)
  }

  return {
    read: () => storage.getItem(SAVE),
    readPrevious: () => storage.getItem(PREVIOUS),
    write: text =>
      attempt(() => {
        clearTheWay()
        storage.setItem(SAVE, text)
      }),
    keepPrevious: () =>
      attempt(() => {
        const text = storage.getItem(SAVE)
        // A text that waits to be put aside is no game.
        if (text === null || waiting.some(other => other.text === text)) return
        waiting.push({ text, move: () => storage.setItem(PREVIOUS, text) })
      }),
    takePrevious: () =>
      attempt(() => {
        const text = storage.getItem(PREVIOUS)
        if (text === null) return
        clearTheWay()
        storage.setItem(SAVE, text)
        storage.removeItem(PREVIOUS)
      }),
    putAside: text =>
      attempt(() => {
        waiting.push({ text, move: () => moveToRefused(text) })
        clearTheWay()
      }),
    takeBack(isReadable) {
      for (const key of REFUSED) {
        const text = storage.getItem(key)
        if (text === null || !isReadable(text)) continue
        storage.setItem(SAVE, text)
        storage.removeItem(key)
        return text
      }
      return null
    },
  }
}

class NoRoomError extends Error {}

function freeRefused(storage: KeyValueStore): string {
  const free = REFUSED.find(key => storage.getItem(key) === null)
  if (free === undefined) throw new NoRoomError('every place for refused saves is taken')
  return free
}

function attempt(work: () => void): StorageFailure | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

/** Name what the browser threw. */
export function failureOf(error: unknown): StorageFailure {
  return isFull(error) ? 'storageFull' : 'storageBlocked'
}

function isFull(error: unknown): boolean {
  return error instanceof NoRoomError || (error instanceof Error && error.name === 'QuotaExceededError')
}
