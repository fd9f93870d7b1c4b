/** Games in progress as the game itself would have saved them, played by its own store with fixed seeds. */
import type { Seat } from '../../game'
import type { Prediction } from '../../report/prediction'
import type { AppStore } from '../../store'
import { decide, playTurn, savedBy, type Turn } from './savedBy'

const DUTIES: readonly Turn[] = [{ semisDuty: 0.25 }, { metalDuty: 0.1 }, { customsEnforcement: 0.25 }]
/** What the player says of one turn after the other. */
const GUESSES: readonly Prediction[] = [{ price: 'level', gainer: 'rusal' }, { price: 'up' }, {}, { price: 'down' }]
const TURNS = 8

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
    store.actions.guess(GUESSES[(turn - 1) % GUESSES.length]!)
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
        playTurn(store)
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
    playTurn(store, GUESSES[turn % GUESSES.length]!)
  }
}
