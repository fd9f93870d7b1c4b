import { describe, expect, it } from 'vitest'
import { createGame, type Game, resolveTurn } from '../../src/game'
import { createWorldModel } from '../../src/model/worldModel'
import { BUILT_IN } from '../../src/scenarios'
import { costAt, curvesOf, stepsOf } from '../../src/why/costCurve/curve'
import { baseSituation, CURVE_LEVERS, presentSituation, withLever } from '../../src/why/costCurve/situation'

const model = createWorldModel({})
const base = curvesOf(baseSituation(model))!

function played(scenario: keyof typeof BUILT_IN, turns: number): Game {
  const created = createGame(BUILT_IN[scenario], 5)
  if (!created.ok) throw new Error('not set up')
  let game = created.value
  for (let turn = 0; turn < turns; turn++) {
    const decisions = {
      china: [{ lever: 'retiredCapacity', value: 0.5 } as const],
      unitedStates: turn === 0 ? [{ lever: 'smelterAid', value: 50 } as const] : [],
      rusal: turn === 1 ? [{ lever: 'runRate', value: 0.9 } as const] : [],
    }
    const next = resolveTurn(game, scenario === 'nanning2016' ? decisions : { china: [], unitedStates: [], rusal: [] })
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    game = next.value
  }
  return game
}

describe('the cost curve', () => {
  it('lets run in 2016 what ran, and its height where that ends is the price', () => {
    for (const curve of base) {
      const { capacityMt, runsMt, idleMt, priceUsd } = curve
      expect(costAt(curve, runsMt / capacityMt)).toBeCloseTo(priceUsd, 6)
      expect(runsMt + idleMt).toBeCloseTo(capacityMt, 12)
    }
  })

  it.each(['nanning2016', 'history', 'enforcedReform'] as const)(
    'of a game of %s gives the prices, outputs and idle tonnes of its record',
    scenario => {
      const game = played(scenario, 3)
      const record = game.records.at(-1)!
      const curves = curvesOf(presentSituation(game))!
      for (const [region, curve] of curves.entries()) {
        expect(curve.priceUsd).toBeCloseTo(record.market.ingot.priceUsdPerTonne[region]!, 6)
        expect(curve.runsMt).toBeCloseTo(record.market.ingot.outputMt[region]!, 8)
        expect(costAt(curve, curve.runsMt / curve.capacityMt)).toBeCloseTo(curve.priceUsd, 4)
      }
    },
  )

  it('is set out from the cheapest plant to the dearest, with all capacity in it and what runs below its price', () => {
    for (const regions of [[], [0], [2, 4]]) {
      const steps = stepsOf(base, regions)
      const shown = regions.length > 0 ? regions : [0, 1, 2, 3, 4]
      const costs = steps.map(step => step.costUsd)
      expect(costs).toEqual([...costs].sort((a, b) => a - b))
      const width = (runs: boolean) => steps.filter(s => s.runs === runs).reduce((sum, s) => sum + s.widthMt, 0)
      expect(width(true)).toBeCloseTo(
        shown.reduce((sum, region) => sum + base[region]!.runsMt, 0),
        8,
      )
      expect(width(false)).toBeCloseTo(
        shown.reduce((sum, region) => sum + base[region]!.idleMt, 0),
        8,
      )
      for (const { region, costUsd, runs } of steps) expect(costUsd < base[region]!.priceUsd).toBe(runs)
    }
  })
})

describe('a lever', () => {
  const MOVES = {
    smelterSupport: { region: 0, cost: 1, capacity: 0 },
    retiredCapacity: { region: 0, cost: 0, capacity: -1 },
    smelterAid: { region: 1, cost: -1, capacity: 0 },
    runRate: { region: 2, cost: 1, capacity: 0 },
    modernisation: { region: 2, cost: -1, capacity: 0 },
  } as const

  it.each(CURVE_LEVERS)('%s moves the curve of its own region, the way it should, and no other', lever => {
    const { region, cost, capacity } = MOVES[lever]
    const after = curvesOf(withLever(baseSituation(model), lever))!
    for (const [place, curve] of after.entries()) {
      const isMoved = place === region
      expect(Math.sign(Math.round(1e6 * (curve.medianUsd - base[place]!.medianUsd)))).toBe(isMoved ? cost : 0)
      expect(Math.sign(curve.capacityMt - base[place]!.capacityMt)).toBe(isMoved ? capacity : 0)
    }
  })
})
