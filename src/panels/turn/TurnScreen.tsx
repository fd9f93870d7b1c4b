import { useMemo } from 'preact/hooks'
import { isLost } from '../../game/office'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { ClassBand } from '../classroom/ClassBand'
import { Hint } from '../guidance/Hint'
import { LookBack } from '../lookBack/LookBack'
import { pastGame } from '../parts/course'
import { useMedia } from '../parts/useMedia'
import { Legend } from '../table/Legend'
import { TableInWords } from '../table/TableInWords'
import '../styles/turn.css'
import '../styles/tray.css'
import { CaretakerTray } from './CaretakerTray'
import { Goals } from './Goals'
import { Others } from './Others'
import { Standing } from './Standing'
import { Strip } from './Strip'
import { Tray } from './Tray'

/** From this width on the circle leaves a column for the goals; below they stand in the tray. */
const HAS_COLUMN = '(min-width: 77.5em)'
/** From this width on the circle leaves corners for the buttons that read the table. */
const HAS_CORNERS = '(min-width: 64em)'

/** A turn: figures above, the table with its corners, and the tray with levers, forecast and End turn, or the caretaker's. */
export function TurnScreen({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const shownTurn = useApp(state => state.shownTurn)
  const shown = useMemo(() => pastGame(game, shownTurn), [game, shownTurn])
  const hasColumn = useMedia(HAS_COLUMN)
  const hasCorners = useMedia(HAS_CORNERS)
  const goals = useMemo(
    () => (
      <div class="goal-corner">
        <Goals game={shown} seat={seat} />
        <Hint at="goals" />
        <Standing game={shown} seat={seat} />
        <Hint at="corner" />
      </div>
    ),
    [shown, seat],
  )
  const DecisionTray = isLost(game.world.office, seat) ? CaretakerTray : Tray
  const reading = useMemo(() => <TableInWords game={shown} />, [shown])
  return (
    <main class="turn" aria-label={t('turn.decisions')}>
      <Strip game={game} seat={seat} />
      <Others game={game} seat={seat} />
      <div class="corner-legend">
        <Legend />
      </div>
      {hasColumn && goals}
      {hasCorners && reading}
      {hasCorners && <ClassBand game={game} seat={seat} />}
      {shownTurn === undefined ? (
        <DecisionTray game={game} seat={seat}>
          {!hasCorners && <ClassBand game={game} seat={seat} />}
          {!hasColumn && goals}
          {!hasCorners && reading}
        </DecisionTray>
      ) : (
        <LookBack game={game} seat={seat} turn={shownTurn} />
      )}
    </main>
  )
}
