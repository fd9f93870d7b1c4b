/** Games in which the United States loses its office. */
import type { AppStore } from '../../store'
import { decide, playTurn, savedBy, type Turn } from './savedBy'

/** Long enough to watch a caretaker. */
const RUIN_TURNS = 12

/** Policies that cost the United States its approval. */
const RUIN: Turn = {
  exemptHub: 1,
  wtoRuling: 2,
  metalDuty: 0.2,
  semisDuty: 1,
  customsEnforcement: 1,
}

/** The United States with ruinous policies in its turn after that many, warned of losing office or without it. */
export function saveOfRuin(turns: number): string {
  return savedBy('unitedStates', store => ruin(store, turns), { turns: RUIN_TURNS })
}

/** The result of that turn with ruinous policies, 1-based. */
export function saveOfRuinResult(turn: number): string {
  return savedBy(
    'unitedStates',
    store => {
      ruin(store, turn - 1)
      store.actions.endTurn()
    },
    { turns: RUIN_TURNS },
  )
}

/** The report of a game that a caretaker carried on after the United States had lost its office. */
export function saveOfCaretakerReport(): string {
  return savedBy(
    'unitedStates',
    store => {
      ruin(store, 9)
      store.actions.skipToReport()
    },
    { turns: RUIN_TURNS },
  )
}

function ruin(store: AppStore, turns: number): void {
  store.actions.sitDown()
  for (let turn = 0; turn < turns; turn++) {
    if (turn === 0) decide(store, RUIN)
    playTurn(store)
  }
}
