import { isLeverDecision, type LeverDecision } from '../../game/decision'
import { leverOf } from '../../game/levers'
import { keepPacts } from '../../game/talks/kept'
import type { Pact } from '../../game/talks/talks'
import type { Reason } from '../intent'
import type { Thought } from '../thought'
import type { SeatView } from '../view'
import { FOUND_COST, type Temper } from './temper'

/** The pacts of a seat that it means to keep this turn. */
export function pactsKept(view: SeatView, temper: Temper): readonly Pact[] {
  const own = view.talks.pacts.filter(({ terms }) => terms.signatories.includes(view.seat))
  return own.filter(pact => !breaks(view, pact, temper))
}

/** Whether it pays to break a pact: what it adds unseen, less the odds of being found. */
function breaks(view: SeatView, { terms, lastTurn }: Pact, { breaksFor }: Temper): boolean {
  if (breaksFor === undefined) return false
  const outlook = view.outlook({ ...terms, turns: lastTurn - view.turn + 1 })
  return outlook !== undefined && outlook.temptation - outlook.odds * FOUND_COST >= breaksFor
}

/** The decisions with as little changed as keeps these pacts. */
export function bound(
  view: SeatView,
  pacts: readonly Pact[],
  decisions: readonly LeverDecision[],
): readonly LeverDecision[] {
  return keepPacts(pacts, view.seat, decisions, view.settings, view.last.unlicensedMt)
}

/** A thought that keeps these pacts; where political capital is short the pacts come first. */
export function keepWord(view: SeatView, pacts: readonly Pact[], thought: Thought): Thought {
  const wanted = thought.decisions.filter(isLeverDecision)
  const all = bound(view, pacts, wanted)
  const changed = all.find(decision => !wanted.includes(decision))
  if (!changed) return thought
  const kept = all.filter(decision => changesSomething(view, decision))
  const reason: Reason = { id: 'keepsPact', data: { lever: changed.lever, value: changed.value } }
  if (view.isLegal(kept)) return { ...thought, decisions: kept, reason }
  const first = bound(view, pacts, [])
  if (!view.isLegal(first)) return thought
  const rest = wanted.filter(({ lever }) => !first.some(decision => decision.lever === lever))
  return { ...thought, decisions: withAllowed(view, first, rest), reason }
}

function changesSomething({ settings }: SeatView, { lever, value }: LeverDecision): boolean {
  const { kind, start } = leverOf(lever)
  return value !== (kind === 'order' ? start : settings[lever])
}

/** Decisions with what the gate lets pass of some more, taken in their order. */
function withAllowed(view: SeatView, first: readonly LeverDecision[], more: readonly LeverDecision[]): LeverDecision[] {
  const decisions = [...first]
  for (const decision of more) if (view.isLegal([...decisions, decision])) decisions.push(decision)
  return decisions
}
