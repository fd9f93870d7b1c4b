/** The shape of the JSON that `market` reads; what the numbers must be is checked by the market itself. */
import * as v from 'valibot'

const Vector = v.array(v.number())
const Matrix = v.array(Vector)
const byName = <S extends v.GenericSchema>(entry: S) => v.exactOptional(v.record(v.string(), entry))

const Supply = v.variant('kind', [
  v.object({ kind: v.literal('isoelastic'), elasticity: Vector }),
  v.object({ kind: v.literal('costCurve'), capacity: Vector, spread: Vector }),
  v.object({
    kind: v.literal('fabrication'),
    input: v.string(),
    coefficient: Vector,
    elasticity: v.number(),
    rho: v.number(),
  }),
])

const Good = v.object({
  id: v.string(),
  flows: Matrix,
  price: Vector,
  sigma: v.number(),
  finalElasticity: v.union([v.number(), Vector]),
  baseTariff: v.exactOptional(Matrix),
  supply: Supply,
})

const Route = v.object({
  id: v.string(),
  good: v.string(),
  origin: v.number(),
  destination: v.number(),
  via: v.number(),
  share: v.number(),
  sigma: v.number(),
})

/** A problem may carry further fields, such as notes; they are not read. */
const Problem = v.object({
  regions: v.array(v.string()),
  goods: v.array(Good),
  routes: v.exactOptional(v.array(Route)),
})

/** A field that is not known is refused: a lever with a misspelt name would silently do nothing. */
const Policy = v.strictObject({
  tariff: byName(Matrix),
  exportTax: byName(Vector),
  capacity: byName(Vector),
  costShift: byName(Vector),
  support: byName(Vector),
  capacityFactor: byName(Vector),
  supplyFactor: byName(Vector),
  demand: byName(Vector),
  routePenalty: byName(v.number()),
})

/** `{problem, policies}` as read from a file or from standard input. */
export const MarketInput = v.object({ problem: Problem, policies: v.array(Policy) })

/** A well-formed input; whether it makes sense is not yet known. */
export type MarketInput = v.InferOutput<typeof MarketInput>
