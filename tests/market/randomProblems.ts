/** Random market problems and policies, wide of anything a scenario would ask for. */
import fc from 'fast-check'
import type { Good, MarketPolicy, MarketProblem, Route, Supply } from '../../src/market/index'

/** Evenly spread: the library's own doubles crowd around the tiniest, which are no likely elasticities. */
const number = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map(step => min + ((max - min) * step) / 1_000_000)
const vector = (count: number, entry: fc.Arbitrary<number>) => fc.array(entry, { minLength: count, maxLength: count })
const matrix = (count: number, entry: fc.Arbitrary<number>) =>
  fc.array(vector(count, entry), { minLength: count, maxLength: count })
/** Mostly `usual`, now and then a value the random draw would not hit. */
const rarely = (usual: fc.Arbitrary<number>, ...special: number[]) =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: fc.constantFrom(...special), weight: 1 })

/** Volumes: sizeable own use, and a third of the other flows zero. */
const flowsOf = (count: number) =>
  fc
    .tuple(
      matrix(count, fc.oneof({ arbitrary: number(0.001, 1), weight: 2 }, { arbitrary: fc.constant(0), weight: 1 })),
      vector(count, number(0.5, 20)),
    )
    .map(([flows, own]) => flows.map((row, o) => row.map((flow, d) => (o === d ? own[d]! : flow))))

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const primarySupply = (count: number, flows: readonly (readonly number[])[]): fc.Arbitrary<Supply> =>
  fc.oneof(
    vector(count, number(0.1, 4)).map(elasticity => ({ kind: 'isoelastic' as const, elasticity })),
    fc.tuple(vector(count, number(0.3, 0.97)), vector(count, number(0.06, 0.5))).map(([utilisation, spread]) => ({
      kind: 'costCurve' as const,
      capacity: flows.map((row, region) => sum(row) / utilisation[region]!),
      spread,
    })),
  )

const baseTariffOf = (count: number) =>
  fc.oneof(fc.constant(undefined), matrix(count, rarely(fc.constant(0), 0.05, 0.3, 1)))

const primaryGood = (count: number): fc.Arbitrary<Good> =>
  flowsOf(count).chain(flows =>
    fc
      .record({
        price: vector(count, number(1000, 2000)),
        sigma: rarely(number(1.2, 12), 1, 1.0001),
        finalElasticity: fc.oneof(rarely(number(0.1, 2), 1), vector(count, number(0.1, 2))),
        baseTariff: baseTariffOf(count),
        supply: primarySupply(count, flows),
      })
      .map(({ baseTariff, ...good }) => ({ id: 'metal', flows, ...good, ...(baseTariff ? { baseTariff } : {}) })),
  )

/** A good made from `input`, with coefficients small enough to leave final use and value added. */
const fabricatedGood = (count: number, input: Good): fc.Arbitrary<Good> =>
  fc
    .record({
      flows: flowsOf(count),
      price: vector(count, number(5000, 8000)),
      sigma: rarely(number(1.2, 8), 1, 0.9999),
      finalElasticity: rarely(number(0.1, 2), 1),
      baseTariff: baseTariffOf(count),
      fullness: vector(count, number(0.1, 0.9)),
      elasticity: number(0.5, 6),
      rho: rarely(number(0, 1.5), 0, 1),
    })
    .map(({ flows, fullness, elasticity, rho, baseTariff, ...good }) => {
      const inputUse = (region: number) => sum(input.flows.map(row => row[region]!))
      const coefficient = flows.map((row, region) => fullness[region]! * Math.min(1, inputUse(region) / sum(row)))
      const supply = { kind: 'fabrication' as const, input: input.id, coefficient, elasticity, rho }
      return { id: 'parts', flows, ...good, ...(baseTariff ? { baseTariff } : {}), supply }
    })

const routesOf = (count: number, goods: readonly Good[]): fc.Arbitrary<readonly Route[]> =>
  count < 3
    ? fc.constant([])
    : fc
        .tuple(fc.integer({ min: 0, max: count - 1 }), number(0.01, 0.6), rarely(number(1.5, 10), 1), fc.boolean())
        .map(([origin, share, sigma, wanted]) => {
          const good = goods.at(-1)!.id
          const destination = (origin + 1) % count
          const via = (origin + 2) % count
          return wanted ? [{ id: 'detour', good, origin, destination, via, share, sigma }] : []
        })

/** A problem of 2 to 8 regions and one good, or two with the second made from the first. */
export const problems: fc.Arbitrary<MarketProblem> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.boolean())
  .chain(([count, chained]) =>
    primaryGood(count)
      .chain(metal =>
        chained ? fabricatedGood(count, metal).map(parts => [metal, parts]) : fc.constant([metal] as Good[]),
      )
      .chain(goods =>
        routesOf(count, goods).map(routes => ({
          regions: Array.from({ length: count }, (_, region) => `R${region}`),
          goods,
          routes,
        })),
      ),
  )

/** Any policy for a problem: duties up to 500 %, subsidies, capacities down to a quarter, all levers at once. */
export function policiesFor(problem: MarketProblem): fc.Arbitrary<MarketPolicy> {
  const count = problem.regions.length
  const factors = (min: number, max: number) => vector(count, rarely(number(min, max), 1))
  const each = <T>(goods: readonly Good[], value: (good: Good) => fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(goods.map(good => [good.id, value(good)])))
  const withSupply = (kind: Supply['kind']) => problem.goods.filter(good => good.supply.kind === kind)
  const curves = withSupply('costCurve')
  return fc.record({
    tariff: each(problem.goods, () => matrix(count, fc.oneof(fc.constant(0), number(-0.3, 0.5), number(0, 5)))),
    exportTax: each(problem.goods, () => factors(-0.3, 0.5)),
    demand: each(problem.goods, () => factors(0.5, 1.6)),
    capacity: each(curves, good =>
      factors(0.25, 1.5).map(scale =>
        scale.map((s, o) => s * (good.supply.kind === 'costCurve' ? good.supply.capacity[o]! : 1)),
      ),
    ),
    costShift: each(curves, () => vector(count, number(-0.3, 0.3))),
    support: each(curves, () => vector(count, number(-200, 300))),
    capacityFactor: each(withSupply('fabrication'), () => factors(0.25, 2)),
    supplyFactor: each(withSupply('isoelastic'), () => factors(0.25, 2)),
    routePenalty: fc.record(Object.fromEntries((problem.routes ?? []).map(route => [route.id, number(0, 1)]))),
  })
}

/** A random problem with a random policy for it. */
export const cases: fc.Arbitrary<readonly [MarketProblem, MarketPolicy]> = problems.chain(problem =>
  policiesFor(problem).map(policy => [problem, policy] as const),
)
