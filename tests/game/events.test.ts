import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  DECK,
  EVENT_IDS,
  EVENT_THEME_IDS,
  EVENT_THEMES,
  type EventId,
  eventOf,
  type Game,
  resolveTurn,
  SEATS,
} from '../../src/game'
import { continuingEvents, drawEvents, lotKey, shockOf } from '../../src/game/events/draw'
import { NO_SHOCK, type Shock } from '../../src/model/shock'
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
  const lasting = [{ id: 'lightweightCars' as const, turnsLeft: 3 }]
  expect(continuingEvents(lasting)).toEqual([{ id: 'lightweightCars', turnsLeft: 2 }])
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

test('the deck holds at least 25 events, each in one theme', () => {
  expect(EVENT_IDS.length).toBeGreaterThanOrEqual(25)
  expect(EVENT_THEME_IDS.flatMap(theme => EVENT_THEMES[theme]).sort()).toEqual([...EVENT_IDS].sort())
})

test('every event draws its own lots', () => {
  expect(new Set(EVENT_IDS.map(lotKey)).size).toBe(EVENT_IDS.length)
})

test('about one event is in force in a turn, and in most turns nothing new comes', () => {
  const turns = Array.from({ length: 250 }, (_, seed) => makeGame({ events: EVENT_IDS, seed }).noChange).flat()
  const inForce = turns.map(({ events }) => events.length)
  const mean = inForce.reduce((sum, count) => sum + count, 0) / inForce.length
  expect(mean).toBeGreaterThan(0.8)
  expect(mean).toBeLessThan(1.2)
  expect(inForce.filter(count => count === 0).length / inForce.length).toBeGreaterThan(0.25)
  const calm = turns.filter(({ events }) => events.every(event => !event.began))
  expect(calm.length / turns.length).toBeGreaterThan(0.5)
})

/** By which events an input of a region moves each way. */
function signs(input: 'costShift' | 'demandFactor' | 'capacityOutMt', region: number): readonly number[] {
  const plain: Shock = NO_SHOCK
  return DECK.map(({ effect }) => Math.sign((effect[input] ?? plain[input])[region]! - plain[input][region]!))
}

test.each([0, 1, 2])('smelters of region %i find events that make them dearer, cheaper and stand still', region => {
  expect(signs('costShift', region)).toContain(1)
  expect(signs('costShift', region)).toContain(-1)
  expect(signs('demandFactor', region)).toContain(1)
  expect(signs('demandFactor', region)).toContain(-1)
  expect(signs('capacityOutMt', region)).toContain(1)
})

test('good and bad luck of every region balance: on average costs and demand stay within 0.3 % of those without events', () => {
  const weight = new Map<EventId, number>(DECK.map(({ id, chance, turns }) => [id, chance * turns]))
  for (let region = 0; region < 5; region++) {
    const cost = DECK.reduce((sum, { id, effect }) => sum + weight.get(id)! * (effect.costShift?.[region] ?? 0), 0)
    const demand = DECK.reduce(
      (sum, { id, effect }) => sum + weight.get(id)! * ((effect.demandFactor?.[region] ?? 1) - 1),
      0,
    )
    expect(Math.abs(cost)).toBeLessThan(0.003)
    expect(Math.abs(demand)).toBeLessThan(0.003)
  }
})
