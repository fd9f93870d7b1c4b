import { checkDecisions } from '../game'
import { TALK_REFUSALS } from '../game/decision'
import { leverOf } from '../game/levers'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { considerDraft, nearestValue, withLever, withoutTalk, withTalk } from './draft'
import { mayDecide } from './notices'
import { isFinished } from './sitting'

/** The actions that change the draft of the running turn. */
export function createDraftActions(store: BaseStore): Pick<AppActions, 'setLever' | 'say' | 'unsay' | 'resetDraft'> {
  const { getState, setState } = store

  /** Game and seat, when this tab may decide something now. */
  function drafting() {
    const { game, seat, screen, curtain, thinking, replayed } = getState()
    const isTurn = game && seat && !replayed && screen === 'turn' && !curtain && !thinking && !isFinished(game)
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
    say(decision) {
      const now = drafting()
      if (!now) return
      // Too dear may be put right by taking something back; what cannot be said at all is not drafted.
      const refusal = checkDecisions(now.game, now.seat, [decision])
      if (refusal && TALK_REFUSALS.some(kind => kind === refusal.kind)) return
      setState(considerDraft(now.game, now.seat, withTalk(getState().draft, decision)))
    },
    unsay(decision) {
      const now = drafting()
      if (now) setState(considerDraft(now.game, now.seat, withoutTalk(getState().draft, decision)))
    },
    resetDraft() {
      const now = drafting()
      if (now) setState(considerDraft(now.game, now.seat, []))
    },
  }
}
