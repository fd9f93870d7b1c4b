import { simulateGame } from '../../ai/simulateGame'
import { createGame } from '../../game/createGame'
import type { Game } from '../../game/game'
import { type GameLog, logOf } from '../../game/log'
import type { TurnRecord } from '../../game/record'
import type { Scenario } from '../../game/scenario'
import type { PactTerms } from '../../game/talks/terms'
import type { BySeat, Seat } from '../../game/words'
import type { BenchmarkId } from '../derivedMark'
import { openingOf } from './asRecorded'
import { bestFound } from './bestFound'
import { totalsOf } from './difference'
import { keptPact, pactTriedIn } from './keptPact'
import { playCourse } from './playCourse'

/** Why a benchmark cannot be given. */
export type BenchmarkGap = 'leversClosed' | 'otherYears' | 'noSolution'

/** A course that a game is measured by. Plain data: it passes between threads, and its log opens as a replay. */
export interface BenchmarkRun {
  readonly id: BenchmarkId
  readonly log: GameLog
  readonly records: readonly TurnRecord[]
  /** Scores of all seats, 0 to 100; undefined for a run of another world, whose scores mean something else. */
  readonly scores: BySeat<number> | undefined
  /** Courses that were played to find this one; only for a search. */
  readonly tried?: number
}

/** A benchmark, or why there is none. */
export type Benchmark = BenchmarkRun | { readonly id: BenchmarkId; readonly gap: BenchmarkGap }

/** What the benchmarks need of the scenarios that are built in. */
export interface BenchmarkTerms {
  /** The scenario with the record of what the seats did. */
  readonly history: Scenario
  /** The pact that is tried where a scenario has none of its own. */
  readonly ministers: PactTerms
}

/**
 * The courses that a game which is over is measured by: nobody changes anything; the best play found for a seat against
 * what the others decided (open loop); all sign a pact in the first turn and keep it; and what happened in history, of
 * which only public figures are compared unless the game was played in its world.
 *
 * @param onProgress Told the share of the work that is done, 0 to 1.
 */
export function benchmarks(
  game: Game,
  seat: Seat,
  terms: BenchmarkTerms,
  onProgress: (share: number) => void = () => {},
): readonly Benchmark[] {
  const best = bestFound(game, seat, onProgress)
  return [
    noChangeRun(game),
    { ...runOf('bestFound', best.game), tried: best.tried },
    pactRun(game, terms.ministers),
    historyRun(game, terms.history),
  ]
}

function runOf(id: BenchmarkId, game: Game): BenchmarkRun {
  return { id, log: logOf(game), records: game.records, scores: totalsOf(game) }
}

function noChangeRun(game: Game): Benchmark {
  const course = playCourse(openingOf(game), () => [], game.scenario.turns)
  return course.ok ? runOf('noChange', course.value.game) : { id: 'noChange', gap: 'noSolution' }
}

function pactRun(game: Game, ministers: PactTerms): Benchmark {
  const tried = pactTriedIn(game, ministers)
  if (!tried) return { id: 'pactKept', gap: 'leversClosed' }
  const course = keptPact(game, tried)
  return course.ok ? runOf('pactKept', course.value.game) : { id: 'pactKept', gap: 'noSolution' }
}

function historyRun({ scenario, seed, model }: Game, history: Scenario): Benchmark {
  const isOfYears = sameData(scenario.start, history.start) && scenario.turns <= history.turns
  if (!isOfYears) return { id: 'history', gap: 'otherYears' }
  const record = { ...history, turns: scenario.turns }
  const opened = createGame(record, seed, sameData(scenario.assumptions, history.assumptions) ? model : undefined)
  const everyone = { china: 'recorded', unitedStates: 'recorded', rusal: 'recorded' } as const
  const played = opened.ok ? simulateGame(opened.value, everyone) : opened
  if (!played.ok) return { id: 'history', gap: 'noSolution' }
  const run = runOf('history', played.value)
  return sameData(scenario, record) ? run : { ...run, scores: undefined }
}

function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
