import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PersonaId, simulateGame } from '../../../src/ai'
import { EVENT_IDS, type Game, logOf, replayLog, SEATS, type Seat } from '../../../src/game'
import { gameBefore } from '../../../src/game/gameBefore'
import { branch, type Players } from '../../../src/why/whatIf/branch'
import { differenceByTurn } from '../../../src/why/whatIf/difference'
import { deepFreeze } from '../../helpers/deepFreeze'
import { makeGame, playTurns, set } from '../../helpers/makeGame'
import { decisionsOf, legalPart, plays, playWishes } from '../../helpers/randomPlay'

const OTHERS: Readonly<Record<Seat, Players>> = {
  china: { unitedStates: 'hawk', rusal: 'valleyBuilder' },
  unitedStates: { china: 'provincialGrowth', rusal: 'statesman' },
  rusal: { china: 'bargainer', unitedStates: 'electionYear' },
}

/** A game of computer players, one of them by lot, with every event possible. */
function simulated(seat: Seat, seed: number): Game {
  const personas = { ...OTHERS[seat], [seat]: 'random' } as Record<Seat, PersonaId>
  const played = simulateGame(makeGame({ seed, turns: 6, events: EVENT_IDS }), personas)
  if (!played.ok) throw new Error(played.error.kind)
  return played.value
}

const hashes = (game: Game) => game.records.map(record => record.hash)

function branched(...question: Parameters<typeof branch>) {
  const result = branch(...question)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

const cases = fc.record({
  play: plays,
  seat: fc.constantFrom(...SEATS),
  at: fc.nat({ max: 11 }),
  other: fc.nat({ max: 11 }),
})

describe('a branch', () => {
  test('with the same decisions is the real game bit for bit, whoever keeps to what was decided', () => {
    fc.assert(
      fc.property(cases, ({ play, seat, at }) => {
        const game = playWishes(play)
        const turn = 1 + (at % game.records.length)
        const same = branched(game, { seat, turn, decisions: game.records[turn - 1]!.decisions[seat] })
        expect(hashes(same.game)).toEqual(hashes(game))
        expect(same.dropped).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test.each(SEATS)('of %s with the same decisions lets computer players answer as they did', seat => {
    for (const seed of [1, 2]) {
      const game = simulated(seat, seed)
      for (const turn of [1, 3, 6]) {
        const decisions = game.records[turn - 1]!.decisions[seat]
        const same = branched(game, { seat, turn, decisions }, OTHERS[seat])
        expect(hashes(same.game)).toEqual(hashes(game))
      }
    }
  })

  test('changes nothing of the game it leaves, is the same before its turn, and replays from its log', () => {
    fc.assert(
      fc.property(cases, ({ play, seat, at, other }) => {
        const game = playWishes(play)
        deepFreeze([game.records, game.world, game.noChange, game.scenario])
        const turn = 1 + (at % game.records.length)
        const wishes = play.wishes[other % play.wishes.length]![seat]
        const before = gameBefore(game, turn)
        const decisions = legalPart(before, seat, decisionsOf(before, wishes))
        const { game: changed, dropped, mark } = branched(game, { seat, turn, decisions })
        expect(mark).toEqual({
          kind: 'branch',
          seat,
          turn,
          was: game.records[turn - 1]!.decisions[seat],
          now: decisions,
        })
        expect(changed.records.length).toBe(game.records.length)
        expect(hashes(changed).slice(0, turn - 1)).toEqual(hashes(game).slice(0, turn - 1))
        const byTurn = differenceByTurn(
          game.records,
          changed.records,
          record => record.market.ingot.priceUsdPerTonne[4],
        )
        expect(byTurn.slice(0, turn - 1).every(difference => difference === 0)).toBe(true)
        expect(replayLog(logOf(changed)).ok).toBe(true)
        // Nothing that was wanted is lost without being listed.
        for (const { turn: later, decisions: kept } of changed.records.slice(turn)) {
          for (const who of SEATS) {
            const left = dropped.filter(drop => drop.turn === later && drop.seat === who)
            const wanted = game.records[later - 1]!.decisions[who]
            expect([...kept[who], ...left.map(drop => drop.decision)]).toHaveLength(wanted.length)
          }
        }
      }),
      { numRuns: 25 },
    )
  })

  test('lets computer players answer what they now see, each by its own mind', () => {
    const opened = makeGame({ seed: 3 })
    const duty = { unitedStates: set({ semisDuty: 0.6 }) }
    const played = simulateGame(opened, { china: 'provincialGrowth', unitedStates: 'statusQuo', rusal: 'statusQuo' })
    if (!played.ok) throw new Error(played.error.kind)
    const point = { seat: 'unitedStates', turn: 2, decisions: duty.unitedStates } as const
    const answered = branched(played.value, point, { china: 'provincialGrowth' })
    const silent = branched(played.value, point)
    const answer = (game: Game) => game.records[2]!.settings.retaliatoryDuty
    expect([answer(played.value), answer(silent.game), answer(answered.game)]).toEqual([0, 0, 0.1])
  })

  test('leaves out and lists what is no longer legal later', () => {
    const game = playTurns(makeGame(), [
      { china: set({ enforcement: 0.25 }) },
      { china: set({ enforcement: 1, exportRebate: 0.05 }) },
      {},
      {},
    ])
    const point = { seat: 'china', turn: 1, decisions: set({ smelterSupport: 150, exportInspection: 1 }) } as const
    const { dropped } = branched(game, point)
    expect(dropped).toEqual([{ turn: 2, seat: 'china', decision: { lever: 'exportRebate', value: 0.05 } }])
  })
})
