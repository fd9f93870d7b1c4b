import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { isServerThere, reloadAndComeBack } from './comeBack'
import { ScreenFailed, ScreenOnItsWay } from './ScreenOnItsWay'
import { useSession } from './session'

/** What every screen of a running game is given. */
export interface ScreenProps {
  readonly game: Game
  readonly seat: Seat
}

/** A screen whose code comes when it is needed, or earlier by `load`. */
export interface LazyScreen<Props> {
  /** Fetch the code; a later call asks again where an earlier one failed. */
  load(): Promise<void>
  readonly Screen: ComponentType<Props>
}

/** Where the code of a screen is. */
type Phase = 'asking' | 'found' | 'missing' | 'stillMissing'

/** Make a screen that loads its own code once. */
export function lazyScreen<Props extends object>(find: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let found: ComponentType<Props> | undefined
  let search: Promise<void> | undefined

  function load(): Promise<void> {
    search ??= find().then(
      component => {
        found = component
      },
      (error: unknown) => {
        search = undefined
        throw error
      },
    )
    return search
  }

  function Screen(props: Props) {
    const { store } = useSession()
    const [phase, setPhase] = useState<Phase>('asking')
    const Found = found
    const ask = async (ifMissing: () => Promise<Phase> | Phase) => {
      setPhase('asking')
      setPhase(await load().then(() => 'found' as const, ifMissing))
    }
    // Most browsers remember that a script failed and do not ask for it again while the page stands.
    const askAnew = async (): Promise<Phase> => {
      if (!(await isServerThere())) return 'stillMissing'
      reloadAndComeBack(store)
      return 'asking'
    }
    // Asked by what was drawn, not by what has come since: code that arrives in between would never be shown.
    useEffect(() => {
      if (!Found) void ask(() => 'missing')
    }, [])
    if (Found) return <Found {...props} />
    if (phase === 'asking' || phase === 'found') return <ScreenOnItsWay />
    return <ScreenFailed isRepeated={phase === 'stillMissing'} onRetry={() => void ask(askAnew)} />
  }

  return { load, Screen }
}
