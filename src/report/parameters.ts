/** Every number of the model that nobody measured, read from the code that uses it. */
import {
  COVENANT_BROKEN,
  LARGEST_FALL,
  LARGEST_RISE,
  PER_AID_BILLION,
  PER_PIP_HELD,
  PER_POINT_ABOVE,
  PER_POINT_BELOW,
} from '../game/mandate'
import { LOSS_MANDATE, LOSS_TURNS, TURNS_AHEAD, WARNING_MANDATE } from '../game/office'
import { CO_INVESTMENT_PIPS, MANDATE_PER_PIP, PLATFORM_PIPS, RETALIATION_WINS, SAID_PIPS } from '../game/pips'
import { DRAG_PER_PIP } from '../game/score'
import {
  PER_AID_USD,
  PER_METAL_DUTY,
  PER_SEMIS_DUTY,
  PER_SEMIS_DUTY_ABOVE,
  PER_TRUST,
  SEMIS_DUTY_NOTICED,
} from '../game/standing'
import {
  FOUND_MANDATE,
  FOUND_PROMISE_MT,
  FOUND_STANDING,
  FOUND_TRUST,
  FULL_PROMISE,
  KEPT_MANDATE,
  KEPT_PROMISE_MT,
  KEPT_STANDING,
  KEPT_TRUST,
  LEFT_MANDATE,
  LEFT_TRUST,
  PART_OF_TWO,
} from '../game/talks/effects'
import {
  BASE_EXPORTS_MT,
  BASE_REROUTED_MT,
  CO_INVESTING,
  MISREADING_LEFT,
  PER_CAPACITY_MT,
  PER_CHINESE_DUTY,
  PER_DUTY_FALL,
  PER_DUTY_LEVEL,
  PER_DUTY_RISE,
  PER_EXPORT_MT,
  PER_REROUTED_MT,
  PLATFORM,
  RUSAL_PER_CAPACITY_MT,
  SEMIS_WEIGHT,
  US_RUSAL_DRIFT,
  US_RUSAL_PER_DUTY,
  US_RUSAL_PER_SHARE_SOLD,
} from '../game/trust'
import { OPENING_MANDATE, OPENING_STANDING } from '../game/world'
import {
  CHINA_BUILD_MT,
  CUT_COMPLIANCE,
  ENFORCEMENT_STOPS,
  ORDINARY_IDLE_SHARE,
  REST_BUILD_MT,
} from '../model/capacity'
import {
  CUT_COST_MUSD,
  CUT_COST_RISE_MUSD,
  ENFORCEMENT_COST_MUSD,
  INSPECTION_COST_MUSD,
  NEW_CAPACITY_CHARGE_USD,
} from '../model/chinaAccounts'
import { LARGEST_RUN } from '../model/closures'
import { EARLY_LIMIT, EARLY_TURNS, LATER_LIMIT, WARNING_RATIO } from '../model/covenant'
import { PIPELINE_2016_MT } from '../model/economy'
import {
  AID_RELIEF_PER_BILLION,
  CHINA_BUILDING_JOBS_PER_MT,
  CHINA_MILL_JOBS_PER_MT,
  CHINA_SMELTER_JOBS_PER_MT,
  CHINA_USER_JOBS_PER_PERCENT,
  EXPORTER_JOBS_PER_POINT,
} from '../model/jobs'
import { CUSTOMS_PENALTY, INSPECTION_PENALTY } from '../model/marketPolicy'
import {
  HOME_DEMAND_LIMIT_MT,
  HOME_DEMAND_PER_DISCOUNT,
  HOME_USE_UNDER_WAY,
  PLANT_COST_MUSD_PER_MT,
  PLANT_END_VALUE,
  PLANT_LEAD_TURNS,
} from '../model/plants'
import {
  ASSOCIATE_DIVIDEND_MUSD,
  CAPEX_MUSD,
  IDLE_COST_USD,
  INTEREST,
  MODERNISATION_COST_SHIFT,
  TAX_MUSD,
} from '../model/rusal'
import { RULING_DUTY_POINTS } from '../model/tariffs'
import { CUSTOMS_COST_MUSD } from '../model/usAccounts'

