import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { DECK, EVENT_IDS, eventOf, type Game, resolveTurn, SEATS } from '../../src/game'
import { continuingEvents, drawEvents, shockOf } from '../../src/game/events/draw'
import { makeGame, playOn, set, turnOf } from '../helpers/makeGame'
import { legalPart, plays, playWishes } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 60_000 })

const eventsOf = (records: Game['records']) => records.map(record => record.events)

test('events follow from the seed alone: whatever is decided, the same ones come', () => {
  fc.assert(
    fc.property(plays, play => {
      const game = playWishes(play)
      expect(eventsOf(game.records)).toEqual(eventsOf(game.noChange))
    }),
    { numRuns: 50 },
  )
})

test('taking one decision out of a game moves no event', () => {
  fc.assert(
    fc.property(plays, fc.nat(), fc.constantFrom(...SEATS), (play, at, seat) => {
      const game = playWishes(play)
      const out = at % game.records.length
      let other = { ...game, world: makeGame({ seed: play.seed }).world, records: [] as Game['records'] }
      for (const [i, { decisions }] of game.records.entries()) {
        const kept = SEATS.map(each => [
          each,
          i === out && each === seat ? [] : legalPart(other, each, decisions[each]),
        ])
        const next = resolveTurn(other, turnOf(Object.fromEntries(kept)))
        if (!next.ok) throw new Error(JSON.stringify(next.error))
        other = next.value
      }
      expect(eventsOf(other.records)).toEqual(eventsOf(game.records))
    }),
    { numRuns: 30 },
  )
})

test('striking an event from the scenario leaves the lots of the others', () => {
  for (let seed = 0; seed < 200; seed++) {
    const all = drawEvents([], EVENT_IDS, seed, 1).map(event => event.id)
    const fewer = drawEvents([], EVENT_IDS.slice(1), seed, 1).map(event => event.id)
    expect(fewer).toEqual(all.filter(id => id !== EVENT_IDS[0]))
  }
})

test('an event in force leaves the lots of the others', () => {
  for (let seed = 0; seed < 200; seed++) {
    const others = (before: Parameters<typeof drawEvents>[0]) =>
      drawEvents(before, EVENT_IDS, seed, 2).filter(event => event.id !== 'sanctions')
    expect(others([{ id: 'sanctions', turnsLeft: 2 }])).toEqual(others([]))
  }
})

test('only events of the scenario come, and none when it has none', () => {
  for (let seed = 0; seed < 200; seed++) {
    expect(drawEvents([], [], seed, 1)).toEqual([])
    for (const { id } of drawEvents([], ['sanctions', 'coalPrice'], seed, 1))
      expect(['sanctions', 'coalPrice']).toContain(id)
  }
})

test('each event begins about as often as its chance says', () => {
  const draws = 4000
  const begun = new Map(EVENT_IDS.map(id => [id, 0]))
  for (let seed = 0; seed < draws; seed++) {
    for (const { id } of drawEvents([], EVENT_IDS, seed, 1 + (seed % 12))) begun.set(id, begun.get(id)! + 1)
  }
  for (const { id, chance } of DECK) {
    // Four standard deviations either way.
    const slack = 4 * Math.sqrt((chance * (1 - chance)) / draws)
    expect(Math.abs(begun.get(id)! / draws - chance), id).toBeLessThan(slack)
  }
})

test('an event lasts its turns and cannot begin again while it lasts', () => {
  const lasting = [{ id: 'lightweightCars' as const, turnsLeft: 4 }]
  expect(continuingEvents(lasting)).toEqual([{ id: 'lightweightCars', turnsLeft: 3 }])
  expect(continuingEvents([{ id: 'winterCuts', turnsLeft: 1 }])).toEqual([])
  for (let seed = 0; seed < 200; seed++) {
    const ids = drawEvents(lasting, EVENT_IDS, seed, 2).map(event => event.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('a record says of each event whether it began in that turn', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { noChange } = makeGame({ events: EVENT_IDS, seed })
    for (const [i, { events }] of noChange.entries()) {
      for (const { id, began } of events) {
        const { turns } = eventOf(id)
        const before = noChange.slice(0, i).reverse()
        const since = before.findIndex(record => record.events.some(event => event.id === id && event.began))
        expect(began).toBe(since === -1 || since + 1 >= turns)
      }
    }
  }
})

test('every event names a real episode and changes inputs of the market', () => {
  for (const { id, counterpart, effect, chance, turns } of DECK) {
    expect(counterpart.length, id).toBeGreaterThan(20)
    expect(Object.keys(effect).length, id).toBeGreaterThan(0)
    expect(chance > 0 && chance < 1 && turns >= 1, id).toBe(true)
  }
  expect(DECK.map(event => event.id)).toEqual(EVENT_IDS)
})

test('events in force act together', () => {
  const shock = shockOf([
    { id: 'coalPrice', turnsLeft: 2 },
    { id: 'aluminaShortage', turnsLeft: 1 },
  ])
  expect(shock.costShift[0]).toBeCloseTo(0.07, 12)
  expect(shock.costShift[1]).toBeCloseTo(0.06, 12)
})

test('the same seed and decisions give the same hashes, another seed gives others', () => {
  const hashes = (seed: number) =>
    playOn(makeGame({ events: EVENT_IDS, seed }), { unitedStates: set({ semisDuty: 0.25 }) }).records.map(r => r.hash)
  expect(hashes(7)).toEqual(hashes(7))
  expect(hashes(8)).not.toEqual(hashes(7))
})
