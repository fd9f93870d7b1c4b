import { expect, test, vi } from 'vitest'
import { DEFAULT_PERSONAS, isPlanner, PERSONAS, PLANNERS, simulateGame } from '../../src/ai'
import { EVENT_IDS, logOf, replayLog, SEATS, type Seat } from '../../src/game'
import { makeGame, playTurns } from '../helpers/makeGame'

vi.setConfig({ testTimeout: 60_000 })

const withoutPlanners = (seat: Seat) => PERSONAS[seat].filter(persona => !isPlanner(persona))

test('every set of personas plays a game to its end', () => {
  for (const china of withoutPlanners('china')) {
    for (const unitedStates of withoutPlanners('unitedStates')) {
      for (const rusal of withoutPlanners('rusal')) {
        const played = simulateGame(makeGame({ seed: 17, turns: 4, events: EVENT_IDS }), { china, unitedStates, rusal })
        expect(played.ok && played.value.records.length, `${china} ${unitedStates} ${rusal}`).toBe(4)
      }
    }
  }
}, 60_000)

test.each(PLANNERS)(
  'three of %s play a game to its end',
  planner => {
    const all = { china: planner, unitedStates: planner, rusal: planner }
    const played = simulateGame(makeGame({ seed: 17, turns: 4, events: EVENT_IDS }), all)
    expect(played.ok && played.value.records.length).toBe(4)
  },
  60_000,
)

test('a game goes on from where it stands', () => {
  const begun = playTurns(makeGame({ seed: 17 }), [{}, {}])
  const played = simulateGame(begun, DEFAULT_PERSONAS)
  expect(played.ok && played.value.records.slice(0, 2)).toEqual(begun.records)
  expect(played.ok && played.value.records).toHaveLength(8)
})

test('a simulated game replays from its log', () => {
  const played = simulateGame(makeGame({ seed: 17, events: EVENT_IDS }), DEFAULT_PERSONAS)
  if (!played.ok) throw new Error('not played')
  const replayed = replayLog(logOf(played.value))
  expect(replayed.ok && replayed.value.records).toEqual(played.value.records)
})

test('the default persona of each seat is one of its own', () => {
  for (const seat of SEATS) expect(PERSONAS[seat]).toContain(DEFAULT_PERSONAS[seat])
})
