import { BASE_INGOT_OUTPUT_MT } from './baseProblem'
import { PUBLIC_FIGURES } from './figures'
import { RUS } from './words'

/** Million USD; public (UC RUSAL annual report 2016, net debt). */
export const RUSAL_NET_DEBT_2016_MUSD = PUBLIC_FIGURES.rusalNetDebtMUsd.value
/** Million USD; public (UC RUSAL annual report 2016, adjusted EBITDA). */
export const RUSAL_EBITDA_2016_MUSD = PUBLIC_FIGURES.rusalEbitdaMUsd.value

/** USD per tonne of pots kept idle by choice, a year; judged. */
export const IDLE_COST_USD = 50
/** Interest on net debt a turn; judged from the reports. */
export const INTEREST = 0.034
/** Million USD a year: maintenance investment, tax, dividend of the associate in Norilsk; judged from the reports. */
export const CAPEX_MUSD = 575
export const TAX_MUSD = 200
export const ASSOCIATE_DIVIDEND_MUSD = 500
/** Lasting change of smelting cost per billion USD of modernisation, log points; judged. */
export const MODERNISATION_COST_SHIFT = -0.05

/** Cost of pots kept idle by choice, million USD a year. */
export function idleCost(runRate: number): number {
  return IDLE_COST_USD * (1 - runRate) * BASE_INGOT_OUTPUT_MT[RUS]
}

/** Net debt one turn later, million USD; `ebitdaMUsd` and `investmentMUsd` are of the turn. */
export function stepNetDebt(debtMUsd: number, ebitdaMUsd: number, investmentMUsd: number): number {
  const fixed = (CAPEX_MUSD + TAX_MUSD - ASSOCIATE_DIVIDEND_MUSD) / 2
  return debtMUsd * (1 + INTEREST) + fixed + investmentMUsd - ebitdaMUsd
}
