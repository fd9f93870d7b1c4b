import { checkDecisions } from '../game'
import { type Decision, TALK_REFUSALS } from '../game/decision'
import { leverOf } from '../game/levers'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { considerDraft, nearestValue, withLever, withoutTalk, withTalk } from './draft'
import { stepBack, stepForth, withStep } from './draftSteps'
import { mayDecide } from './notices'
import { isFinished } from './sitting'

/** The actions that change what is under way in the running turn. */
export function createDraftActions(
  store: BaseStore,
): Pick<AppActions, 'setLever' | 'say' | 'unsay' | 'guess' | 'setClassTurn' | 'resetDraft' | 'undo' | 'redo'> {
  const { getState, setState } = store

  /** Game and seat, when this tab may decide something now. */
  function drafting() {
    const { game, seat, screen, curtain, thinking, replayed } = getState()
    const isTurn = game && seat && !replayed && screen === 'turn' && !curtain && !thinking && !isFinished(game)
    return isTurn && mayDecide(store) ? { game, seat } : undefined
  }

  /** Put another draft in the place of the present one, as a step that can be undone. */
  function change({ game, seat }: NonNullable<ReturnType<typeof drafting>>, to: readonly Decision[], drag?: number) {
    const { draft, steps } = getState()
    setState({ ...considerDraft(game, seat, to), steps: withStep(steps, draft, to, drag) })
  }

  /** Go one step back or forth. */
  function go(step: typeof stepBack): void {
    const now = drafting()
    const { steps, draft } = getState()
    const there = now && step(steps, draft)
    if (there) setState({ ...considerDraft(now.game, now.seat, there.draft), steps: there.steps })
  }

  return {
    setLever(id, value, drag) {
      const now = drafting()
      const lever = leverOf(id)
      if (!now || lever?.seat !== now.seat || !Number.isFinite(value)) return
      change(now, withLever(now.game, getState().draft, lever, nearestValue(lever, value)), drag)
    },
    say(decision) {
      const now = drafting()
      if (!now) return
      // Too dear may be put right by taking something back; what cannot be said at all is not drafted.
      const refusal = checkDecisions(now.game, now.seat, [decision])
      if (refusal && TALK_REFUSALS.some(kind => kind === refusal.kind)) return
      change(now, withTalk(getState().draft, decision))
    },
    unsay(decision) {
      const now = drafting()
      if (now) change(now, withoutTalk(getState().draft, decision))
    },
    guess(said) {
      if (drafting()) setState(({ guess }) => ({ guess: { ...guess, ...said } }))
    },
    setClassTurn(change) {
      const { screen, curtain, classTurn } = getState()
      if (screen === 'turn' && !curtain) setState({ classTurn: { ...classTurn, ...change } })
    },
    resetDraft() {
      const now = drafting()
      if (now) change(now, [])
    },
    undo: () => go(stepBack),
    redo: () => go(stepForth),
  }
}
