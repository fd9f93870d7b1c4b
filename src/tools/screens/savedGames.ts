/** Games in progress as the game itself would have saved them, played by its own store with fixed seeds. */
import type { Seat } from '../../game'
import type { LeverId } from '../../game/levers'
import { type AppStore, createAppStore } from '../../store'

const SAVE = 'table13.save'
/** With it the first half-year brings no event and the fourth brings two. */
const SEED = 1

/** What the player decides in one turn. */
type Turn = Partial<Record<LeverId, number>>

const DUTIES: readonly Turn[] = [{ semisDuty: 0.25 }, { metalDuty: 0.1 }, { customsEnforcement: 0.25 }]
const TURNS = 8
/** Long enough to watch a caretaker. */
const RUIN_TURNS = 12

/** A seat with nothing decided yet, on the briefing. */
export function saveOfBriefing(seat: Seat): string {
  return savedBy(seat, () => undefined)
}

/** A seat before the first turn. */
export function saveOfFirstTurn(seat: Seat): string {
  return savedBy(seat, ({ actions }) => actions.sitDown())
}

/** The United States in the fifth turn: duties, metal that goes round them, a decision drafted. */
export function saveOfMiddle(): string {
  return savedBy('unitedStates', store => {
    playTurns(store, 4)
    decide(store, { semisDuty: 0.35 })
  })
}

/** Policies that cost the United States its approval. */
const RUIN: Turn = {
  exemptHub: 1,
  wtoRuling: 2,
  metalDuty: 0.24,
  semisDuty: 0.65,
  customsEnforcement: 1,
}

/** The United States with ruinous policies in its turn after that many, warned of losing office or without it. */
export function saveOfRuin(turns: number): string {
  return savedBy('unitedStates', store => ruin(store, turns), RUIN_TURNS)
}

/** The result of that turn with ruinous policies, 1-based. */
export function saveOfRuinResult(turn: number): string {
  return savedBy(
    'unitedStates',
    store => {
      ruin(store, turn - 1)
      store.actions.endTurn()
    },
    RUIN_TURNS,
  )
}

function ruin(store: AppStore, turns: number): void {
  store.actions.sitDown()
  for (let turn = 0; turn < turns; turn++) {
    if (turn === 0) decide(store, RUIN)
    store.actions.endTurn()
    store.actions.goOn()
  }
}

/** A draft of the United States that costs more political capital than there is. */
export function saveOverBudget(): string {
  return savedBy('unitedStates', store => {
    playTurns(store, 4)
    decide(store, { semisDuty: 1, metalDuty: 0.25, smelterAid: 200, wtoRuling: 2 })
  })
}

/** The result of that turn of the United States, 1-based. */
export function saveOfResult(turn: number): string {
  return savedBy('unitedStates', store => {
    playTurns(store, turn - 1)
    decide(store, DUTIES[turn - 1] ?? {})
    store.actions.endTurn()
  })
}

/** The report after that many turns of the United States. */
export function saveOfReport(turns = TURNS): string {
  return savedBy('unitedStates', store => {
    playTurns(store, turns)
    store.actions.showReport()
  })
}

function playTurns(store: AppStore, count: number): void {
  store.actions.sitDown()
  for (let turn = 0; turn < count; turn++) {
    decide(store, DUTIES[turn] ?? {})
    store.actions.endTurn()
    store.actions.goOn()
  }
}

function decide({ actions }: AppStore, turn: Turn): void {
  actions.sitDown()
  for (const [lever, value] of Object.entries(turn)) actions.setLever(lever as LeverId, value)
}

function savedBy(seat: Seat, play: (store: AppStore) => void, turns = TURNS): string {
  const texts = new Map<string, string>()
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  }
  const store = createAppStore({ storage, randomSeed: () => SEED })
  store.actions.takeSeat(seat, { turns })
  play(store)
  return texts.get(SAVE)!
}
