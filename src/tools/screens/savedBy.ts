import type { Seat } from '../../game'
import type { LeverId } from '../../game/levers'
import type { Prediction } from '../../report/prediction'
import { type AppStore, createAppStore, type TermsOptions } from '../../store'

const SAVE = 'table13.save'
/** With it the first half-year brings no event and the fourth brings two. */
const SEED = 1

/** What the player decides in one turn. */
export type Turn = Partial<Record<LeverId, number>>

/** Decide something from the turn at hand on. */
export function decide({ actions }: AppStore, turn: Turn): void {
  actions.sitDown()
  for (const [lever, value] of Object.entries(turn)) actions.setLever(lever as LeverId, value)
}

/** End the turn, saying what it will bring, and go on to the next. */
export function playTurn({ actions }: AppStore, prediction: Prediction = {}): void {
  actions.guess(prediction)
  actions.endTurn()
  actions.goOn()
}

/** The game that a seat plays by the store itself, as it would be saved. */
export function savedBy(seat: Seat, play: (store: AppStore) => void, terms: TermsOptions = {}): string {
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
