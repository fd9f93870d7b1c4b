import type { SavedGame } from '../../store/appState'
import { useActions, useWords } from '../app/session'
import { SeatShape } from '../parts/SeatShape'

/** The game that can be continued, or its report when it is finished. */
export function SavedGameRow({ saved }: { saved: SavedGame }) {
  const { t, format } = useWords()
  const { continueSaved } = useActions()
  const seat = t(`seat.${saved.seat}.name`)
  const turn = format.number(saved.turn, 0)
  const turns = format.number(saved.turns, 0)
  return (
    <div class="saved-game">
      <h2>{t('title.saved')}</h2>
      <button type="button" class="button" onClick={continueSaved}>
        {saved.finished ? t('title.readReport') : t('title.continue', { turn })}
      </button>
      <p>
        <SeatShape seat={saved.seat} size={12} />{' '}
        {saved.finished ? t('title.readReportNote', { seat, turns }) : t('title.continueNote', { seat, turn, turns })}
      </p>
    </div>
  )
}
