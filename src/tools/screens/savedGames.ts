/** Games in progress as the game itself would have saved them, played by its own store with fixed seeds. */
import type { Seat } from '../../game'
import type { LeverId } from '../../game/levers'
import { type AppStore, createAppStore, type TermsOptions } from '../../store'

const SAVE = 'table13.save'
/** With it the first half-year brings no event and the fourth brings two. */
const SEED = 1

/** What the player decides in one turn. */
type Turn = Partial<Record<LeverId, number>>

const DUTIES: readonly Turn[] = [{ semisDuty: 0.25 }, { metalDuty: 0.1 }, { customsEnforcement: 0.25 }]
const TURNS = 8
/** Long enough to watch a caretaker. */
const RUIN_TURNS = 12

/** Players who sign the draft that lies on the table, and keep it. */
const SIGNERS = { unitedStates: 'ruleKeeper', rusal: 'statesman' } as const

/** China with the G20 draft signed by all and kept for a turn, about to break a promise. */
export function saveOfPact(): string {
  return savedBy(
    'china',
    store => {
      store.actions.sitDown()
      store.actions.say({ talk: 'sign', proposal: 1 })
      decide(store, { enforcement: 0.75 })
      for (let turn = 0; turn < 2; turn++) {
        decide(store, { retiredCapacity: 0.3 })
        store.actions.endTurn()
        store.actions.goOn()
      }
      decide(store, { enforcement: 0.5, retiredCapacity: 0.3 })
    },
    { opponents: SIGNERS },
  )
}

/** China under the duties of spring 2018: one case filed, ground for another. */
export function saveOfCases(): string {
  return savedBy(
    'china',
    store => {
      store.actions.sitDown()
      store.actions.say({ talk: 'file', about: 'metalDuty' })
      store.actions.endTurn()
      store.actions.goOn()
    },
    { scenario: 'tariffSpring' },
  )
}

/** The result of the turn in which the G20 draft was signed by all. */
export function saveOfSigning(): string {
  return savedBy(
    'china',
    ({ actions }) => {
      actions.sitDown()
      actions.say({ talk: 'sign', proposal: 1 })
      actions.endTurn()
    },
    { opponents: SIGNERS },
  )
}

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

/** The same under other assumptions than the usual ones, or its report after the last turn. */
export function saveOfAssumed(turns = 4): string {
  const assumptions = { semisSigma: 3, detourShare: 0.3 }
  return savedBy('unitedStates', store => playTurns(store, turns), { assumptions })
}

/** A shared device on its way from China to the United States, with the briefing of China read. */
export function saveOfShared(): string {
  return savedBy(
    'china',
    ({ actions }) => {
      actions.sitDown()
      actions.setLever('enforcement', 0.5)
      actions.endTurn()
    },
    { people: ['unitedStates'] },
  )
}

/** A shared device after its first turn, read by China. */
export function saveOfSharedResult(): string {
  return savedBy(
    'china',
    ({ actions }) => {
      for (let person = 0; person < 2; person++) {
        actions.liftCurtain()
        actions.sitDown()
        actions.endTurn()
      }
      actions.readAs('china')
    },
    { people: ['unitedStates'] },
  )
}

/** The log of that game. */
export function logOfMiddle(): string {
  return JSON.stringify(JSON.parse(saveOfMiddle()).log, null, 2)
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

/** The United States with markets left alone, before the first turn: a seat with one lever. */
export function saveOfMarketsAlone(): string {
  return savedBy('unitedStates', ({ actions }) => actions.sitDown(), { scenario: 'marketsAlone' })
}

/** Rusal in History before the first turn, on the briefing. */
export function saveOfHistoryBriefing(): string {
  return savedBy('rusal', () => undefined, { scenario: 'history' })
}

/** The report of History after its last turn, in which Rusal alone left the record. */
export function saveOfHistoryReport(): string {
  return savedBy(
    'rusal',
    store => {
      store.actions.sitDown()
      decide(store, { modernisation: 0.1 })
      for (let turn = 0; turn < TURNS; turn++) {
        store.actions.endTurn()
        store.actions.goOn()
      }
      store.actions.showReport()
    },
    { scenario: 'history' },
  )
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

function savedBy(seat: Seat, play: (store: AppStore) => void, terms: TermsOptions = {}): string {
  const texts = new Map<string, string>()
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  }
  const store = createAppStore({ storage, randomSeed: () => SEED })
  store.actions.takeSeat(seat, terms)
  play(store)
  return texts.get(SAVE)!
}
