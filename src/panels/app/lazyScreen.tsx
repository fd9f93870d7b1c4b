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
export interface LazyScreen {
  load(): Promise<void>
  readonly Screen: ComponentType<ScreenProps>
}

/** Make a screen that loads its own code once. */
export function lazyScreen(find: () => Promise<ComponentType<ScreenProps>>): LazyScreen {
  let found: ComponentType<ScreenProps> | undefined
  let search: Promise<void> | undefined

  function load(): Promise<void> {
    search ??= find().then(component => {
      found = component
    })
    return search
  }

  function Screen(props: ScreenProps) {
    const words = useWords()
    const [, redraw] = useState(0)
    useEffect(() => {
      if (!found) void load().then(() => redraw(count => count + 1))
    }, [])
    const Found = found
    return Found ? <Found {...props} /> : <p class="loading">{words.t('page.loading')}</p>
  }

  return { load, Screen }
}
