/** A whole game that was played on the page, and what the engine makes of nothing but its log. */
import { expect, vi } from 'vitest'
import {
  baseRecord,
  type Game,
  type GameLog,
  halfOf,
  logOf,
  type Proposal,
  replayLog,
  type Seat,
} from '../../../src/game'
import type { TurnRecord } from '../../../src/game/record'
import type { Prediction } from '../../../src/report/prediction'
import type { AppStore } from '../../../src/store/appState'
import { type InputOf, type OutputOf, runTask, type TaskName } from '../../../src/store/reckoning/tasks'
import type { RobustnessPart } from '../../../src/why/claims/robustness'
import { fakeServices } from '../../store/fakeBrowser'
import { seatedStore } from '../../store/playing'

export const SEAT: Seat = 'unitedStates'
/** What the person said before each turn. */
export const SAID: readonly Prediction[] = [
  { price: 'up', gainer: 'rusal' },
  {},
  { price: 'level' },
  { price: 'up', gainer: 'china' },
]
const TERMS = {
  seed: 13,
  turns: SAID.length,
  predictions: true,
  opponents: { china: 'reformer', rusal: 'statesman' },
} as const

/** A pact is signed, then duties and aid, by which the pact is broken. */
const DRAFTS: readonly ((actions: AppStore['actions'], proposals: readonly Proposal[]) => void)[] = [
  (actions, proposals) => actions.say({ talk: 'sign', proposal: proposals[0]!.id }),
  actions => actions.setLever('semisDuty', 0.25),
  actions => actions.setLever('metalDuty', 0.1),
  actions => actions.setLever('smelterAid', 50),
]

/** Play the game to its end. */
export async function playedStore(): Promise<AppStore> {
  const store = seatedStore(fakeServices(), SEAT, TERMS)
  for (const [turn, draft] of DRAFTS.entries()) {
    draft(store.actions, store.getState().game!.world.talks.proposals)
    store.actions.guess(SAID[turn]!)
    store.actions.endTurn()
    await vi.waitFor(() => expect(store.getState().screen).toBe('result'))
    store.actions.goOn()
  }
  return store
}

/** What the engine gives for a log. */
export interface Source {
  readonly game: Game
  /** The base year, then the turns. */
  readonly own: readonly TurnRecord[]
  readonly noChange: readonly TurnRecord[]
  /** Names of the half-years from the one before the first turn: "H1 2017". */
  readonly halves: readonly string[]
  /** The same, short: "H1 17". */
  readonly shortHalves: readonly string[]
  /** A task of the thread beside the page, done with the replayed game and kept. */
  ask<Name extends TaskName>(task: Name, input: InputOf<Name>): OutputOf<Name>
}

export function sourceOf(log: GameLog): Source {
  const replayed = replayLog(log)
  if (!replayed.ok) throw new Error('the log does not replay')
  const game = replayed.value
  const base = baseRecord(game)
  const known = new Map<string, unknown>()
  const halves = Array.from({ length: game.records.length + 1 }, (_, turn) => halfOf(game.scenario, turn))
  return {
    game,
    own: [base, ...game.records],
    noChange: [base, ...game.noChange.slice(0, game.records.length)],
    halves: halves.map(({ year, half }) => `H${half} ${year}`),
    shortHalves: halves.map(({ year, half }) => `H${half} ${String(year).slice(-2)}`),
    ask(task, input) {
      const key = `${task} ${JSON.stringify(input)}`
      if (!known.has(key)) known.set(key, runTask(task, game, input))
      return known.get(key) as ReturnType<typeof runTask<typeof task>>
    },
  }
}

/** One draw in place of many, so that the test is quick; shares are then of all draws all the same. */
export function fewer(part: RobustnessPart): RobustnessPart {
  return part.kind === 'draws' ? { ...part, count: 1 } : part
}

/** The store with its thread: it knows the game from its log alone. */
export function withThread(store: AppStore, source: Source): AppStore {
  const log = JSON.stringify(logOf(source.game))
  const reckon: AppStore['reckon'] = async (task, game, input) => {
    expect(JSON.stringify(logOf(game))).toBe(log)
    return source.ask(task, (task === 'claims' ? fewer(input as RobustnessPart) : input) as typeof input)
  }
  return { ...store, reckon }
}