/** Judged constants of the world of metal, by the part of the model that they belong to. */
export const WORLD_CONSTANTS = {
  capacity: {
    CHINA_BUILD_MT,
    ENFORCEMENT_STOPS,
    REST_BUILD_MT,
    CUT_COMPLIANCE,
    ORDINARY_IDLE_SHARE,
    LARGEST_RUN,
    PIPELINE_2016_MT,
  },
  china: { NEW_CAPACITY_CHARGE_USD, CUT_COST_MUSD, CUT_COST_RISE_MUSD, ENFORCEMENT_COST_MUSD, INSPECTION_COST_MUSD },
  unitedStates: { CUSTOMS_COST_MUSD, RULING_DUTY_POINTS },
  detour: { INSPECTION_PENALTY, CUSTOMS_PENALTY },
  jobs: {
    CHINA_SMELTER_JOBS_PER_MT,
    CHINA_MILL_JOBS_PER_MT,
    CHINA_BUILDING_JOBS_PER_MT,
    CHINA_USER_JOBS_PER_PERCENT,
    EXPORTER_JOBS_PER_POINT,
    AID_RELIEF_PER_BILLION,
  },
  rusal: {
    IDLE_COST_USD,
    INTEREST,
    CAPEX_MUSD,
    TAX_MUSD,
    ASSOCIATE_DIVIDEND_MUSD,
    MODERNISATION_COST_SHIFT,
    EARLY_LIMIT,
    LATER_LIMIT,
    EARLY_TURNS,
    WARNING_RATIO,
  },
  plants: {
    PLANT_COST_MUSD_PER_MT,
    PLANT_LEAD_TURNS,
    PLANT_END_VALUE,
    HOME_DEMAND_LIMIT_MT,
    HOME_DEMAND_PER_DISCOUNT,
    HOME_USE_UNDER_WAY,
  },
} as const

/** Judged constants of the politics of the game. */
export const POLITICS_CONSTANTS = {
  trust: {
    SEMIS_WEIGHT,
    PER_DUTY_RISE,
    PER_DUTY_FALL,
    PER_DUTY_LEVEL,
    PER_CAPACITY_MT,
    PER_EXPORT_MT,
    PER_REROUTED_MT,
    PER_CHINESE_DUTY,
    CO_INVESTING,
    RUSAL_PER_CAPACITY_MT,
    US_RUSAL_DRIFT,
    US_RUSAL_PER_DUTY,
    US_RUSAL_PER_SHARE_SOLD,
    PLATFORM,
    MISREADING_LEFT,
    BASE_EXPORTS_MT,
    BASE_REROUTED_MT,
  },
  standing: {
    PER_METAL_DUTY,
    PER_SEMIS_DUTY,
    PER_SEMIS_DUTY_ABOVE,
    SEMIS_DUTY_NOTICED,
    PER_AID_USD,
    PER_TRUST,
    OPENING_STANDING,
  },
  pacts: {
    KEPT_TRUST_CHINA_US: KEPT_TRUST.chinaUnitedStates,
    KEPT_TRUST_CHINA_RUSAL: KEPT_TRUST.chinaRusal,
    KEPT_TRUST_US_RUSAL: KEPT_TRUST.unitedStatesRusal,
    KEPT_STANDING,
    KEPT_PROMISE_MT,
    KEPT_MANDATE,
    PART_OF_TWO,
    FULL_PROMISE,
    FOUND_TRUST,
    FOUND_STANDING,
    FOUND_PROMISE_MT,
    FOUND_MANDATE,
    LEFT_TRUST,
    LEFT_MANDATE,
  },
  mandate: {
    PER_POINT_ABOVE,
    PER_POINT_BELOW,
    LARGEST_RISE,
    LARGEST_FALL,
    PER_PIP_HELD,
    PER_AID_BILLION,
    COVENANT_BROKEN,
    WARNING_MANDATE,
    LOSS_MANDATE,
    LOSS_TURNS,
    TURNS_AHEAD,
    OPENING_MANDATE,
  },
  pips: { MANDATE_PER_PIP, RETALIATION_WINS, CO_INVESTMENT_PIPS, SAID_PIPS, PLATFORM_PIPS },
  score: { DRAG_PER_PIP },
} as const

type World = typeof WORLD_CONSTANTS
type Politics = typeof POLITICS_CONSTANTS

/** A part of the model that has constants of its own. */
export type ConstantGroup = keyof World | keyof Politics
type NamesOf<Groups> = { [Group in keyof Groups]: keyof Groups[Group] & string }[keyof Groups]

/** A judged constant, by its name in the code. */
export type ConstantId = NamesOf<World> | NamesOf<Politics>

/** Every judged constant with its value. */
export const JUDGED: readonly { readonly group: ConstantGroup; readonly id: ConstantId; readonly value: number }[] =
  Object.entries({ ...WORLD_CONSTANTS, ...POLITICS_CONSTANTS }).flatMap(([group, constants]) =>
    Object.entries(constants).map(([id, value]) => ({
      group: group as ConstantGroup,
      id: id as ConstantId,
      value: value as number,
    })),
  )
