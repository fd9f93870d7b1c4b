/** The shape of the JSON that `market` reads; what the numbers must be is checked by the market itself. */
import * as v from 'valibot'
import { RESERVED_NAMES } from '../market/index'

/** The entry beside the regions in the welfare that is printed; no region may be named like it. */
export const WORLD_TOTAL = 'diversionCost'

const Vector = v.array(v.number())
const Matrix = v.array(Vector)

/** The schema of records skips reserved names: a lever under one of them would silently do nothing. */
const PlainNames = v.custom<unknown>(
  input => !RESERVED_NAMES.some(name => typeof input === 'object' && input !== null && Object.hasOwn(input, name)),
  `has a name that no good and no route may have: ${RESERVED_NAMES.join(', ')}`,
)
const byName = <S extends v.GenericSchema>(entry: S) => v.exactOptional(v.pipe(PlainNames, v.record(v.string(), entry)))

/** Remarks, which may stand beside the figures and are not read. Any other field that is not known is refused. */
const remarks = {
  note: v.exactOptional(v.unknown()),
  basis: v.exactOptional(v.unknown()),
  flowBasis: v.exactOptional(v.unknown()),
}

const Supply = v.variant('kind', [
  v.strictObject({ ...remarks, kind: v.literal('isoelastic'), elasticity: Vector }),
  v.strictObject({ ...remarks, kind: v.literal('costCurve'), capacity: Vector, spread: Vector }),
  v.strictObject({
    ...remarks,
    kind: v.literal('fabrication'),
    input: v.string(),
    coefficient: Vector,
    elasticity: v.number(),
    rho: v.number(),
  }),
])

const Good = v.strictObject({
  ...remarks,
  id: v.string(),
  flows: Matrix,
  price: Vector,
  sigma: v.number(),
  finalElasticity: v.union([v.number(), Vector]),
  baseTariff: v.exactOptional(Matrix),
  supply: Supply,
})

const Route = v.strictObject({
  ...remarks,
  id: v.string(),
  good: v.string(),
  origin: v.number(),
  destination: v.number(),
  via: v.number(),
  share: v.number(),
  sigma: v.number(),
})

const Region = v.pipe(v.string(), v.notValue(WORLD_TOTAL, 'is the name of the world total in the output'))

const Problem = v.strictObject({
  ...remarks,
  regions: v.array(Region),
  goods: v.array(Good),
  routes: v.exactOptional(v.array(Route)),
})

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
export const MarketInput = v.strictObject({ ...remarks, problem: Problem, policies: v.array(Policy) })

/** A well-formed input; whether it makes sense is not yet known. */
export type MarketInput = v.InferOutput<typeof MarketInput>
