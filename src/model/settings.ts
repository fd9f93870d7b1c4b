/**
 * What the three seats have in force in one turn, all levers in one flat record.
 *
 * Rates and shares are fractions, capacities Mt a year, money billion USD, subsidies USD per tonne.
 * `retiredCapacity`, `coInvestment`, `newPlants` and `modernisation` are orders: they act in the turn they are given
 * and are zero otherwise. Everything else holds until changed.
 */
export interface Settings {
  /** Chinese smelting capacity ordered to retire this turn, Mt a year. */
  readonly retiredCapacity: number
  /** Enforcement of "no new capacity", 0 to 1. */
  readonly enforcement: number
  /** Support to Chinese smelters, USD per tonne; 75 is inside the 2016 cost curve. */
  readonly smelterSupport: number
  /** VAT rebate on Chinese semis exports; 0.13 in the base year. */
  readonly exportRebate: number
  /** Chinese inspection of exports, 0 to 1. */
  readonly exportInspection: number
  /** Chinese duty on US ingot and semis, ad valorem. */
  readonly retaliatoryDuty: number
  /** Plant in Krasnoyarsk that China is ready to co-finance this turn, Mt a year. */
  readonly coInvestment: number
  /** 1 = China's companies publish on the common platform. */
  readonly chinaPlatform: number

  /** US duty on Chinese semis, ad valorem, on top of duties already in the 2016 flows. */
  readonly semisDuty: number
  /** US duty on all foreign ingot and semis, ad valorem; adds to the one above. */
  readonly metalDuty: number
  /** 1 = Russia is exempt from the duty on all metal. */
  readonly exemptRussia: number
  /** 1 = Viet Nam, Mexico and Malaysia are exempt. */
  readonly exemptHub: number
  /** 1 = Canada, Europe, the Gulf and the rest are exempt. */
  readonly exemptRestOfWorld: number
  /** US customs enforcement against detours, 0 to 1. */
  readonly customsEnforcement: number
  /** Aid to US smelters, USD per tonne. */
  readonly smelterAid: number
  /** Aid to workers of metal users, billion USD a turn. */
  readonly adjustmentAid: number
  /** Answer to the WTO ruling of 19 October 2016: 0 comply, 1 appeal, 2 ignore. */
  readonly wtoRuling: number
  /** 1 = US companies publish on the common platform. */
  readonly unitedStatesPlatform: number

  /** Share of Rusal's pots kept running; the dearest plants are idled first. */
  readonly runRate: number
  /** Fabrication plant ordered in Krasnoyarsk this turn, Mt a year. */
  readonly newPlants: number
  /** Share of new plants offered to Chinese investors. */
  readonly investorShare: number
  /** Discount on metal sold in Russia. */
  readonly homeDiscount: number
  /** Spending on smelter modernisation this turn, billion USD. */
  readonly modernisation: number
  /** 1 = Rusal publishes on the common platform. */
  readonly rusalPlatform: number
}

/** The base year: nobody has changed anything. */
export const BASE_SETTINGS: Settings = {
  retiredCapacity: 0,
  enforcement: 0,
  smelterSupport: 75,
  exportRebate: 0.13,
  exportInspection: 0,
  retaliatoryDuty: 0,
  coInvestment: 0,
  chinaPlatform: 0,
  semisDuty: 0,
  metalDuty: 0,
  exemptRussia: 0,
  exemptHub: 0,
  exemptRestOfWorld: 0,
  customsEnforcement: 0,
  smelterAid: 0,
  adjustmentAid: 0,
  wtoRuling: 1,
  unitedStatesPlatform: 0,
  runRate: 1,
  newPlants: 0,
  investorShare: 0,
  homeDiscount: 0,
  modernisation: 0,
  rusalPlatform: 0,
}
