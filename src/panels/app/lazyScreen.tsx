import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { useWords } from './session'

/** What every screen of a running game is given. */
export interface ScreenProps {
  readonly game: Game
  readonly seat: Seat
}

/** A screen whose code comes when it is needed, or earlier by `load`. */
export interface LazyScreen<Props> {
  load(): Promise<void>
  readonly Screen: ComponentType<Props>
}

/** Make a screen that loads its own code once. */
export function lazyScreen<Props extends object>(find: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let found: ComponentType<Props> | undefined
  let search: Promise<void> | undefined

  function load(): Promise<void> {
    search ??= find().then(component => {
      found = component
    })
    return search
  }

  function Screen(props: Props) {
    const words = useWords()
    const [, redraw] = useState(0)
    const Found = found
    useEffect(() => {
      // Asked of what was drawn: the code may have come since then.
      if (!Found) void load().then(() => redraw(count => count + 1))
    }, [])
    return Found ? <Found {...props} /> : <p class="loading">{words.t('page.loading')}</p>
  }

  return { load, Screen }
}
