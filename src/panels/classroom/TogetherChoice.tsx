import { useActions, useApp, useWords } from '../app/session'

/** From this width of the window on, large letters leave the table beside the levers. */
const IS_WIDE = '(min-width: 1600px)'

/** Gives what turns the mode of a class on or off; the letters follow, and the menu can set them otherwise. */
export function useTogether(): readonly [boolean, (isTogether: boolean) => void] {
  const { setPreferences } = useActions()
  const isTogether = useApp(state => state.preferences.together)
  const set = (together: boolean) =>
    setPreferences({ together, text: together && matchMedia(IS_WIDE).matches ? 'large' : 'normal' })
  return [isTogether, set]
}

/** In the terms of a new game: whether a class plays the seat together. */
export function TogetherChoice() {
  const { t } = useWords()
  const [isTogether, setTogether] = useTogether()
  return (
    <>
      <h3>{t('classroom.heading')}</h3>
      <label class="scenario-choice class-choice">
        <input type="checkbox" checked={isTogether} onChange={event => setTogether(event.currentTarget.checked)} />
        <span>
          <strong>{t('classroom.together')}</strong>
          <span>{t('classroom.note')}</span>
        </span>
      </label>
    </>
  )
}
