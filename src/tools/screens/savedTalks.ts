/** Games with pacts and cases in progress. */
import { decide, playTurn, savedBy } from './savedBy'

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
        playTurn(store)
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
      playTurn(store)
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
