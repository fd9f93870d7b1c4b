import { describe, expect, test } from 'vitest'
import { DEFAULT_PERSONAS, simulateGame } from '../../../src/ai'
import { createGame, EVENT_IDS, type Game, logOf, replayLog, SEATS, type Seat, scoreGame } from '../../../src/game'
import { BUILT_IN, NANNING_2016 } from '../../../src/scenarios'
import { type BenchmarkRun, benchmarks } from '../../../src/why/whatIf/benchmarks'
import { bestFound } from '../../../src/why/whatIf/bestFound'
import { keptPact, pactTriedIn } from '../../../src/why/whatIf/keptPact'
import { makeGame } from '../../helpers/makeGame'
import { G20_PACT } from '../../helpers/pacts'

const TERMS = { history: BUILT_IN.history, ministers: NANNING_2016.draftPacts![0]! }
/** A short search: what holds for it holds for a longer one. */
const FEW_TURNS = 900

function played(seat: Seat, seed: number): Game {
  const opened = makeGame({ seed, events: EVENT_IDS })
  const simulated = simulateGame(opened, { ...DEFAULT_PERSONAS, [seat]: 'random' })
  if (!simulated.ok) throw new Error(simulated.error.kind)
  return simulated.value
}

describe('the best play found', () => {
  test.each(SEATS)('of %s is never worse than what was played, legal, and the same every time', seat => {
    const game = played(seat, 11)
    const shares: number[] = []
    const { game: best, tried } = bestFound(game, seat, share => shares.push(share), FEW_TURNS)
    expect(scoreGame(best)[seat].total).toBeGreaterThanOrEqual(scoreGame(game)[seat].total)
    expect(replayLog(logOf(best)).ok).toBe(true)
    expect(logOf(bestFound(game, seat, undefined, FEW_TURNS).game)).toEqual(logOf(best))
    expect(tried).toBeGreaterThan(100)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('holds the others to what they decided, as far as it is legal', () => {
    const game = played('china', 5)
    const { game: best } = bestFound(game, 'china', undefined, FEW_TURNS)
    for (const [i, { decisions }] of best.records.entries()) {
      for (const other of ['unitedStates', 'rusal'] as const) {
        const recorded = game.records[i]!.decisions[other].map(decision => JSON.stringify(decision))
        for (const decision of decisions[other]) expect(recorded).toContain(JSON.stringify(decision))
      }
    }
  })
})

describe('benchmarks', () => {
  let kept: readonly BenchmarkRun[] | undefined

  function runs(): readonly BenchmarkRun[] {
    kept ??= benchmarks(played('rusal', 2), 'rusal', TERMS) as readonly BenchmarkRun[]
    return kept
  }

  const runOf = (id: string) => runs().find(run => run.id === id)!

  test('all open as a replay, with the scores they tell', () => {
    expect(runs().map(run => run.id)).toEqual(['noChange', 'bestFound', 'pactKept', 'history'])
    for (const run of runs()) {
      const replayed = replayLog(run.log)
      if (!replayed.ok) throw new Error(`${run.id}: ${JSON.stringify(replayed.error)}`)
      expect(replayed.value.records).toEqual(run.records)
      const scores = scoreGame(replayed.value)
      if (run.scores) expect(SEATS.map(seat => scores[seat].total)).toEqual(SEATS.map(seat => run.scores![seat]))
    }
  })

  test('have the game in which nobody acts at 50 for every seat', () => {
    for (const seat of SEATS) expect(runOf('noChange').scores?.[seat]).toBeCloseTo(50, 10)
  })

  test('have the pact in force and unbroken from the first turn on', () => {
    for (const { talks } of runOf('pactKept').records) {
      expect(talks.pacts).toHaveLength(1)
      expect(talks.pacts[0]!.broke).toEqual([])
    }
  })

  test('compare history with public figures only, unless the game was played in its world', () => {
    expect(runOf('history').scores).toBeUndefined()
    const everyone = { china: 'recorded', unitedStates: 'recorded', rusal: 'recorded' } as const
    const opened = createGame(BUILT_IN.history, 4)
    const own = opened.ok ? simulateGame(opened.value, everyone) : opened
    if (!own.ok) throw new Error(own.error.kind)
    const history = benchmarks(own.value, 'china', TERMS).find(run => run.id === 'history') as BenchmarkRun
    expect(history.records).toEqual(own.value.records)
    expect(history.scores?.china).toBe(scoreGame(own.value).china.total)
  })

  test('say why there is none', () => {
    const closed = makeGame({ closedLevers: ['metalDuty'], draftPacts: [] })
    expect(pactTriedIn(closed, G20_PACT)).toBeUndefined()
    const later = simulateGame(makeGame({ ...BUILT_IN.tariffSpring, closedLevers: ['metalDuty'] }), DEFAULT_PERSONAS)
    if (!later.ok) throw new Error(later.error.kind)
    const gaps = benchmarks(later.value, 'china', TERMS).flatMap(run => ('gap' in run ? [[run.id, run.gap]] : []))
    expect(gaps).toEqual([
      ['pactKept', 'leversClosed'],
      ['history', 'otherYears'],
    ])
  })

  test('take the pact of the ministers where a scenario has no draft of its own', () => {
    const bare = makeGame({ draftPacts: [] })
    expect(pactTriedIn(bare, G20_PACT)).toBe(G20_PACT)
    const course = keptPact(bare, G20_PACT)
    expect(course.ok && course.value.dropped).toEqual([])
  })
})
