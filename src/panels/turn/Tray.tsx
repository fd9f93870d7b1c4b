import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { rulingDue, waitingFor } from '../../describe/talksRow'
import { LEVERS_OF } from '../../game/levers'
import type { ScreenProps } from '../app/lazyScreen'
import { useApp, useWords } from '../app/session'
import { Hint } from '../guidance/Hint'
import { useFollow, useLearn } from '../guidance/situation'
import { TalksDialog } from '../talks/TalksDialog'
import { TalksRow } from '../talks/TalksRow'
import { EndTurn } from './EndTurn'
import { Forecast } from './Forecast'
import { Levers } from './Levers'
import { LeverTabs, type ShownLever } from './LeverTabs'
import { foldLevers } from './leversInFront'
import { OfficeRisk } from './OfficeRisk'
import { PipCount } from './PipCount'

/**
 * The tray: political capital, levers, forecast, End turn. On a narrow page a sheet that shows one lever.
 *
 * Only its middle scrolls; `children` stand there under the levers where the page has no room for them elsewhere.
 */
export function Tray({ game, seat, children }: ScreenProps & { children?: ComponentChildren }) {
  const { t } = useWords()
  const open = LEVERS_OF[seat].filter(lever => !game.scenario.closedLevers.includes(lever.id))
  const levers = foldLevers(open, seat, rulingDue(game, seat, [])?.about)
  const [shown, setShown] = useState<ShownLever>(levers.front[0]!.id)
  const [isTalking, setTalking] = useState(false)
  const follow = useFollow('talks')
  const learn = useLearn()
  const draft = useApp(state => state.draft)
  const waiting = waitingFor(game, seat, draft).length
  const talk = () => {
    follow()
    if (waiting > 0) learn('proposal')
    setTalking(true)
  }
  return (
    <section
      class="tray"
      data-shown={shown === 'all' ? 'all' : 'one'}
      data-front={levers.front.length}
      aria-label={t('turn.decisions')}
    >
      <div class="tray-body">
        <header class="tray-head">
          <h2>{t('turn.decisions')}</h2>
          <PipCount id="pips-head" />
        </header>
        <LeverTabs levers={levers.front} shown={shown} onShow={setShown} waiting={waiting} onTalk={talk} />
        <div class="tray-scroll">
          <Hint at="pips" />
          <OfficeRisk game={game} seat={seat} />
          <Hint at="talks" />
          <TalksRow game={game} seat={seat} onOpen={talk} />
          <Levers game={game} {...levers} shown={shown} />
          {children}
        </div>
        <Forecast game={game} seat={seat} />
        <EndTurn game={game} seat={seat} />
      </div>
      {isTalking && <TalksDialog game={game} seat={seat} onClose={() => setTalking(false)} />}
    </section>
  )
}
