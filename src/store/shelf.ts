import type { NoticeKind, SavedGame } from './appState'
import { failureOf, type SaveSlot } from './saveSlot'
import { isFinished, openSitting, type Sitting, summaryOf } from './sitting'

/** What looking into the browser's storage brought. */
export interface Found {
  readonly saved: SavedGame | undefined
  readonly notices: readonly NoticeKind[]
}

/** The game that can be continued: the one left for the title page, or the one found in storage. */
export interface Shelf {
  /** Look into storage; a save that cannot be taken up is put aside and told about. */
  look(): Found
  put(sitting: Sitting): void
  /** The sitting to continue, if there is one. */
  take(): Sitting | undefined
  /** A new game begins: keep an unfinished one from being overwritten. */
  makeRoom(): void
}

/** A shelf over that slot. The sitting is held in memory too, so that blocked storage does not end a game. */
export function createShelf(slot: SaveSlot): Shelf {
  let held: Sitting | undefined

  function find(): readonly NoticeKind[] {
    const text = slot.read() ?? slot.takeBack(refused => openSitting(refused).ok)
    if (text === null) return []
    const opened = openSitting(text)
    if (opened.ok) {
      held = opened.sitting
      return []
    }
    const failure = slot.putAside(text)
    return failure ? [opened.refusal, failure] : [opened.refusal]
  }

  return {
    look() {
      let notices: readonly NoticeKind[]
      try {
        notices = find()
      } catch (error) {
        notices = [failureOf(error)]
      }
      return { saved: held && summaryOf(held), notices }
    },
    put(sitting) {
      held = sitting
    },
    take: () => held,
    makeRoom() {
      if (held && isWorthKeeping(held)) slot.keepPrevious()
      held = undefined
    },
  }
}

// A game left before its first decision must not push out one that was played.
function isWorthKeeping({ game, draft }: Sitting): boolean {
  return !isFinished(game) && game.records.length + draft.length > 0
}
