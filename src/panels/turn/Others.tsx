import { SEATS } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** Who sits across the table: a person at this device, or a computer player by its character. */
export function Others({ seat }: ScreenProps) {
  const { t } = useWords()
  const opponents = useApp(state => state.opponents)
  const people = useApp(state => state.people)
  return (
    <section class="corner-others" aria-label={t('turn.others')}>
      <ul>
        {SEATS.filter(other => other !== seat).map(other => (
          <li key={other}>
            <SeatShape seat={other} size={14} />
            <strong>{t(`seat.${other}.name`)}</strong>
            <span>{people.includes(other) ? t('turn.personHere') : t(`persona.${opponents[other]}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
