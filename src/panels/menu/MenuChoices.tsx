import { useActions, useApp, useWords } from '../app/session'
import { useTogether } from '../classroom/TogetherChoice'
import { Segments } from '../parts/Segments'

const SWITCH = ['on', 'off'] as const

/** How the page looks, moves, sounds and helps. */
export function MenuChoices() {
  const { t } = useWords()
  const { setPreferences } = useActions()
  const { theme, motion, text, sound, guidance, learned } = useApp(state => state.preferences)
  const [isTogether, setTogether] = useTogether()
  const switched = SWITCH.map(value => ({ value, label: t(`menu.${value}`) }))
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
        name="text"
        legend={t('menu.text')}
        options={[
          { value: 'normal', label: t('menu.textNormal') },
          { value: 'large', label: t('menu.textLarge') },
        ]}
        chosen={text}
        onChoose={value => setPreferences({ text: value })}
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
      <Segments
        name="sound"
        legend={t('menu.sound')}
        options={switched}
        chosen={sound ? 'on' : 'off'}
        onChoose={value => setPreferences({ sound: value === 'on' })}
      />
      <Segments
        name="guidance"
        legend={t('menu.hints')}
        options={switched}
        chosen={guidance ? 'on' : 'off'}
        onChoose={value => setPreferences({ guidance: value === 'on' })}
      />
      <Segments
        name="together"
        legend={t('classroom.menu')}
        options={switched}
        chosen={isTogether ? 'on' : 'off'}
        onChoose={value => setTogether(value === 'on')}
      />
      {guidance && learned.length > 0 && (
        <button type="button" class="button menu-hints" onClick={() => setPreferences({ learned: [] })}>
          {t('menu.hintsAgain')}
        </button>
      )}
    </>
  )
}
