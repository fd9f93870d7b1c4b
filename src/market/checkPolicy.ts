import type { CalibratedGood, Market } from './calibration'
import {
  ABOVE_MINUS_ONE,
  ANY,
  badProblem,
  checkMatrix,
  checkNumber,
  checkVector,
  type Fault,
  firstFault,
  NOT_NEGATIVE,
  POSITIVE,
  type Range,
} from './checks'
import { fail, ok } from './result'
import type { ByGoodId, MarketError, MarketPolicy, Result, Supply, Vector } from './types'

/**
 * Check that a policy speaks of this market's goods and routes, only with levers that move their supply,
 * and with numbers in range.
 *
 * @returns The same policy, or `badPolicy` with the path of the first field at fault, like `tariff.ingot[0][1]`.
 */
export function checkPolicy(market: Market, policy: MarketPolicy): Result<MarketPolicy, MarketError> {
  const fault =
    checkTariffs(market, policy) ??
    checkLever(market, 'exportTax', policy.exportTax, ABOVE_MINUS_ONE) ??
    checkLever(market, 'demand', policy.demand, POSITIVE) ??
    checkLever(market, 'capacity', policy.capacity, POSITIVE, 'costCurve') ??
    checkLever(market, 'costShift', policy.costShift, ANY, 'costCurve') ??
    checkLever(market, 'support', policy.support, ANY, 'costCurve') ??
    checkSupportLeavesPrice(market, policy) ??
    checkLever(market, 'capacityFactor', policy.capacityFactor, POSITIVE, 'fabrication') ??
    checkLever(market, 'supplyFactor', policy.supplyFactor, POSITIVE, 'isoelastic') ??
    checkPenalties(market, policy)
  return fault ? fail({ ...fault, kind: 'badPolicy' }) : ok(policy)
}

function checkTariffs(market: Market, { tariff = {} }: MarketPolicy): Fault {
  return firstFault(Object.entries(tariff), ([id, matrix]) => {
    const path = `tariff.${id}`
    return checkGoodId(market, path, id) ?? checkMatrix(path, matrix, market.regionCount, ABOVE_MINUS_ONE)
  })
}

function checkLever(
  market: Market,
  name: keyof MarketPolicy,
  lever: ByGoodId<Vector> | undefined,
  range: Range,
  kind?: Supply['kind'],
): Fault {
  return firstFault(Object.entries(lever ?? {}), ([id, vector]) => {
    const path = `${name}.${id}`
    return (
      checkGoodId(market, path, id) ??
      checkSupplyKind(market, path, id, kind) ??
      checkVector(path, vector, market.regionCount, range)
    )
  })
}

function goodOf(market: Market, id: string): CalibratedGood | undefined {
  return market.goods.find(good => good.id === id)
}

function checkGoodId(market: Market, path: string, id: string): Fault {
  return goodOf(market, id) ? undefined : badProblem(path, 'names no good of the problem')
}

function checkSupplyKind(market: Market, path: string, id: string, kind: Supply['kind'] | undefined): Fault {
  if (kind === undefined || goodOf(market, id)?.supply.kind === kind) return undefined
  return badProblem(path, `only moves goods with ${kind} supply`)
}

function checkSupportLeavesPrice(market: Market, { support = {} }: MarketPolicy): Fault {
  return firstFault(Object.entries(support), ([id, rates]) =>
    firstFault(rates, (rate, region) =>
      checkNumber(`support.${id}[${region}]`, rate, {
        asked: 'a finite number above minus the base price',
        holds: value => value > -goodOf(market, id)!.price[region]!,
      }),
    ),
  )
}

function checkPenalties(market: Market, { routePenalty = {} }: MarketPolicy): Fault {
  return firstFault(Object.entries(routePenalty), ([id, penalty]) => {
    const path = `routePenalty.${id}`
    if (!market.routes.some(route => route.id === id)) return badProblem(path, 'names no route of the problem')
    return checkNumber(path, penalty, NOT_NEGATIVE)
  })
}
