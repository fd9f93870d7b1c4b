import { SEATS } from '../../game/words'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { Segments } from '../parts/Segments'

/** On the report of an opened log: that it was replayed, and from which seat it is read; the latter for a derived game, too. */
export function ReplayedNote({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const { readAs } = useActions()
  const isReplayed = useApp(state => state.replayed)
  const isDerived = useApp(state => state.derived !== undefined)
  if (!isReplayed) return null
  return (
    <section class="replayed" aria-label={t(isDerived ? 'derived.heading' : 'openLog.replayed')}>
      {isDerived ? (
        <p>{t('derived.backNote')}</p>
      ) : (
        <p>
          <strong>{t('openLog.replayed')}</strong> {t('openLog.replayedNote', { count: game.records.length })}
        </p>
      )}
      <div class="replayed-seat">
        <span aria-hidden="true">{t('openLog.readAs')}</span>
        <Segments
          name="read-as"
          legend={t('openLog.readAs')}
          options={SEATS.map(value => ({ value, label: t(`seat.${value}.name`) }))}
          chosen={seat}
          onChoose={readAs}
        />
      </div>
    </section>
  )
}
