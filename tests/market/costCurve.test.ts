import { describe, expect, it } from 'vitest'
import { costCurveOf, costCurveSurplus } from '../../src/market/costCurve'
import { NODES, WEIGHTS } from '../../src/market/gaussLegendre'

const CURVE = costCurveOf(
  { kind: 'costCurve', capacity: [41], spread: [0.12] },
  Float64Array.of(1600),
  Float64Array.of(32.65),
)

/** The same integral by a midpoint rule of many small steps. */
function slowSurplus(capacity: number, costShift: number, price: number): number {
  const steps = 400_000
  const median = Math.exp(CURVE.medianLogCost[0]! + costShift)
  let sum = 0
  for (let step = 0; step < steps; step++) {
    const v = (price * (step + 0.5)) / steps
    sum += 1 / (1 + (v / median) ** (-1 / 0.12))
  }
  return (capacity * sum * price) / steps
}

describe('Gauss-Legendre quadrature', () => {
  it('integrates every power up to 63 exactly', () => {
    for (let power = 0; power <= 63; power++) {
      const found = NODES.reduce((sum, node, point) => sum + WEIGHTS[point]! * node ** power, 0)
      expect(Math.abs(found * (power + 1) - 1)).toBeLessThan(1e-13)
    }
  })

  it('has rising nodes inside the interval and positive weights', () => {
    expect([...NODES]).toEqual([...NODES].sort((a, b) => a - b))
    expect(NODES[0]!).toBeGreaterThan(0)
    expect(NODES.at(-1)!).toBeLessThan(1)
    expect(WEIGHTS.every(weight => weight > 0)).toBe(true)
  })
})

describe('the surplus of plants', () => {
  it('is the area below the price and above the cost curve', () => {
    for (const [capacity, costShift, price] of [
      [41, 0, 1600],
      [33, 0.05, 1900],
      [41, -0.1, 1100],
      [20, 0, 2600],
    ] as const) {
      const found = costCurveSurplus(CURVE, 0, capacity, costShift, price)
      expect(Math.abs(found / slowSurplus(capacity, costShift, price) - 1)).toBeLessThan(1e-7)
    }
  })

  it('is zero where nothing was ever made', () => {
    const idle = costCurveOf(
      { kind: 'costCurve', capacity: [5], spread: [0.2] },
      Float64Array.of(1),
      Float64Array.of(0),
    )
    expect(costCurveSurplus(idle, 0, 5, 0, 1)).toBe(0)
  })
})
