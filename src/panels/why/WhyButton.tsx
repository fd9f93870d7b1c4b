import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { MeasureId } from '../../why/figures'
import { useSession, useWords } from '../app/session'
import { openWhy } from './whyHost'

/** Asks why a measure changed in the last turn of a game; nothing before the first. */
export function WhyButton(props: {
  game: Game
  seat: Seat
  measure: MeasureId
  /** The name of what is asked about. */
  name: string
  /** What gets the focus back, where the button itself will be gone. */
  returnTo?: string
}) {
  const { game, seat, measure, name, returnTo } = props
  const session = useSession()
  const { t } = useWords()
  const turn = game.records.length
  if (turn === 0) return null
  const press = (button: HTMLElement) => {
    const opener = (returnTo && document.querySelector<HTMLElement>(returnTo)) || button
    void openWhy(session, { game, seat, turn, measure }, opener)
  }
  return (
    <button
      type="button"
      class="why-button"
      aria-label={t('why.askAbout', { name })}
      onClick={event => press(event.currentTarget)}
    >
      {t('why.ask')}
    </button>
  )
}
