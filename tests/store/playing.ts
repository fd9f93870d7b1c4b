/** Short ways to a store in the middle of a game. */
import type { Seat } from '../../src/game'
import type { AppStore, TermsOptions } from '../../src/store/appState'
import type { Services } from '../../src/store/services'
import { createAppStore } from '../../src/store/store'

/** A store whose player sits in that seat before the first turn. */
export function seatedStore(services: Services, seat: Seat = 'unitedStates', terms: TermsOptions = {}): AppStore {
  const store = createAppStore(services)
  store.actions.takeSeat(seat, terms)
  store.actions.sitDown()
  return store
}

/** Play that many turns, each with the draft that stands. */
export function playTurns(store: AppStore, count: number): void {
  for (let i = 0; i < count; i++) {
    store.actions.endTurn()
    store.actions.goOn()
  }
}

/** Draft more than the political capital of the US seat allows. */
export function overspend({ actions }: AppStore): void {
  actions.setLever('semisDuty', 1)
  actions.setLever('metalDuty', 0.25)
  actions.setLever('smelterAid', 200)
  actions.setLever('wtoRuling', 2)
}

/** What of the state a reload must bring back. */
export function sittingFacts(store: AppStore) {
  const { screen, seat, opponents, game, draft, forecast, forecastWithout, refusal } = store.getState()
  const { world, records, noChange, scenario, seed } = game!
  return {
    screen,
    seat,
    opponents,
    world,
    records,
    noChange,
    scenario,
    seed,
    draft,
    forecast,
    forecastWithout,
    refusal,
  }
}

/** The kinds of the notices that stand. */
export function noticesOf(store: AppStore): string[] {
  return store.getState().notices.map(notice => notice.kind)
}
