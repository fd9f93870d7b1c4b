import { expect, test } from 'vitest'
import { EVENT_IDS, NO_DECISIONS, rerunWith } from '../../src/game'
import { makeGame, playOn, set } from '../helpers/makeGame'

const game = playOn(makeGame({ events: EVENT_IDS, seed: 5 }), {
  china: set({ enforcement: 0.75 }),
  unitedStates: set({ semisDuty: 0.5 }),
})

function rerun(change: Parameters<typeof rerunWith>[1], of = game) {
  const rerun = rerunWith(of, change)
  if (!rerun.ok) throw new Error('does not clear')
  return rerun.value
}

test('a game rerun with nothing changed is the game, record by record', () => {
  expect(rerun(decisions => decisions)).toEqual(game.records)
})

test('a game rerun without any decision is the no-change run but for the decisions written down', () => {
  expect(rerun(() => NO_DECISIONS)).toEqual(game.noChange)
})

test('a seat’s decisions taken out, the others’ decisions and all events stay', () => {
  const without = rerun(decisions => ({ ...decisions, unitedStates: [] }))
  for (const [i, record] of without.entries()) {
    expect(record.decisions.china).toEqual(game.records[i]!.decisions.china)
    expect(record.settings.semisDuty).toBe(0)
    expect(record.events).toEqual(game.records[i]!.events)
  }
  expect(without[7]!.accounts.usMillJobs).toBeLessThan(game.records[7]!.accounts.usMillJobs)
})

test('one turn changed leaves the turns before it alone', () => {
  const changed = rerun((decisions, turn) =>
    turn === 5 ? { ...decisions, unitedStates: set({ semisDuty: 1 }) } : decisions,
  )
  expect(changed.slice(0, 4)).toEqual(game.records.slice(0, 4))
  expect(changed[4]!.hash).not.toBe(game.records[4]!.hash)
})

test('a game half played is rerun as far as it went', () => {
  const half = { ...game, records: game.records.slice(0, 3) }
  expect(rerun(decisions => decisions, half)).toHaveLength(3)
})
