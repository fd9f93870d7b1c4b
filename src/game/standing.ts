import type { Settings } from '../model/settings'
import { OPENING_TRUST, onScale } from './world'

/** US standing in the trade rules a turn, per unit of duty rate; judged (dispute DS471). */
export const PER_METAL_DUTY = -9
export const PER_SEMIS_DUTY = -2
export const PER_SEMIS_DUTY_ABOVE = -3
export const SEMIS_DUTY_NOTICED = 0.25
/** Standing a turn per 100 USD of smelter aid per tonne; judged (the US itself complained of such aid, DS519). */
export const PER_AID_USD = -0.01
/** Standing a turn per point of trust with China above its opening. */
export const PER_TRUST = 0.02

/** US standing one turn later, 0 to 100, from what is in force; rulings and pacts come on top. */
export function stepStanding(standing: number, settings: Settings, trustWithChina: number): number {
  const above = Math.max(0, settings.semisDuty - SEMIS_DUTY_NOTICED)
  return onScale(
    standing +
      PER_METAL_DUTY * settings.metalDuty +
      PER_SEMIS_DUTY * settings.semisDuty +
      PER_SEMIS_DUTY_ABOVE * above +
      PER_AID_USD * settings.smelterAid +
      PER_TRUST * (trustWithChina - OPENING_TRUST.chinaUnitedStates),
  )
}
