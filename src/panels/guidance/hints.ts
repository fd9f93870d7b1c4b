import type { AppState } from '../../store/appState'

/** Places where a hint can stand, each beside what it speaks of. */
export type HintSpot = 'lever' | 'endTurn' | 'result' | 'pips' | 'goals' | 'more' | 'corner' | 'talks'

/** What is between the seats and concerns the player: a pact to answer, one in force, its inspectors, a WTO case. */
export type Matter = 'proposal' | 'pact' | 'inspectors' | 'case'

interface Hint {
  readonly spot: HintSpot
  readonly screen: 'turn' | 'result'
  /** First turn in which it can come, 1-based; the game is not explained all at once. */
  readonly fromTurn: number
  /** Whether there must be a decision already, or none yet; either where this is missing. */
  readonly hasDraft?: boolean
  /** What must be between the seats, where it speaks of that. */
  readonly matter?: Matter
}

/** All hints, the one to be learned first in front. */
export const HINTS = {
  lever: { spot: 'lever', screen: 'turn', fromTurn: 1, hasDraft: false },
  proposal: { spot: 'talks', screen: 'turn', fromTurn: 1, hasDraft: true, matter: 'proposal' },
  endTurn: { spot: 'endTurn', screen: 'turn', fromTurn: 1, hasDraft: true },
  result: { spot: 'result', screen: 'result', fromTurn: 1 },
  pips: { spot: 'pips', screen: 'turn', fromTurn: 2 },
  goals: { spot: 'goals', screen: 'turn', fromTurn: 2, hasDraft: true },
  pact: { spot: 'talks', screen: 'turn', fromTurn: 2, matter: 'pact' },
  more: { spot: 'more', screen: 'turn', fromTurn: 3 },
  inspectors: { spot: 'talks', screen: 'turn', fromTurn: 3, matter: 'inspectors' },
  ice: { spot: 'corner', screen: 'turn', fromTurn: 3 },
  sheets: { spot: 'corner', screen: 'turn', fromTurn: 4 },
  case: { spot: 'talks', screen: 'turn', fromTurn: 4, matter: 'case' },
  lookBack: { spot: 'corner', screen: 'turn', fromTurn: 5 },
} as const satisfies Readonly<Record<string, Hint>>
export type HintId = keyof typeof HINTS

const IDS = Object.keys(HINTS) as HintId[]

/** What of the game decides which hint comes. */
export interface Situation {
  readonly screen: AppState['screen']
  /** Turns resolved so far. */
  readonly played: number
  readonly hasDraft: boolean
  readonly matters: readonly Matter[]
  readonly learned: readonly string[]
}

/** Find the one hint to show now; undefined when the player knows what there is to know here. */
export function nextHint(now: Situation): HintId | undefined {
  return IDS.find(id => !now.learned.includes(id) && isDue(HINTS[id], now))
}

function isDue({ screen, fromTurn, hasDraft, matter }: Hint, now: Situation): boolean {
  if (matter !== undefined && !now.matters.includes(matter)) return false
  // The result of a turn belongs to that turn, not to the next.
  const turn = now.screen === 'turn' ? now.played + 1 : now.played
  return screen === now.screen && turn >= fromTurn && (hasDraft ?? now.hasDraft) === now.hasDraft
}

/**
 * Say whether a hint that stood has done its work: the first one when a lever was moved, the others when the turn was
 * ended, or the result left, with the hint in sight. Leaving the game teaches nothing.
 */
export function isLearned(id: HintId, stood: Situation, now: Situation): boolean {
  if (id === 'lever') return now.hasDraft
  if (now.screen === 'title') return false
  return now.played > stood.played || (stood.screen === 'result' && now.screen !== 'result')
}
