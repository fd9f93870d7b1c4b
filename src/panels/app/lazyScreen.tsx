import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { ScreenFailed, ScreenOnItsWay } from './ScreenOnItsWay'

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
    const [, redraw] = useState(0)
    const [failures, setFailures] = useState(0)
    const [isAsking, setAsking] = useState(true)
    const Found = found
    const ask = () => {
      setAsking(true)
      load().then(
        () => redraw(count => count + 1),
        () => {
          setFailures(count => count + 1)
          setAsking(false)
        },
      )
    }
    // Asked by what was drawn, not by what has come since: code that arrives in between would never be shown.
    useEffect(() => {
      if (!Found) ask()
    }, [])
    if (Found) return <Found {...props} />
    return isAsking ? <ScreenOnItsWay /> : <ScreenFailed isRepeated={failures > 1} onRetry={ask} />
  }

  return { load, Screen }
}
