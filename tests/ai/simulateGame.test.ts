import { expect, test } from 'vitest'
import { DEFAULT_PERSONAS, PERSONAS, simulateGame } from '../../src/ai'
import { EVENT_IDS, logOf, replayLog, SEATS } from '../../src/game'
import { makeGame, playTurns } from '../helpers/makeGame'

test('every set of personas plays a game to its end', { timeout: 60_000 }, () => {
  for (const china of PERSONAS.china) {
    for (const unitedStates of PERSONAS.unitedStates) {
      for (const rusal of PERSONAS.rusal) {
        const played = simulateGame(makeGame({ seed: 17, turns: 4, events: EVENT_IDS }), { china, unitedStates, rusal })
        expect(played.ok && played.value.records.length, `${china} ${unitedStates} ${rusal}`).toBe(4)
      }
    }
  }
})

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
