/**
 * What must hold for every split of every legal game. `ATTRIBUTION_GAMES=5000` looks at more games than every day.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { FIGURES } from '../../../src/describe/figures'
import { type Game, SEATS, type Seat, type TurnRecord } from '../../../src/game'
import {
  atLast,
  gameCounterfactuals,
  MEMBERS,
  type Member,
  meanOver,
  partRunsOfGame,
  partRunsOfTurn,
  scoreOver,
  scoreSoFar,
  splitAmong,
  splitChange,
  splitMember,
  type TurnCounterfactuals,
  turnCounterfactuals,
} from '../../../src/why/attribution'
import { plays, playWishes } from '../../helpers/randomPlay'
import { faultsOf } from './checkSplit'

vi.setConfig({ testTimeout: 3_600_000 })

const GAMES = Number(process.env.ATTRIBUTION_GAMES ?? 40)

/** Figures of every kind: prices, tonnes, jobs, money, what sums over turns, politics. */
const SHOWN: readonly ((record: TurnRecord) => number)[] = [
  ...Object.values(FIGURES).map(({ valueIn }) => valueIn),
  ...SEATS.map(seat => (record: TurnRecord) => record.mandate[seat]),
  record => record.measures.promise,
  record => record.accounts.welfareMUsdPerYear[0],
]

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** A random game and one of its turns. */
const turns = fc.record({ play: plays, at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) })

function someTurn(game: Game, at: number): number {
  return 1 + Math.floor(at * game.records.length)
}

function runsOf(game: Game, turn: number): TurnCounterfactuals {
  const runs = turnCounterfactuals(game, turn)
  if (!runs.ok) throw new Error('a combination does not clear')
  return runs.value
}

function gameRunsOf(game: Game) {
  const runs = gameCounterfactuals(game)
  if (!runs.ok) throw new Error('a combination does not clear')
  return runs.value
}

function partsOf<Outcome>(...args: Parameters<typeof splitMember<Outcome>>) {
  const parts = splitMember(...args)
  if (!parts.ok) throw new Error('a combination does not clear')
  return parts.value
}

/** The same wishes with one seat wishing nothing. */
function silenced(play: Parameters<typeof playWishes>[0], seat: Seat): Parameters<typeof playWishes>[0] {
  return { ...play, wishes: play.wishes.map(turn => ({ ...turn, [seat]: [] })) }
}

test('a turn’s split is right for every figure: it adds up, is Shapley’s, and leaves null players at exactly zero', () => {
  fc.assert(
    fc.property(turns, ({ play, at }) => {
      const game = playWishes(play)
      const turn = someTurn(game, at)
      const runs = runsOf(game, turn)
      const scores = SEATS.map(seat => scoreSoFar(game, seat, turn))
      for (const figure of [...SHOWN, ...scores]) {
        expect(faultsOf(runs, figure, splitChange(runs, figure))).toEqual([])
      }
    }),
    { numRuns: GAMES },
  )
})

test('where nobody is on, a turn leaves the market as it was: nothing moves that no member moves', () => {
  fc.assert(
    fc.property(turns, ({ play, at }) => {
      const game = playWishes(play)
      const runs = runsOf(game, someTurn(game, at))
      for (const id of [
        'chinaPrice',
        'worldPrice',
        'worldOutput',
        'excessCapacity',
        'diverted',
        'usMetalCost',
      ] as const) {
        expect(Math.abs(splitChange(runs, FIGURES[id].valueIn).byItself)).toBeLessThan(1e-6)
      }
    }),
    { numRuns: GAMES },
  )
})

test('a seat that decides nothing has exactly no share, in a turn and in a game', () => {
  fc.assert(
    fc.property(turns, fc.constantFrom(...SEATS), ({ play, at }, seat) => {
      const game = playWishes(silenced(play, seat))
      const turn = runsOf(game, someTurn(game, at))
      expect(turn.active).not.toContain(seat)
      for (const figure of SHOWN)
        expect(splitChange(turn, figure).shares[seat]).toEqual({ share: 0, solo: 0, joint: 0 })
      expect(partsOf(partRunsOfTurn(turn, seat), ({ record }) => SHOWN[0]!(record))).toEqual([])
      expect(gameRunsOf(game).active).not.toContain(seat)
    }),
    { numRuns: Math.ceil(GAMES / 2) },
  )
})

/** The parts of a member and the part of its share that they have to make: all but what comes by itself. */
function expectPartsAddUp(runs: TurnCounterfactuals, member: Member, figures: typeof SHOWN): void {
  const inside = partRunsOfTurn(runs, member)
  if (inside.parts.length === 0) return
  for (const figure of figures) {
    const parts = partsOf(inside, ({ record }) => figure(record))
    const { shares, byItself } = splitChange(runs, figure)
    const whole = shares[member].share - (member === 'trend' ? byItself : 0)
    expect(Math.abs(sum(parts.map(({ share }) => share)) - whole)).toBeLessThan(1e-9)
    for (const { share, solo, joint } of parts) expect(Math.abs(solo + joint - share)).toBeLessThan(1e-9)
  }
}

test('the parts of every member add up to its share: levers and talks, single events, parts of the trend', () => {
  fc.assert(
    fc.property(turns, ({ play, at }) => {
      const game = playWishes(play)
      const runs = runsOf(game, someTurn(game, at))
      for (const member of MEMBERS) expectPartsAddUp(runs, member, SHOWN)
    }),
    { numRuns: Math.ceil(GAMES / 4) },
  )
})

test('a game’s split is right for every figure and score, and parts add up there too', () => {
  fc.assert(
    fc.property(plays, fc.constantFrom(...SEATS), (play, seat) => {
      const game = playWishes({ ...play, wishes: play.wishes.slice(0, 6) })
      const runs = gameRunsOf(game)
      const scores = SEATS.map(each => scoreOver(game, each))
      for (const figure of [...SHOWN.flatMap(each => [atLast(each), meanOver(each)]), ...scores]) {
        expect(faultsOf(runs, figure, splitChange(runs, figure))).toEqual([])
      }
      const own = scoreOver(game, seat)
      const { from, to, shares } = splitAmong(runs, SEATS, own)
      expect(from).toBe(50)
      expect(Math.abs(sum(SEATS.map(each => shares[each].share)) - (to - from))).toBeLessThan(1e-9)
      const price = atLast(FIGURES.worldPrice.valueIn)
      expect(Math.abs(splitChange(runs, price).byItself)).toBeLessThan(1e-6)
      if (game.records.length <= 5) {
        const parts = partsOf(partRunsOfGame(game, runs, seat), price)
        const whole = splitChange(runs, price).shares[seat].share
        expect(Math.abs(sum(parts.map(({ share }) => share)) - whole)).toBeLessThan(1e-9)
      }
    }),
    { numRuns: Math.ceil(GAMES / 8) },
  )
})
