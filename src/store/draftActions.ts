import { leverOf } from '../game/levers'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { considerDraft, nearestValue, withLever } from './draft'
import { mayDecide } from './notices'
import { isFinished } from './sitting'

/** The actions that change the draft of the running turn. */
export function createDraftActions(store: BaseStore): Pick<AppActions, 'setLever' | 'resetDraft'> {
  const { getState, setState } = store

  /** Game and seat, when this tab may decide something now. */
  function drafting() {
    const { game, seat, screen, curtain, thinking } = getState()
    const isTurn = game && seat && screen === 'turn' && !curtain && !thinking && !isFinished(game)
    return isTurn && mayDecide(store) ? { game, seat } : undefined
  }

  return {
    setLever(id, value) {
      const now = drafting()
      const lever = leverOf(id)
      if (!now || lever?.seat !== now.seat || !Number.isFinite(value)) return
      const draft = withLever(now.game, getState().draft, lever, nearestValue(lever, value))
      setState(considerDraft(now.game, now.seat, draft))
    },
    resetDraft() {
      const now = drafting()
      if (now) setState(considerDraft(now.game, now.seat, []))
    },
  }
}
