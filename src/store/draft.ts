import { checkDecisions, forecastTurn } from '../game'
import { type Decision, isLeverDecision, isTalkDecision, type TalkDecision } from '../game/decision'
import type { Game } from '../game/game'
import type { Lever } from '../game/levers'
import type { TurnRecord } from '../game/record'
import { subjectOf } from '../game/talks/checkTalk'
import type { Seat } from '../game/words'
import { NO_CLASS_TURN } from '../share/classTurn'
import type { AppState } from './appState'
import { NO_STEPS } from './draftSteps'
import { isFinished } from './sitting'

/** The draft and everything that follows from it. */
export type DraftState = UnderWay & Pick<AppState, 'steps' | 'refusal' | 'forecast' | 'forecastWithout'>

/** What a person or a class has under way in the running turn. */
export type UnderWay = Pick<AppState, 'draft' | 'guess' | 'classTurn'>

export const NOTHING_UNDER_WAY: UnderWay = { draft: [], guess: {}, classTurn: NO_CLASS_TURN }

/** No game, nothing drafted. */
export const NO_DRAFT: DraftState = {
  ...NOTHING_UNDER_WAY,
  steps: NO_STEPS,
  refusal: undefined,
  forecast: undefined,
  forecastWithout: undefined,
}

/** Look at a draft: may it be committed, and what would it bring. */
export function considerDraft(
  game: Game,
  seat: Seat,
  draft: readonly Decision[],
): Pick<DraftState, 'draft' | 'refusal' | 'forecast'> {
  return { draft, refusal: checkDecisions(game, seat, draft), forecast: forecastOf(game, seat, draft) }
}

/** Look at a turn with what is under way in it, and at what it would bring without; that stays the same while the draft changes. */
export function considerTurn(game: Game, seat: Seat, { draft, guess, classTurn }: UnderWay): DraftState {
  return {
    ...considerDraft(game, seat, draft),
    guess,
    classTurn,
    steps: NO_STEPS,
    forecastWithout: forecastOf(game, seat, []),
  }
}

/** The draft with that lever put to that value; a value that changes nothing is left out. */
export function withLever(game: Game, draft: readonly Decision[], lever: Lever, value: number): readonly Decision[] {
  const others = draft.filter(decision => !isLeverDecision(decision) || decision.lever !== lever.id)
  return value === restingValue(game, lever) ? others : inOrder([...others, { lever: lever.id, value }])
}

/** The draft with that said, in place of what was said on the same matter. */
export function withTalk(draft: readonly Decision[], said: TalkDecision): readonly Decision[] {
  return inOrder([...draft.filter(decision => !isTalkDecision(decision) || !isSameMatter(decision, said)), said])
}

/** The draft without what was said on that matter. */
export function withoutTalk(draft: readonly Decision[], said: TalkDecision): readonly Decision[] {
  return draft.filter(decision => !isTalkDecision(decision) || subjectOf(decision) !== subjectOf(said))
}

// Whoever signs a proposal does not counter it.
function isSameMatter(a: TalkDecision, b: TalkDecision): boolean {
  const answered = answeredBy(a)
  return subjectOf(a) === subjectOf(b) || (answered !== undefined && answered === answeredBy(b))
}

/** The proposal that is signed or countered. */
function answeredBy(decision: TalkDecision): number | undefined {
  if (decision.talk === 'sign') return decision.proposal
  return decision.talk === 'propose' ? decision.answers : undefined
}

/** The allowed value nearest to the one asked for; of two equally near the lower. */
export function nearestValue({ values }: Lever, asked: number): number {
  // Far outside, distances to all values round to the same number.
  const inside = Math.min(Math.max(asked, values[0]!), values.at(-1)!)
  return values.reduce((best, value) => (Math.abs(value - inside) < Math.abs(best - inside) ? value : best))
}

/** Where a lever stands when nobody touches it: an order at its start, a standing lever at the value in force. */
function restingValue(game: Game, lever: Lever): number {
  return lever.kind === 'order' ? lever.start : game.world.settings[lever.id]
}

// One order for the same choices, however the player came to them: levers first, then what is said to the others.
function inOrder(draft: readonly Decision[]): readonly Decision[] {
  const levers = draft.filter(isLeverDecision).sort((a, b) => (a.lever < b.lever ? -1 : 1))
  return [...levers, ...draft.filter(isTalkDecision)]
}

function forecastOf(game: Game, seat: Seat, draft: readonly Decision[]): TurnRecord | undefined {
  if (isFinished(game)) return undefined
  const forecast = forecastTurn(game, seat, draft)
  return forecast.ok ? forecast.value : undefined
}
