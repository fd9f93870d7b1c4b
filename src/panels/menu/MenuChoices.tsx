import { useActions, useApp, useWords } from '../app/session'
import { Segments } from '../parts/Segments'

/** Light and movement of the page. */
export function MenuChoices() {
  const { t } = useWords()
  const { setPreferences } = useActions()
  const { theme, motion } = useApp(state => state.preferences)
  return (
    <>
      <Segments
        name="theme"
        legend={t('menu.theme')}
        options={[
          { value: 'polar-night', label: t('menu.night') },
          { value: 'polar-day', label: t('menu.day') },
        ]}
        chosen={theme}
        onChoose={value => setPreferences({ theme: value })}
      />
      <Segments
        name="motion"
        legend={t('menu.motion')}
        options={[
          { value: 'system', label: t('menu.motionSystem') },
          { value: 'reduced', label: t('menu.motionReduced') },
        ]}
        chosen={motion}
        onChoose={value => setPreferences({ motion: value })}
      />
    </>
  )
}
