import { useActions, useApp, useWords } from '../app/session'
import { Icon } from './Icon'

/** The switch of the sound, which is off until somebody asks for it. */
export function SoundButton() {
  const { t } = useWords()
  const { setPreferences } = useActions()
  const isOn = useApp(state => state.preferences.sound)
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t('menu.sound')}
      aria-pressed={isOn}
      onClick={() => setPreferences({ sound: !isOn })}
    >
      <Icon name={isOn ? 'sound' : 'silent'} />
    </button>
  )
}
