import type { NoticeKind, SavedGame } from './appState'
import { failureOf, type SaveSlot } from './saveSlot'
import { isWorthKeeping, openSitting, type Sitting, summaryOf } from './sitting'

/** What looking into the browser's storage brought. */
export interface Found {
  readonly saved: SavedGame | undefined
  readonly previous: SavedGame | undefined
  readonly notices: readonly NoticeKind[]
}

/** The games that can be continued: the one left for the title page or found in storage, and the one before it. */
export interface Shelf {
  /** Look into storage; a save that cannot be taken up is put aside and told about. */
  look(): Found
  put(sitting: Sitting): void
  /** The sitting to continue, if there is one. */
  take(): Sitting | undefined
  /** What the title page says of the previous game. */
  previous(): SavedGame | undefined
  /** Let the game to continue and the previous one change places. */
  swap(): void
  /** A new game begins: an unfinished one becomes the previous game and takes the place of an older. */
  makeRoom(): void
}

/** A shelf over that slot. The sittings are held in memory too, so that blocked storage does not end a game. */
export function createShelf(slot: SaveSlot): Shelf {
  let held: Sitting | undefined
  let before: Sitting | undefined

  /** Take up what is read there; what cannot be taken up is put aside. */
  function open(read: () => string | null, notices: Set<NoticeKind>): Sitting | undefined {
    try {
      const text = read()
      if (text === null) return undefined
      const opened = openSitting(text)
      if (opened.ok) return opened.sitting
      notices.add(opened.refusal)
      const failure = slot.putAside(text)
      if (failure) notices.add(failure)
    } catch (error) {
      notices.add(failureOf(error))
    }
    return undefined
  }

  const previous = () => before && summaryOf(before)

  return {
    look() {
      const notices = new Set<NoticeKind>()
      held = open(() => slot.read() ?? slot.takeBack(refused => openSitting(refused).ok), notices) ?? held
      before = open(slot.readPrevious, notices) ?? before
      return { saved: held && summaryOf(held), previous: previous(), notices: [...notices] }
    },
    put(sitting) {
      held = sitting
    },
    take: () => held,
    previous,
    swap() {
      if (!before) return
      if (held) slot.keepPrevious()
      else slot.takePrevious()
      ;[held, before] = [before, held]
    },
    makeRoom() {
      if (held && isWorthKeeping(summaryOf(held))) {
        slot.keepPrevious()
        before = held
      }
      held = undefined
    },
  }
}
