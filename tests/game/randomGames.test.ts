/** What must hold in every legal game, whatever is decided and whatever happens. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { checkDecisions, logOf, replayLog, SEATS, type TurnRecord } from '../../src/game'
import { GOODS, REGIONS } from '../../src/model/words'
import { gameFault } from '../../src/tools/soak/gameFault'
import { plays, playWishes } from '../helpers/randomPlay'

vi.setConfig({ testTimeout: 120_000 })

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function expectBalancedTrade(record: TurnRecord): void {
  for (const id of GOODS) {
    const { flowsMt, arrivalsMt, outputMt } = record.market[id]
    const exports = sum(flowsMt.map((row, origin) => sum(row) - row[origin]!))
    const imports = sum(REGIONS.map((_, destination) => arrivalsMt[destination]! - flowsMt[destination]![destination]!))
    expect(Math.abs(exports - imports)).toBeLessThan(1e-10)
    expect(Math.abs(sum(arrivalsMt) - sum(flowsMt.map(sum)))).toBeLessThan(1e-10)
    for (const [origin, row] of flowsMt.entries()) {
      expect(Math.abs(sum(row) / outputMt[origin]! - 1)).toBeLessThan(1e-9)
    }
  }
}

function expectBalancedStocks(before: TurnRecord | undefined, record: TurnRecord): void {
  for (const [region] of REGIONS.entries()) {
    const idle = record.capacityMt[region]! - record.market.ingot.outputMt[region]!
    expect(Math.abs(record.idleMt[region]! - idle)).toBeLessThan(1e-12)
  }
  const { semis } = record.market
  expect(record.accounts.reroutedMt).toBeLessThanOrEqual(semis.flowsMt[0]![1]!)
  if (!before) return
  const grown = record.unlicensedMt - before.unlicensedMt - before.pipelineMt
  expect(grown).toBeLessThanOrEqual(1e-12)
  expect(grown).toBeGreaterThanOrEqual(-record.settings.retiredCapacity - 1e-12)
}

test('every figure is a number in its bounds, trade adds up, stocks follow flows, and pips stay inside the mandate', () => {
  fc.assert(
    fc.property(plays, play => {
      const game = playWishes(play)
      expect(gameFault(game)).toBeUndefined()
      for (const [i, record] of game.records.entries()) {
        const before = game.records[i - 1]
        expectBalancedTrade(record)
        expectBalancedStocks(before, record)
        for (const seat of SEATS) {
          const { spent, limit, held } = record.pips[seat]
          const heldBefore = before?.pips[seat].held ?? 1
          expect(spent <= Math.max(limit, heldBefore + 2.5) + 1e-9, `${seat} spends ${spent}`).toBe(true)
          expect(held).toBeLessThanOrEqual(spent + 1e-9)
        }
      }
      for (const seat of SEATS) expect(checkDecisions(game, seat, [])).toEqual({ kind: 'gameOver' })
    }),
    { numRuns: 250 },
  )
})

test('the log of any game replays to identical records', () => {
  fc.assert(
    fc.property(plays, play => {
      const game = playWishes(play)
      const replayed = replayLog(logOf(game))
      expect(replayed.ok && JSON.stringify(replayed.value.records)).toBe(JSON.stringify(game.records))
    }),
    { numRuns: 60 },
  )
})
