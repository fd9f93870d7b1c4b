/** What a policy means for each good and region: rates read with their defaults. */
import type { CalibratedGood, CalibratedRoute } from './calibration'
import type { ByGoodId, MarketPolicy, Vector } from './types'

/** Read the entry of a record under `id`, never an inherited one. */
function entryOf<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined
}

/** Read the regional value of a lever, or `fallback` where the policy does not speak of the good. */
export function rateOf(lever: ByGoodId<Vector> | undefined, id: string, region: number, fallback: number): number {
  return entryOf(lever, id)?.[region] ?? fallback
}

/** Read the tariff level in force from `origin` to `destination`, a fraction. */
export function tariffOf(policy: MarketPolicy, good: CalibratedGood, origin: number, destination: number): number {
  const level = entryOf(policy.tariff, good.id)?.[origin]?.[destination]
  return level ?? good.baseTariff[origin * good.price.length + destination]!
}

/** Read the export tax on a pair, a fraction; own use pays none. */
export function exportTaxOf(policy: MarketPolicy, good: CalibratedGood, origin: number, destination: number): number {
  return origin === destination ? 0 : rateOf(policy.exportTax, good.id, origin, 0)
}

/** Read the expected extra cost of a route, a fraction. */
export function routePenaltyOf(policy: MarketPolicy, route: CalibratedRoute): number {
  return entryOf(policy.routePenalty, route.id) ?? 0
}
