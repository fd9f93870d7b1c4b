/** Every number of the model that nobody measured, read from the code that uses it. */
import * as mandate from '../game/mandate'
import * as office from '../game/office'
import * as pips from '../game/pips'
import * as score from '../game/score'
import * as standing from '../game/standing'
import * as trust from '../game/trust'
import { OPENING_MANDATE, OPENING_STANDING } from '../game/world'
import * as capacity from '../model/capacity'
import * as chinaAccounts from '../model/chinaAccounts'
import * as closures from '../model/closures'
import * as covenant from '../model/covenant'
import { PIPELINE_2016_MT } from '../model/economy'
import * as jobs from '../model/jobs'
import * as marketPolicy from '../model/marketPolicy'
import * as plants from '../model/plants'
import * as rusal from '../model/rusal'
import * as tariffs from '../model/tariffs'
import * as usAccounts from '../model/usAccounts'

/** The numbers of a module that are constants by their name. */
type ConstantsOf<Module> = {
  readonly [Name in keyof Module as Name extends Uppercase<Name & string>
    ? Module[Name] extends number
      ? Name
      : never
    : never]: number
}

function constantsOf<Module extends object>(module: Module): ConstantsOf<Module> {
  const entries = Object.entries(module).filter(([name, value]) => /^[A-Z0-9_]+$/.test(name) && Number.isFinite(value))
  return Object.fromEntries(entries) as ConstantsOf<Module>
}

/** The measured ones among them stand with the public figures. */
type Measured = 'US_SMELTER_JOBS_2016' | 'US_MILL_JOBS_2016' | 'RUSAL_NET_DEBT_2016_MUSD' | 'RUSAL_EBITDA_2016_MUSD'

function judgedOf<Constants extends object>(constants: Constants): Omit<Constants, Measured> {
  const entries = Object.entries(constants).filter(([name]) => !/^(US_\w+_JOBS|RUSAL_\w+)_2016/.test(name))
  return Object.fromEntries(entries) as Omit<Constants, Measured>
}

/** Judged constants of the world of metal, by the part of the model that they belong to. */
export const WORLD_CONSTANTS = {
  capacity: { ...constantsOf(capacity), ...constantsOf(closures), PIPELINE_2016_MT },
  china: constantsOf(chinaAccounts),
  unitedStates: { ...constantsOf(usAccounts), ...constantsOf(tariffs) },
  detour: constantsOf(marketPolicy),
  jobs: judgedOf(constantsOf(jobs)),
  rusal: { ...judgedOf(constantsOf(rusal)), ...constantsOf(covenant) },
  plants: constantsOf(plants),
} as const

/** Judged constants of the politics of the game. */
export const POLITICS_CONSTANTS = {
  trust: constantsOf(trust),
  standing: { ...constantsOf(standing), OPENING_STANDING },
  mandate: { ...constantsOf(mandate), ...constantsOf(office), OPENING_MANDATE },
  pips: constantsOf(pips),
  score: constantsOf(score),
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
