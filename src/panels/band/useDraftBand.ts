import { useEffect, useRef, useState } from 'preact/hooks'
import type { Decision } from '../../game/decision'
import { askLatest } from '../../store/reckoning/latest'
import type { Band } from '../../why/band/band'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useSession } from '../app/session'

/** The band of a draft as far as it is known. */
export interface DraftBand {
  /** Of the latest draft that was worked out. */
  readonly band: Band | undefined
  /** The band belongs to an earlier draft; that of the present one is on its way. */
  readonly isOld: boolean
}

interface Known {
  readonly draft: readonly Decision[]
  readonly band: Band | undefined
}

/** Follow the band of the draft; while a slider moves only the latest one is asked for. */
export function useDraftBand({ game, seat }: ScreenProps): DraftBand {
  const { store } = useSession()
  const draft = useApp(state => state.draft)
  const [known, setKnown] = useState<Known>()
  const ask = useRef<(draft: readonly Decision[]) => void>(undefined)
  useEffect(() => {
    let isWanted = true
    ask.current = askLatest<readonly Decision[], Band | undefined>(
      asked => store.reckon('band', game, { seat, draft: asked }),
      (band, asked) => {
        if (isWanted) setKnown({ draft: asked, band })
      },
    )
    setKnown(undefined)
    return () => {
      isWanted = false
    }
  }, [store, game, seat])
  useEffect(() => ask.current?.(draft), [store, game, seat, draft])
  return { band: known?.band, isOld: known?.draft !== draft }
}
