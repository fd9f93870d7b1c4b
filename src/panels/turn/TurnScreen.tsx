import type { ScreenProps } from '../app/lazyScreen'
import { useWords } from '../app/session'
import { Legend } from '../table/Legend'
import '../styles/turn.css'
import '../styles/tray.css'
import { Others } from './Others'
import { Strip } from './Strip'
import { Tray } from './Tray'

/** A turn: figures above, the table with its corners, and the tray with levers, goals and forecast. */
export function TurnScreen({ game, seat }: ScreenProps) {
  const { t } = useWords()
  return (
    <main class="turn" aria-label={t('turn.decisions')}>
      <Strip game={game} seat={seat} />
      <div class="turn-corners">
        <Others game={game} seat={seat} />
        <div class="corner-legend">
          <Legend />
        </div>
      </div>
      <Tray game={game} seat={seat} />
    </main>
  )
}
