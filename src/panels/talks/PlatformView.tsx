import { decidedValue } from '../../game/decision'
import { leverOf } from '../../game/levers'
import { PLATFORM_OF } from '../../game/talks/monitoring'
import { SEATS } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'
import { Segments } from '../parts/Segments'

/** The companies’ platform: what publishing does, who publishes, and the own seat’s lever. */
export function PlatformView({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const { setLever } = useActions()
  const draft = useApp(state => state.draft)
  const isReadOnly = useApp(state => state.readOnly)
  const lever = PLATFORM_OF[seat]
  const standing = game.world.settings[lever]
  const isOpen = !game.scenario.closedLevers.includes(lever)
  return (
    <div class="platform">
      <p>{t('platform.lead')}</p>
      <ul class="platform-seats">
        {SEATS.map(each => (
          <li key={each}>
            <SeatShape seat={each} size={14} /> <strong>{t(`seat.${each}.name`)}</strong>{' '}
            {t(game.world.settings[PLATFORM_OF[each]] === 1 ? 'platform.publishes' : 'platform.silent')}
          </li>
        ))}
      </ul>
      {isOpen && (
        <>
          <h3>{t('platform.yours')}</h3>
          <Segments
            name="talks-platform"
            legend={t('platform.yours')}
            options={leverOf(lever).values.map(value => ({ value, label: t(value === 1 ? 'value.yes' : 'value.no') }))}
            chosen={decidedValue(draft, lever) ?? standing}
            standing={standing}
            describedBy="platform-cost"
            isLocked={isReadOnly}
            onChoose={value => setLever(lever, value)}
          />
          <p id="platform-cost" class="talks-note">
            {t('platform.cost')}
          </p>
        </>
      )}
    </div>
  )
}
