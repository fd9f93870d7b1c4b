import { partnerShareOf } from '../model/plants'
import type { Settings } from '../model/settings'
import type { ByPair } from './words'
import { onScale } from './world'

/** Weight of the duty on Chinese semis beside the duty on all metal, in Chinese eyes; judged. */
export const SEMIS_WEIGHT = 0.35
/** Trust a turn, China and the United States; judged. */
export const PER_DUTY_RISE = -40
export const PER_DUTY_FALL = 20
export const PER_DUTY_LEVEL = -10
export const PER_CAPACITY_MT = -1.5
export const PER_EXPORT_MT = -2
export const PER_REROUTED_MT = -10
export const PER_CHINESE_DUTY = -10
/** Trust a turn, China and Rusal; judged. */
export const CO_INVESTING = 1.5
export const RUSAL_PER_CAPACITY_MT = -0.5
/** Trust a turn, the United States and Rusal; judged. */
export const US_RUSAL_DRIFT = 0.5
export const US_RUSAL_PER_DUTY = -3
export const US_RUSAL_PER_SHARE_SOLD = -1.5
/** Trust a turn between two seats whose companies both publish on the common platform; judged. */
export const PLATFORM = 0.75
/** What published facts leave of the trust that a pair loses to Chinese building, exports and detours; judged. */
export const MISREADING_LEFT = 0.5
/** Chinese exports (ingot and semis) and rerouted semis in the base year, Mt a year. */
export const BASE_EXPORTS_MT = 4.63
export const BASE_REROUTED_MT = 0.08

/** What a turn showed the seats of one another. */
export interface TrustInputs {
  readonly before: Settings
  readonly now: Settings
  /** Change of Chinese smelting capacity this turn, Mt a year. */
  readonly capacityGrowthMt: number
  /** Chinese exports of both goods, Mt a year. */
  readonly chineseExportsMt: number
  readonly reroutedMt: number
}

function dutyBurden(settings: Settings): number {
  return settings.metalDuty + SEMIS_WEIGHT * settings.semisDuty
}

function bothPublish(a: number, b: number): boolean {
  return a === 1 && b === 1
}

/** Trust that a sign of harm costs, less where facts are published; what adds trust adds it in full. */
function read(trust: number, isPublished: boolean): number {
  return isPublished && trust < 0 ? MISREADING_LEFT * trust : trust
}

function chinaUnitedStates(inputs: TrustInputs): number {
  const { chinaPlatform, unitedStatesPlatform } = inputs.now
  const isPublished = bothPublish(chinaPlatform, unitedStatesPlatform)
  const change = dutyBurden(inputs.now) - dutyBurden(inputs.before)
  return (
    PER_DUTY_RISE * Math.max(0, change) +
    PER_DUTY_FALL * Math.max(0, -change) +
    PER_DUTY_LEVEL * dutyBurden(inputs.now) +
    read(PER_CAPACITY_MT * inputs.capacityGrowthMt, isPublished) +
    read(PER_EXPORT_MT * (inputs.chineseExportsMt - BASE_EXPORTS_MT), isPublished) +
    read(PER_REROUTED_MT * (inputs.reroutedMt - BASE_REROUTED_MT), isPublished) +
    PER_CHINESE_DUTY * inputs.now.retaliatoryDuty +
    (isPublished ? PLATFORM : 0)
  )
}

function chinaRusal(inputs: TrustInputs): number {
  const coInvesting = partnerShareOf(inputs.now) > 0 ? CO_INVESTING : 0
  const isPublished = bothPublish(inputs.now.chinaPlatform, inputs.now.rusalPlatform)
  const building = read(RUSAL_PER_CAPACITY_MT * inputs.capacityGrowthMt, isPublished)
  return coInvesting + building + (isPublished ? PLATFORM : 0)
}

function unitedStatesRusal(inputs: TrustInputs): number {
  const duty = inputs.now.exemptRussia === 1 ? 0 : inputs.now.metalDuty
  const isPublished = bothPublish(inputs.now.unitedStatesPlatform, inputs.now.rusalPlatform)
  const drift = US_RUSAL_DRIFT + (isPublished ? PLATFORM : 0)
  return drift + US_RUSAL_PER_DUTY * duty + US_RUSAL_PER_SHARE_SOLD * partnerShareOf(inputs.now)
}

/** Trust one turn later, 0 to 100 per pair. */
export function stepTrust(trust: ByPair<number>, inputs: TrustInputs): ByPair<number> {
  return {
    chinaUnitedStates: onScale(trust.chinaUnitedStates + chinaUnitedStates(inputs)),
    chinaRusal: onScale(trust.chinaRusal + chinaRusal(inputs)),
    unitedStatesRusal: onScale(trust.unitedStatesRusal + unitedStatesRusal(inputs)),
  }
}
