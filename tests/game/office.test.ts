import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { simulateGame } from '../../src/ai'
import { CHARACTERS } from '../../src/ai/personas'
import {
  checkDecisions,
  type Decision,
  EVENT_IDS,
  type Game,
  isLost,
  LEVERS_OF,
  logOf,
  lossAhead,
  replayLog,
  resolveTurn,
  SEATS,
  type Seat,
} from '../../src/game'
import { type Office, stepOffice } from '../../src/game/office'
import { makeGame, playTurn, set, turnOf, withMandate } from '../helpers/makeGame'
import { decisionsOf, legalPart, type Play, plays } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 60_000 })

/** Play the legal part of the wishes from mandates so low that offices are lost often. */
function playLow({ seed, wishes }: Play): Game {
  const fresh = makeGame({ seed, turns: wishes.length, events: EVENT_IDS })
  let game = SEATS.reduce<Game>((each, seat) => withMandate(each, seat, 31), fresh)
  for (const turn of wishes) {
    const now = game
    const decisions = SEATS.map(seat => [seat, legalPart(now, seat, decisionsOf(now, turn[seat]))])
    const next = resolveTurn(game, turnOf(Object.fromEntries(decisions)))
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    game = next.value
  }
  return game
}

test('no office is lost without a warning at the end of both turns before, nor without two turns below 20', () => {
  let lost = 0
  fc.assert(
    fc.property(plays, play => {
      const { records, world } = playLow(play)
      for (const seat of SEATS) {
        const turn = world.office[seat].lostTurn
        if (turn === undefined) continue
        lost++
        const [early, before, at] = [records[turn - 3]!, records[turn - 2]!, records[turn - 1]!]
        expect(early.office[seat].warnedTurns).toBeGreaterThan(0)
        expect(before.office[seat].warnedTurns).toBeGreaterThan(0)
        expect(Math.max(before.mandate[seat], at.mandate[seat])).toBeLessThan(20)
      }
    }),
    { numRuns: 60 },
  )
  expect(lost).toBeGreaterThan(10)
})

test('a lost seat changes nothing more, the others play to the end', () => {
  fc.assert(
    fc.property(plays, play => {
      const { records, world } = playLow(play)
      expect(records).toHaveLength(play.wishes.length)
      for (const seat of SEATS) {
        const turn = world.office[seat].lostTurn ?? records.length
        for (const later of records.slice(turn)) {
          const at = records[turn - 1]!
          expect(later.decisions[seat]).toEqual([])
          expect(later.mandate[seat]).toBe(at.mandate[seat])
          expect(later.office[seat]).toEqual(at.office[seat])
          for (const { id, kind, start } of LEVERS_OF[seat]) {
            expect(later.settings[id], id).toBe(kind === 'order' ? start : at.settings[id])
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

/** Policies that cost each seat its office within eight turns, whatever happens to it. */
const RUIN: Readonly<Record<Seat, readonly Decision[]>> = {
  china: set({
    exportRebate: 0,
    smelterSupport: 150,
    enforcement: 1,
    retaliatoryDuty: 0.25,
    exportInspection: 1,
  }),
  unitedStates: set({
    exemptHub: 1,
    wtoRuling: 2,
    metalDuty: 0.24,
    semisDuty: 0.65,
    customsEnforcement: 1,
    smelterAid: 125,
  }),
  rusal: set({ runRate: 0.7, investorShare: 0.49, homeDiscount: 0.1 }),
}

function ruin(seat: Seat, turns = 10): Game {
  let game = makeGame({ turns })
  while (game.world.turn < turns) game = playTurn(game, { [seat]: legalPart(game, seat, RUIN[seat]) })
  return game
}

test.each(SEATS)('%s can lose office by legal play, and a caretaker carries it on', seat => {
  const { world, records } = ruin(seat)
  const turn = world.office[seat].lostTurn!
  expect(turn).toBeGreaterThanOrEqual(5)
  expect(turn).toBeLessThanOrEqual(9)
  expect(records).toHaveLength(10)
})

test('the gate refuses every decision of a lost seat and lets it decide nothing', () => {
  let game = makeGame({ turns: 12 })
  while (!isLost(game.world.office, 'rusal')) {
    game = playTurn(game, { rusal: legalPart(game, 'rusal', RUIN.rusal) })
  }
  expect(checkDecisions(game, 'rusal', set({ runRate: 1 }))).toEqual({ kind: 'seatLost' })
  expect(checkDecisions(game, 'rusal', [])).toBeUndefined()
  expect(checkDecisions(game, 'china', set({ enforcement: 1 }))).toBeUndefined()
  expect(resolveTurn(game, turnOf({ rusal: set({ runRate: 1 }) })).ok).toBe(false)
})

test('a game with a lost office replays to the same hashes', () => {
  const game = ruin('rusal')
  const again = replayLog(logOf(game))
  expect(again.ok && again.value.world).toEqual(game.world)
})

test('characters, who play to a purpose, lose no office, whoever they meet', () => {
  for (const china of [...CHARACTERS.china, 'statusQuo'] as const) {
    for (const unitedStates of CHARACTERS.unitedStates) {
      for (const rusal of CHARACTERS.rusal) {
        const played = simulateGame(makeGame({ seed: 7, events: EVENT_IDS }), { china, unitedStates, rusal })
        if (!played.ok) throw new Error(JSON.stringify(played.error))
        expect(SEATS.filter(seat => isLost(played.value.world.office, seat))).toEqual([])
      }
    }
  }
})

/** Offices after each of these mandates, the first of them the opening one. */
function held(...mandates: readonly number[]): readonly Office[] {
  let office: Office = { warnedTurns: 0, belowTurns: 0 }
  return mandates.slice(1).map((mandate, i) => {
    office = stepOffice(office, mandates[i]!, mandate, i + 1)
    return office
  })
}

test('a warning comes below 35, or when the pace of the last turn leads below 20 in two turns', () => {
  const warned = (before: number, now: number) => held(before, now)[0]!.warnedTurns
  expect([warned(36, 35), warned(36, 34.9), warned(60, 47), warned(60, 46)]).toEqual([0, 1, 0, 1])
})

test('a fall too fast for two warnings leaves the seat in office a turn longer', () => {
  const offices = held(70, 70, 19, 19, 19, 19)
  expect(offices.map(office => office.lostTurn)).toEqual([undefined, undefined, undefined, 4, 4])
})

test('rising above 20 for a turn begins the count anew', () => {
  const offices = held(40, 30, 19, 21, 19, 19)
  expect(offices.map(office => office.belowTurns)).toEqual([0, 1, 0, 1, 2])
  expect(offices.map(office => office.lostTurn)).toEqual([undefined, undefined, undefined, undefined, 5])
})

test('the turn in which office would be lost is told from the pace of the last turn', () => {
  const [first] = held(40, 30)
  expect(lossAhead(first!, 40, 30, 1)).toBe(4)
  const [steady] = held(34, 34)
  expect(lossAhead(steady!, 34, 34, 1)).toBeUndefined()
})
