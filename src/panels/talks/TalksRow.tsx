import { describeTalksRow } from '../../describe/talksRow'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { Icon } from '../parts/Icon'

/** The row of the tray that opens the talks and says what waits there. */
export function TalksRow({ game, seat, onOpen }: ScreenProps & { onOpen: () => void }) {
  const words = useWords()
  const draft = useApp(state => state.draft)
  return (
    <button type="button" class="talks-row" aria-haspopup="dialog" onClick={onOpen}>
      <Icon name="bubbles" />
      <strong>{words.t('talks.open')}</strong>
      <span>{describeTalksRow(words, game, seat, draft)}</span>
      <Icon name="arrow" size={16} />
    </button>
  )
}
