import type { LockService, TabChannel } from './services'

const NAME = 'table13.game'

/** Which of several tabs may play. */
export interface TabLock {
  /** Ask for the game; `listen` hears true when this tab may play, false when another does, and every later change. */
  start(listen: (mine: boolean) => void): void
  /** Take the game from the tab that has it. */
  takeOver(): void
}

/** The best lock this browser offers; with none every tab plays. */
export function createTabLock(locks: LockService | undefined, channel: TabChannel | undefined): TabLock {
  if (locks) return webLock(locks)
  return channel ? channelLock(channel) : { start: listen => listen(true), takeOver: () => undefined }
}

/** The browser keeps the lock and frees it when a tab closes or crashes; the next in line then gets it. */
function webLock(locks: LockService): TabLock {
  let tell: (mine: boolean) => void = () => undefined
  let isInLine = false

  function hold(): Promise<void> {
    tell(true)
    return new Promise(() => undefined)
  }

  function lose(): void {
    tell(false)
    if (isInLine) return
    isInLine = true
    const granted = () => {
      isInLine = false
      return hold()
    }
    locks.request(NAME, {}, granted).catch(fail)
  }

  /** Only a stolen lock means another tab; a browser that grants no locks at all must not stop the game. */
  function fail(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') lose()
    else tell(true)
  }

  return {
    start(listen) {
      tell = listen
      locks.request(NAME, { ifAvailable: true }, lock => (lock ? hold() : void lose())).catch(fail)
    },
    takeOver() {
      locks.request(NAME, { steal: true }, hold).catch(fail)
    },
  }
}

type Message = 'isAnyoneThere' | 'iPlay'

/** Tabs ask and answer each other; nothing is sent while nothing changes, so a closed tab is not noticed. */
function channelLock(channel: TabChannel): TabLock {
  let tell: (mine: boolean) => void = () => undefined
  let isMine = true
  const send = (message: Message) => channel.send(message)

  function become(mine: boolean): void {
    isMine = mine
    tell(mine)
  }

  return {
    start(listen) {
      tell = listen
      channel.listen(message => {
        if (message === 'isAnyoneThere' && isMine) send('iPlay')
        if (message === 'iPlay' && isMine) become(false)
      })
      become(true)
      send('isAnyoneThere')
    },
    takeOver() {
      send('iPlay')
      become(true)
    },
  }
}
