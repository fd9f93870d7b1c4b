import type { Settings } from '../model/settings'
import { type Decision, isTalkDecision } from './decision'
import type { Game } from './game'
import { LEVERS_OF, type LeverId, leverOf } from './levers'
import { settingsWith } from './settingsWith'
import type { Seat } from './words'
import type { World } from './world'
import { mayRetaliate } from './wto/stepCases'

/** Mandate points that give one pip of political capital a turn. */
export const MANDATE_PER_PIP = 10
/** Pips that answering a US duty wins back at home; judged. */
export const RETALIATION_WINS = 2.5
/** Pips of co-investing without trust; each point of trust with Rusal makes it a hundredth cheaper. Judged. */
export const CO_INVESTMENT_PIPS = 1.6
/** Pips of putting a pact on the table, for hosting, or of filing a case; signing and leaving are free. Judged. */
export const SAID_PIPS = 1
/** Pips held by publishing on the companies' platform; judged. */
export const PLATFORM_PIPS = 0.25

type PipRule = (value: number, before: World) => number

/** Whether a Chinese duty would answer a US one without the leave of a ruling; that is what wins support at home. */
function isDefiant({ settings, cases }: World): boolean {
  return (settings.semisDuty > 0 || settings.metalDuty > 0) && !mayRetaliate(cases, 'china')
}

/** Pips that a lever costs at a value; levers not named are free. Judged. */
const PIP_RULES: Partial<Record<LeverId, PipRule>> = {
  retiredCapacity: value => 2 * value,
  enforcement: value => 3 * value * value,
  smelterSupport: value => (value > 75 ? (value - 75) / 75 : (75 - value) / 50),
  exportRebate: value => (0.13 - value) / 0.04,
  exportInspection: value => value,
  retaliatoryDuty: (value, before) => (value > 0 && isDefiant(before) ? -RETALIATION_WINS : 0),
  coInvestment: (value, before) => (value > 0 ? CO_INVESTMENT_PIPS - before.trust.chinaRusal / 100 : 0),
  chinaPlatform: value => PLATFORM_PIPS * value,
  semisDuty: value => 2 * value,
  metalDuty: value => 10 * value,
  customsEnforcement: value => value / 2,
  smelterAid: value => value / 75,
  wtoRuling: value => value,
  unitedStatesPlatform: value => PLATFORM_PIPS * value,
  runRate: value => 10 * (1 - value),
  newPlants: value => 10 * value,
  homeDiscount: value => 10 * value,
  investorShare: value => value,
  modernisation: value => value / 0.2,
  rusalPlatform: value => PLATFORM_PIPS * value,
}

function takesPips(decision: Decision): boolean {
  return isTalkDecision(decision) && (decision.talk === 'propose' || decision.talk === 'file')
}

/** Political capital a seat would use in a turn. */
export interface PipUse {
  /** All levers, proposals and cases together, never below zero. */
  readonly spent: number
  /** The part that standing levers hold. */
  readonly held: number
  readonly limit: number
  /** The part that proposals to the others and cases take. */
  readonly said: number
  /** By lever, where it is not zero; negative where a lever wins support. */
  readonly byLever: Readonly<Partial<Record<LeverId, number>>>
}

/** Pips that a mandate gives, 0 to 10. */
export function pipsOfMandate(mandate: number): number {
  return Math.floor(mandate / MANDATE_PER_PIP)
}

/** Pips a seat may spend in a turn. */
export function pipLimit(world: World, seat: Seat): number {
  return pipsOfMandate(world.mandate[seat])
}

/**
 * Political capital under given settings and for what is said; a US duty and trust count as they were before the turn.
 *
 * @param decisions Of these only what is said.
 */
export function pipUse(seat: Seat, settings: Settings, before: World, decisions: readonly Decision[]): PipUse {
  const byLever: Partial<Record<LeverId, number>> = {}
  const said = SAID_PIPS * decisions.filter(takesPips).length
  let spent = said
  let held = 0
  for (const { id, kind } of LEVERS_OF[seat]) {
    const pips = PIP_RULES[id]?.(settings[id], before) ?? 0
    if (pips === 0) continue
    byLever[id] = pips
    spent += pips
    if (kind === 'standing') held += pips
  }
  return { spent: Math.max(0, spent), held: Math.max(0, held), limit: pipLimit(before, seat), said, byLever }
}

/** Political capital that a seat's decisions of this turn would use, with what its standing levers hold. */
export function pipsOf(game: Game, seat: Seat, decisions: readonly Decision[]): PipUse {
  return pipUse(seat, settingsWith(game.world.settings, decisions), game.world, decisions)
}

/** Pips that one lever would cost at a value this turn. */
export function pipsAt(game: Game, lever: LeverId, value: number): number {
  return PIP_RULES[leverOf(lever).id]?.(value, game.world) ?? 0
}
