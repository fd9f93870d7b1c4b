import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { EVENT_IDS, type GameLog, logOf, MODEL_VERSION, replayLog } from '../../src/game'
import { makeGame, playOn, set } from '../helpers/makeGame'
import { plays, playWishes } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 60_000 })

const game = playOn(makeGame({ events: EVENT_IDS, seed: 11 }), { unitedStates: set({ semisDuty: 0.25 }) })
const log = logOf(game)

/** The log with something else in one turn, 1-based. */
function withTurn(turn: number, change: Partial<GameLog['turns'][number]>): GameLog {
  return { ...log, turns: log.turns.map((logged, i) => (i === turn - 1 ? { ...logged, ...change } : logged)) }
}

test('a log sent as text replays to the same game: records, scores’ zero and state', () => {
  fc.assert(
    fc.property(plays, play => {
      const played = playWishes(play)
      const replayed = replayLog(JSON.parse(JSON.stringify(logOf(played))))
      if (!replayed.ok) throw new Error(JSON.stringify(replayed.error))
      expect(JSON.stringify(replayed.value.records)).toBe(JSON.stringify(played.records))
      expect(JSON.stringify(replayed.value.noChange)).toBe(JSON.stringify(played.noChange))
      expect(replayed.value.world).toEqual(played.world)
    }),
    { numRuns: 60 },
  )
})

test('a game half played replays to where it stands', () => {
  const replayed = replayLog({ ...log, turns: log.turns.slice(0, 3) })
  expect(replayed.ok && replayed.value.world.turn).toBe(3)
  expect(replayed.ok && replayed.value.records[2]!.hash).toBe(game.records[2]!.hash)
})

test('a log says by which model it was played', () => {
  expect([log.schemaVersion, log.modelVersion]).toEqual([1, MODEL_VERSION])
})

test.each([1, 4, 8])('a wrong hash in turn %d stops the replay there', turn => {
  const wrong = replayLog(withTurn(turn, { hash: '0123456789abcdef' }))
  expect(wrong).toEqual({ ok: false, error: { kind: 'hashDiffers', turn } })
})

test('another decision is found in its own turn', () => {
  const decisions = { china: [], unitedStates: set({ semisDuty: 0.3 }), rusal: [] }
  expect(replayLog(withTurn(5, { decisions }))).toEqual({ ok: false, error: { kind: 'hashDiffers', turn: 5 } })
})

test('an illegal decision is named with its turn', () => {
  const decisions = { china: set({ semisDuty: 0.25 }), unitedStates: [], rusal: [] }
  expect(replayLog(withTurn(3, { decisions }))).toEqual({ ok: false, error: { kind: 'illegalDecision', turn: 3 } })
})

test('a turn too many is not legal', () => {
  const longer = { ...log, turns: [...log.turns, log.turns[0]!] }
  expect(replayLog(longer)).toEqual({ ok: false, error: { kind: 'illegalDecision', turn: 9 } })
})

test('another seed is found in the first turn that chance touches', () => {
  const wrong = replayLog({ ...log, seed: 12 })
  expect(!wrong.ok && wrong.error.kind).toBe('hashDiffers')
})

test('a log of a game that cannot be set up says so', () => {
  expect(replayLog({ ...log, seed: -1 })).toEqual({ ok: false, error: { kind: 'notSetUp', turn: 0 } })
})
