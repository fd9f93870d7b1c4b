import { describe, expect, it } from 'vitest'
import { createSolver, type MarketProblem } from '../../src/market/index'
import { solveLinear } from '../../src/market/linearSolve'
import inputs from './fixtures/gsim4x4-inputs.json'
import { marketOf, matrixOf } from './problems'

const COUNT = inputs.regions.length
const rates = (powers: readonly (readonly number[])[]) => powers.map(row => row.map(power => power - 1))

/** The example values trade at world prices, so with world prices of 1 its values are volumes. */
const PROBLEM: MarketProblem = {
  regions: inputs.regions,
  goods: [
    {
      id: 'industry',
      flows: inputs.trade,
      price: [1, 1, 1, 1],
      sigma: inputs.sigma,
      finalElasticity: -inputs.demandElasticity,
      baseTariff: rates(inputs.tariffPowerInitial),
      supply: { kind: 'isoelastic', elasticity: [1, 1, 1, 1].map(() => inputs.supplyElasticity) },
    },
  ],
}

/** Log price changes of exporters to first order in the given relative changes of the tariff powers. */
function tangentPriceChange(change: (origin: number, destination: number) => number): Float64Array {
  const solver = createSolver(marketOf(PROBLEM))
  const step = 1e-5
  const power = (o: number, d: number, by: number) => inputs.tariffPowerInitial[o]![d]! * (1 + by * change(o, d))
  const residual = (by: number) =>
    solver.residualAt({ tariff: { industry: matrixOf(COUNT, (o, d) => power(o, d, by) - 1) } }, new Float64Array(COUNT))
  const above = residual(step)
  const below = residual(-step)
  const answer = above.map((value, row) => -(value - below[row]!) / (2 * step))
  solveLinear(solver.analyticJacobian({}, new Float64Array(COUNT)), answer)
  return answer
}

describe('the worked 4x4 example of Francois and Hall (2003)', () => {
  it('gives the published exporter price changes in its linear form', () => {
    const change = tangentPriceChange((o, d) => inputs.tariffPowerFinal[o]![d]! / inputs.tariffPowerInitial[o]![d]! - 1)
    for (const [region, published] of inputs.publishedExporterPriceChange.entries()) {
      expect(Math.abs(change[region]! - published)).toBeLessThanOrEqual(5e-5)
    }
  })

  it('moves every exporter price in the same direction in the exact form', () => {
    const tariff = { industry: rates(inputs.tariffPowerFinal) }
    const solved = createSolver(marketOf(PROBLEM)).solve({ tariff })
    if (!solved.ok) throw new Error('not converged')
    for (const [region, price] of solved.value.goods.industry!.price.entries()) {
      expect(Math.sign(price - 1)).toBe(Math.sign(inputs.publishedExporterPriceChange[region]!))
    }
  })
})
