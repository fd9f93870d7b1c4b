import { useMemo, useState } from 'preact/hooks'
import { pipsOf } from '../../game'
import { LEVERS_OF } from '../../game/levers'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { TableInWords } from '../table/TableInWords'
import { EndTurn } from './EndTurn'
import { Forecast } from './Forecast'
import { Goals } from './Goals'
import { Levers } from './Levers'
import { LeverTabs, type ShownLever } from './LeverTabs'
import { PipCount } from './PipCount'
import { Standing } from './Standing'

/** The tray: political capital, levers, goals, forecast, End turn. On a narrow page a sheet that shows one lever. */
export function Tray({ game, seat }: ScreenProps) {
  const { t } = useWords()
  const draft = useApp(state => state.draft)
  const main = LEVERS_OF[seat].filter(lever => lever.main)
  const [shown, setShown] = useState<ShownLever>(main[0]!.id)
  // What the draft does not touch is not drawn again while a slider moves.
  const standing = useMemo(
    () => (
      <>
        <div class="goal-corner">
          <Goals game={game} seat={seat} />
          <Standing game={game} seat={seat} />
        </div>
        <TableInWords game={game} />
      </>
    ),
    [game, seat],
  )
  const pips = pipsOf(game, seat, draft)
  return (
    <section class="tray" data-shown={shown === 'all' ? 'all' : 'one'} aria-label={t('turn.decisions')}>
      <header class="tray-head">
        <h2>{t('turn.decisions')}</h2>
        <PipCount pips={pips} />
      </header>
      <LeverTabs levers={main} shown={shown} onShow={setShown} />
      <div class="tray-scroll">
        <Levers game={game} seat={seat} draft={draft} shown={shown} />
        {standing}
      </div>
      <Forecast game={game} seat={seat} />
      <EndTurn pips={pips} />
    </section>
  )
}
