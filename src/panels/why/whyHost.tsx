import { render } from 'preact'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import type { MeasureId } from '../../why/figures'
import { type Session, SessionProvider } from '../app/session'

/** A figure in a turn, as seen from a seat. */
export interface WhyAsked {
  readonly game: Game
  readonly seat: Seat
  /** 1-based, played. */
  readonly turn: number
  readonly measure: MeasureId
}

/** The turn whose change a screen can explain: the one looked at, else the last one played; none before the first. */
export function explainableTurn({ store }: Session): Omit<WhyAsked, 'measure'> | undefined {
  const { game, seat, shownTurn } = store.getState()
  const turn = shownTurn ?? game?.records.length ?? 0
  return game && seat && turn > 0 ? { game, seat, turn } : undefined
}

/**
 * Open why a figure changed, over whatever is on the page.
 *
 * @param opener Gets the focus back.
 */
export async function openWhy(session: Session, asked: WhyAsked, opener: HTMLElement): Promise<void> {
  const { WhyDialog } = await import('./WhyDialog')
  const frame = document.createElement('dialog')
  frame.className = 'why-dialog'
  frame.setAttribute('aria-label', session.words.t('why.dialog'))
  document.body.append(frame)
  render(
    <SessionProvider value={session}>
      <WhyDialog {...asked} />
    </SessionProvider>,
    frame,
  )
  // A link to another page would else stand behind it.
  const leave = () => frame.close()
  addEventListener('hashchange', leave)
  frame.addEventListener('close', () => {
    removeEventListener('hashchange', leave)
    render(null, frame)
    frame.remove()
    opener.focus({ preventScroll: true })
  })
  frame.showModal()
}
