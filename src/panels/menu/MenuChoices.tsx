import { useActions, useApp, useWords } from '../app/session'
import { useTogether } from '../classroom/TogetherChoice'
import { Segments } from '../parts/Segments'
import { OnOff } from './OnOff'

/** How the page looks, moves, sounds and helps. */
export function MenuChoices() {
  const { t } = useWords()
  const { setPreferences } = useActions()
  const { theme, motion, text, sound, guidance, learned } = useApp(state => state.preferences)
  const [isTogether, setTogether] = useTogether()
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
      <OnOff name="sound" legend={t('menu.sound')} isOn={sound} onSwitch={isOn => setPreferences({ sound: isOn })} />
      <OnOff
        name="guidance"
        legend={t('menu.hints')}
        isOn={guidance}
        onSwitch={isOn => setPreferences({ guidance: isOn })}
      />
      <OnOff name="together" legend={t('classroom.menu')} isOn={isTogether} onSwitch={setTogether} />
      {guidance && learned.length > 0 && (
        <button type="button" class="button menu-hints" onClick={() => setPreferences({ learned: [] })}>
          {t('menu.hintsAgain')}
        </button>
      )}
    </>
  )
}
