import { expect, test, vi } from 'vitest'
import { answer } from '../../src/store/minds/answer'
import { createReckoner, type Thread } from '../../src/store/reckoning/reckoner'
import type { TaskName } from '../../src/store/reckoning/tasks'
import { createTwoThreads } from '../../src/store/reckoning/twoThreads'
import type { Answer } from '../../src/store/reckoning/worker'
import { makeGame } from '../helpers/makeGame'
import { fakeServices } from './fakeBrowser'
import { seatedStore } from './playing'

const PLAYERS = { china: 'plannerQuick' } as const
const OPPONENTS = { china: 'plannerQuick', unitedStates: 'hawk', rusal: 'statusQuo' } as const

/** A thread that does nothing but break when it is asked. */
function brokenThread(): Thread {
  let fail: (event: unknown) => void = () => undefined
  return {
    postMessage: () => queueMicrotask(() => fail(new Event('error'))),
    addEventListener(kind: string, listener: (event: never) => void) {
      if (kind === 'error') fail = listener as (event: unknown) => void
    },
  }
}

test.each([
  ['there is no thread', undefined],
  [
    'the browser refuses one',
    () => {
      throw new Error('no threads here')
    },
  ],
  ['the thread breaks', brokenThread],
])('where %s the page reckons itself, and the same', async (_, makeThread) => {
  const game = makeGame()
  expect(await createReckoner(makeThread).reckon('answer', game, PLAYERS)).toEqual(answer(game, PLAYERS))
})

test('nobody waits for what a report works out by itself', async () => {
  const asked: TaskName[] = []
  /** Answers all but the benchmarks, which it is never done with, and takes no question beside them. */
  function slowThread(): Thread {
    let say: (event: { readonly data: Answer }) => void = () => undefined
    let isBusy = false
    return {
      postMessage({ id, task }) {
        asked.push(task)
        isBusy ||= task === 'benchmarks'
        if (!isBusy) queueMicrotask(() => say({ data: { id, output: [] } }))
      },
      addEventListener(kind: string, listener: (event: never) => void) {
        if (kind === 'message') say = listener as typeof say
      },
    }
  }
  const { reckon } = createTwoThreads(slowThread)
  const game = makeGame()
  void reckon('benchmarks', game, 'china')
  await reckon('gameLeverSplit', game, { measure: 'worldPrice', seat: 'rusal' })
  await reckon('answer', game, PLAYERS)
  expect(asked).toEqual(['benchmarks', 'gameLeverSplit', 'answer'])
})

test('while planners think nothing can be changed, and then the turn is resolved with what was handed in', async () => {
  const store = seatedStore(fakeServices(), 'unitedStates', { opponents: OPPONENTS })
  store.actions.setLever('semisDuty', 0.25)
  store.actions.endTurn()
  expect(store.getState().thinking).toBe(true)
  store.actions.setLever('semisDuty', 0.5)
  store.actions.endTurn()
  await vi.waitUntil(() => store.getState().screen === 'result')
  const { game, thinking } = store.getState()
  expect(thinking).toBe(false)
  expect(game!.records).toHaveLength(1)
  expect(game!.records[0]!.decisions.unitedStates).toEqual([{ lever: 'semisDuty', value: 0.25 }])
})

test('whoever leaves the game while planners think finds the turn unplayed', async () => {
  const store = seatedStore(fakeServices(), 'unitedStates', { opponents: OPPONENTS })
  const { game } = store.getState()
  store.actions.endTurn()
  store.actions.toTitle()
  // Asked after the first, so answered after it.
  await createReckoner(undefined).reckon('answer', game!, PLAYERS)
  store.actions.continueSaved()
  expect(store.getState()).toMatchObject({ screen: 'turn', thinking: false })
  expect(store.getState().game!.records).toHaveLength(0)
})
