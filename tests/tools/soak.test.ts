import { expect, test, vi } from 'vitest'
import { EVENT_IDS, type Game, isLeverDecision, SEATS, type TurnRecord } from '../../src/game'
import { gameFault } from '../../src/tools/soak/gameFault'
import { runSoak, soakGames } from '../../src/tools/soak/runSoak'
import { makeGame, playOn } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 120_000 })

const game = playOn(makeGame({ events: EVENT_IDS, seed: 4 }))

/** The game with one record damaged. */
function damaged(turn: number, change: (record: TurnRecord) => Partial<TurnRecord>): Game {
  const records = game.records.map(record => (record.turn === turn ? { ...record, ...change(record) } : record))
  return { ...game, records }
}

test('300 random games have no fault, and three of them replay', () => {
  const result = runSoak(soakGames(1000, 300))
  expect(result).toMatchObject({ ok: true, games: 300, turns: 2400, replays: 3 })
  expect(result.ok && result.largestResidual).toBeLessThanOrEqual(1e-10)
})

test('seats of a soak really decide: every lever is touched', () => {
  const touched = new Set<string>()
  for (const { records } of soakGames(1, 10)) {
    for (const { decisions } of records) {
      for (const seat of SEATS) for (const { lever } of decisions[seat].filter(isLeverDecision)) touched.add(lever)
    }
  }
  expect([...touched].sort()).toEqual(Object.keys(game.world.settings).sort())
})

test('a sound game has no fault', () => {
  expect(gameFault(game)).toBeUndefined()
})

test.each<[string, Game, number, string]>([
  [
    'a number that is none, deep inside',
    damaged(3, record => ({ accounts: { ...record.accounts, welfareMUsdPerYear: [0, Number.NaN, 0, 0, 0] } })),
    3,
    'record.accounts.welfareMUsdPerYear.1 is not a finite number',
  ],
  [
    'an endless number',
    damaged(1, () => ({ pipelineMt: Number.POSITIVE_INFINITY })),
    1,
    'record.pipelineMt is not a finite number',
  ],
  ['negative capacity', damaged(8, () => ({ capacityMt: [41, 2, 4, -1e-9, 25] })), 8, 'negative capacity'],
  ['negative stock', damaged(2, () => ({ unlicensedMt: -0.1 })), 2, 'negative unlicensed capacity'],
  [
    'a negative flow',
    damaged(5, ({ market }) => ({
      market: { ...market, semis: { ...market.semis, flowsMt: [[0, 0, 0, 0, -1], ...market.semis.flowsMt.slice(1)] } },
    })),
    5,
    'negative semis flow',
  ],
  [
    'a market that does not clear',
    damaged(4, () => ({ solver: { iterations: 3, residual: 1e-9 } })),
    4,
    'residual 1e-9',
  ],
  ['a standing above 100', damaged(6, () => ({ usStanding: 100.1 })), 6, 'trust, standing or mandate off its scale'],
])('%s is found and named with its turn', (_, broken, turn, message) => {
  expect(gameFault(broken)).toEqual({ turn, message })
})

test('a soak stops at the first fault and names seed and turn', () => {
  const broken = damaged(2, () => ({ unlicensedMt: -1 }))
  const result = runSoak([game, broken, game])
  expect(result).toMatchObject({ ok: false, fault: { seed: 4, turn: 2 }, after: { games: 1 } })
})

test('a game that does not replay is a fault', () => {
  const result = runSoak([damaged(7, () => ({ hash: '0123456789abcdef' }))])
  expect(result).toMatchObject({ ok: false, fault: { seed: 4, turn: 7, message: 'replay: hashDiffers' } })
})

test('seats of a soak really talk: pacts begin, are broken, found out and left', () => {
  const seen = { proposals: 0, begun: 0, broke: 0, found: 0, left: 0 }
  for (const { records } of soakGames(1, 60)) {
    for (const { turn, talks } of records) {
      seen.proposals += talks.proposals.length
      seen.left += talks.left.length
      for (const { pact, broke, found } of talks.pacts) {
        if (pact.firstTurn === turn) seen.begun += 1
        seen.broke += broke.length
        seen.found += found.length
      }
    }
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(0)
})
