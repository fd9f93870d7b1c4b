import {
  ABOVE_MINUS_ONE,
  badProblem,
  checkList,
  checkMatrix,
  checkNames,
  checkNumber,
  checkVector,
  type Fault,
  FRACTION,
  firstFault,
  NOT_NEGATIVE,
  POSITIVE,
} from './checks'
import type { FabricationSupply, Good, MarketProblem, Route } from './types'

/**
 * Check everything about a problem that can be said before its base quantities are known:
 * sizes, names, ranges, references. Faults of the base year itself are found by `calibrate`.
 */
export function checkProblem(problem: MarketProblem): Fault {
  const { regions, goods, routes = [] } = problem
  if (regions.length === 0) return badProblem('regions', 'must name at least one region')
  if (goods.length === 0) return badProblem('goods', 'must hold at least one good')
  return (
    checkNames(regions, index => `regions[${index}]`) ??
    checkNames(
      goods.map(good => good.id),
      index => `goods[${index}].id`,
    ) ??
    firstFault(goods, (good, index) => checkGood(`goods[${index}]`, good, goods.slice(0, index), regions.length)) ??
    checkNames(
      routes.map(route => route.id),
      index => `routes[${index}].id`,
    ) ??
    firstFault(routes, (route, index) => checkRoute(`routes[${index}]`, route, problem, routes.slice(0, index)))
  )
}

function checkGood(path: string, good: Good, earlier: readonly Good[], count: number): Fault {
  return (
    checkMatrix(`${path}.flows`, good.flows, count, NOT_NEGATIVE) ??
    checkVector(`${path}.price`, good.price, count, POSITIVE) ??
    checkNumber(`${path}.sigma`, good.sigma, POSITIVE) ??
    checkElasticity(`${path}.finalElasticity`, good.finalElasticity, count) ??
    (good.baseTariff && checkMatrix(`${path}.baseTariff`, good.baseTariff, count, ABOVE_MINUS_ONE)) ??
    checkSupply(`${path}.supply`, good, earlier, count)
  )
}

function checkElasticity(path: string, elasticity: number | readonly number[], count: number): Fault {
  return typeof elasticity === 'number'
    ? checkNumber(path, elasticity, NOT_NEGATIVE)
    : checkVector(path, elasticity, count, NOT_NEGATIVE)
}

function checkSupply(path: string, good: Good, earlier: readonly Good[], count: number): Fault {
  const { supply } = good
  switch (supply.kind) {
    case 'isoelastic':
      return checkVector(`${path}.elasticity`, supply.elasticity, count, POSITIVE)
    case 'costCurve':
      return (
        checkList(`${path}.capacity`, supply.capacity, count, (at, value, origin) =>
          checkCapacity(at, value, good.flows[origin] ?? []),
        ) ?? checkVector(`${path}.spread`, supply.spread, count, POSITIVE)
      )
    case 'fabrication':
      return checkFabrication(path, supply, earlier, count)
    default:
      return badProblem(`${path}.kind`, 'must be isoelastic, costCurve or fabrication')
  }
}

function checkCapacity(path: string, capacity: number, flowsOfOrigin: readonly number[]): Fault {
  const output = flowsOfOrigin.reduce((sum, flow) => sum + flow, 0)
  const fault = checkNumber(path, capacity, POSITIVE)
  if (fault || capacity > output) return fault
  return badProblem(path, `must be above base output, ${output}`)
}

function checkFabrication(path: string, supply: FabricationSupply, earlier: readonly Good[], count: number): Fault {
  if (!earlier.some(good => good.id === supply.input)) {
    return badProblem(`${path}.input`, 'must be the id of a good that stands earlier in goods')
  }
  return (
    checkVector(`${path}.coefficient`, supply.coefficient, count, POSITIVE) ??
    checkNumber(`${path}.elasticity`, supply.elasticity, POSITIVE) ??
    checkNumber(`${path}.rho`, supply.rho, NOT_NEGATIVE)
  )
}

function checkRoute(path: string, route: Route, problem: MarketProblem, earlier: readonly Route[]): Fault {
  const { regions, goods } = problem
  const checkRegion = (field: 'origin' | 'destination' | 'via') =>
    Number.isInteger(route[field]) && route[field] >= 0 && route[field] < regions.length
      ? undefined
      : badProblem(`${path}.${field}`, `must be a region index from 0 to ${regions.length - 1}`)
  const samePair = (other: Route) =>
    other.good === route.good && other.origin === route.origin && other.destination === route.destination
  if (!goods.some(good => good.id === route.good)) return badProblem(`${path}.good`, 'must be the id of a good')
  const fault = checkRegion('origin') ?? checkRegion('destination') ?? checkRegion('via')
  if (fault) return fault
  if (route.destination === route.origin) {
    return badProblem(`${path}.destination`, 'must be another region than the origin')
  }
  if (route.via === route.origin || route.via === route.destination) {
    return badProblem(`${path}.via`, 'must be another region than the origin and the destination')
  }
  if (earlier.some(samePair)) return badProblem(path, 'repeats the pair of an earlier route')
  return checkNumber(`${path}.share`, route.share, FRACTION) ?? checkNumber(`${path}.sigma`, route.sigma, POSITIVE)
}
