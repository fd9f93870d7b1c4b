/** Problems that several tests start from. */
import { calibrate, type Market, type MarketProblem } from '../../src/market/index'
import base2016 from '../../src/model/data/base2016.json'

/** The aluminium problem of the base year. */
export const ALUMINIUM = base2016 as unknown as MarketProblem

/** Calibrate a problem that is known to be right. */
export function marketOf(problem: MarketProblem): Market {
  const market = calibrate(problem)
  if (!market.ok) throw new Error(`${market.error.path}: ${market.error.message}`)
  return market.value
}

/** Calibrate the aluminium problem. */
export function aluminiumMarket(): Market {
  return marketOf(ALUMINIUM)
}
