import type { Lever, LeverId } from '../../game/levers'
import { useWords } from '../app/session'
import { Icon } from '../parts/Icon'
import { LEVER_ICONS } from '../parts/leverIcons'

/** The lever a narrow page shows, or all of them. */
export type ShownLever = LeverId | 'all'

/** On narrow pages: which lever is shown, and the talks. On wide ones all are, and this row is not. */
export function LeverTabs(props: {
  levers: readonly Lever[]
  shown: ShownLever
  onShow: (shown: ShownLever) => void
  /** Pacts that wait for an answer. */
  waiting: number
  onTalk: () => void
}) {
  const { levers, shown, onShow, waiting, onTalk } = props
  const { t } = useWords()
  return (
    <nav class="lever-tabs" aria-label={t('turn.levers')}>
      {levers.map(({ id }) => (
        <button key={id} type="button" aria-pressed={shown === id} onClick={() => onShow(id)}>
          <Icon name={LEVER_ICONS[id]} />
          {t(`lever.${id}.short`)}
        </button>
      ))}
      <button type="button" aria-haspopup="dialog" onClick={onTalk}>
        <Icon name="bubbles" />
        {waiting > 0 ? t('talks.openWaiting', { count: waiting }) : t('talks.open')}
      </button>
      <button
        type="button"
        aria-pressed={shown === 'all'}
        aria-label={t('turn.allLevers')}
        onClick={() => onShow(shown === 'all' ? levers[0]!.id : 'all')}
      >
        <Icon name={shown === 'all' ? 'close' : 'menu'} />
        {t('turn.all')}
      </button>
    </nav>
  )
}
