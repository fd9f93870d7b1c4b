import { useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../app/announce'
import { useActions, useApp, useSession } from '../app/session'
import { Icon } from '../parts/Icon'
import '../styles/guidance.css'
import { HINTS, type HintId, type HintSpot, isLearned } from './hints'
import { hintOf, situationOf, useLearn } from './situation'

/** Where a hint can stand; empty unless the hint of the moment belongs here. */
export function Hint({ at }: { at: HintSpot }) {
  const id = useApp(hintOf)
  return id !== undefined && HINTS[id].spot === at ? <HintPlate key={id} id={id} /> : null
}

/** One sentence in the flow of the page, so that it covers nothing; gone once it is done or dismissed. */
function HintPlate({ id }: { id: HintId }) {
  const { store, words } = useSession()
  const { setPreferences } = useActions()
  const learn = useLearn()
  const text = words.t(`hint.${id}`)
  const plate = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    showWhole(plate.current!)
    const stood = situationOf(store.getState())
    announce(text)
    return () => {
      if (isLearned(id, stood, situationOf(store.getState()))) learn(id)
    }
  }, [id])
  return (
    <aside ref={plate} class="hint" aria-label={words.t('hint.name')} data-hint={id}>
      <p>{text}</p>
      <button type="button" class="quiet-button" onClick={() => setPreferences({ guidance: false })}>
        {words.t('hint.none')}
      </button>
      <button type="button" class="icon-button" aria-label={words.t('hint.dismiss')} onClick={() => learn(id)}>
        <Icon name="close" size={16} />
      </button>
    </aside>
  )
}

/** Scroll the middle of the tray, and never the page, until the hint shows to its foot. */
function showWhole(plate: HTMLElement): void {
  const middle = plate.closest('.tray-scroll')
  if (!middle) return
  const hidden = plate.getBoundingClientRect().bottom - middle.getBoundingClientRect().bottom
  if (hidden > 0) middle.scrollTop += hidden
}
