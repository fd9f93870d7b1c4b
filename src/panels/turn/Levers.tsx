import { describeMoreLevers } from '../../describe/leverCost'
import { moneyOf, pipsOf } from '../../game'
import type { Decision } from '../../game/decision'
import { LEVERS_OF, type Lever } from '../../game/levers'
import type { ScreenProps } from '../app/lazyScreen'
import { useActions, useApp, useWords } from '../app/session'
import { LeverRow } from './LeverRow'
import type { ShownLever } from './LeverTabs'

/** All levers of the seat: the main ones in front, the others folded under "More levers". */
export function Levers(props: ScreenProps & { draft: readonly Decision[]; shown: ShownLever }) {
  const { game, seat, draft, shown } = props
  const words = useWords()
  const { setLever } = useActions()
  const isReadOnly = useApp(state => state.readOnly)
  const pips = pipsOf(game, seat, draft).byLever
  const money = moneyOf(game, seat, draft)
  const open = LEVERS_OF[seat].filter(lever => !game.scenario.closedLevers.includes(lever.id))
  const more = open.filter(lever => !lever.main)
  const touched = more.filter(lever => draft.some(decision => decision.lever === lever.id)).length
  const moreCost = more.reduce((sum, lever) => sum + (pips[lever.id] ?? 0), 0)

  const row = (lever: Lever) => {
    const standing = lever.kind === 'order' ? lever.start : game.world.settings[lever.id]
    return (
      <LeverRow
        key={lever.id}
        lever={lever}
        value={draft.find(decision => decision.lever === lever.id)?.value ?? standing}
        standing={standing}
        pips={pips[lever.id] ?? 0}
        moneyMUsd={money[lever.id] ?? 0}
        isShown={shown === 'all' || shown === lever.id}
        isLocked={isReadOnly}
        onSet={value => setLever(lever.id, value)}
      />
    )
  }

  return (
    <div class="levers">
      {open.filter(lever => lever.main).map(row)}
      <details class="more-levers" onToggle={event => showOpened(event.currentTarget)}>
        <summary>{describeMoreLevers(words, touched, moreCost)}</summary>
        {more.map(row)}
      </details>
    </div>
  )
}

/** The levers unfold below the edge of the tray, so they are brought into view. */
function showOpened(details: HTMLDetailsElement): void {
  if (details.open) details.scrollIntoView({ block: 'nearest' })
}
