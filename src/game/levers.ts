import { BASE_SETTINGS, type Settings } from '../model/settings'
import { type BySeat, bySeat, type Seat } from './words'

export type LeverId = keyof Settings

/** How a lever's value is read: fractions are shown as percent, `choice` and `switch` values have names in the catalogue. */
export type LeverUnit = 'megatonne' | 'fraction' | 'usdPerTonne' | 'billionUsd' | 'choice' | 'switch'

/** One thing a seat can decide. */
export interface Lever {
  readonly id: LeverId
  readonly seat: Seat
  /** `standing` holds until changed, `order` acts once, in the turn it is given. */
  readonly kind: 'standing' | 'order'
  readonly unit: LeverUnit
  /** All allowed values, rising. */
  readonly values: readonly number[]
  /** Value in the base year; orders start at zero. */
  readonly start: number
  /** A main lever stands in front and is part of the balance properties. */
  readonly main: boolean
}

function evenValues(from: number, to: number, step: number): readonly number[] {
  const count = Math.round((to - from) / step)
  // Rounded to whole millionths so that 3 x 0.05 is the same number as a typed 0.15.
  return Array.from({ length: count + 1 }, (_, i) => Math.round((from + i * step) * 1e6) / 1e6)
}

function lever(
  seat: Seat,
  id: LeverId,
  kind: Lever['kind'],
  unit: LeverUnit,
  values: readonly number[],
  main: 'main' | 'more',
): Lever {
  return { id, seat, kind, unit, values, start: BASE_SETTINGS[id], main: main === 'main' }
}

/** Every lever of the game, seat by seat, in the order in which they are shown. Values are judged starting values. */
export const LEVERS: readonly Lever[] = [
  lever('china', 'retiredCapacity', 'order', 'megatonne', evenValues(0, 1.5, 0.1), 'main'),
  lever('china', 'enforcement', 'standing', 'fraction', evenValues(0, 1, 0.25), 'main'),
  lever('china', 'smelterSupport', 'standing', 'usdPerTonne', evenValues(0, 150, 25), 'main'),
  lever('china', 'exportRebate', 'standing', 'fraction', [0, 0.05, 0.09, 0.13], 'more'),
  lever('china', 'exportInspection', 'standing', 'fraction', evenValues(0, 1, 0.25), 'more'),
  lever('china', 'retaliatoryDuty', 'standing', 'fraction', [0, 0.1, 0.25], 'more'),
  lever('china', 'coInvestment', 'order', 'megatonne', evenValues(0, 0.1, 0.025), 'more'),
  lever('china', 'chinaPlatform', 'standing', 'switch', [0, 1], 'more'),

  lever('unitedStates', 'semisDuty', 'standing', 'fraction', evenValues(0, 1, 0.05), 'main'),
  lever('unitedStates', 'metalDuty', 'standing', 'fraction', evenValues(0, 0.25, 0.01), 'main'),
  lever('unitedStates', 'customsEnforcement', 'standing', 'fraction', evenValues(0, 1, 0.25), 'main'),
  lever('unitedStates', 'exemptRussia', 'standing', 'switch', [0, 1], 'more'),
  lever('unitedStates', 'exemptHub', 'standing', 'switch', [0, 1], 'more'),
  lever('unitedStates', 'exemptRestOfWorld', 'standing', 'switch', [0, 1], 'more'),
  lever('unitedStates', 'smelterAid', 'standing', 'usdPerTonne', evenValues(0, 200, 25), 'more'),
  lever('unitedStates', 'adjustmentAid', 'standing', 'billionUsd', evenValues(0, 1, 0.25), 'more'),
  lever('unitedStates', 'wtoRuling', 'standing', 'choice', [0, 1, 2], 'more'),
  lever('unitedStates', 'unitedStatesPlatform', 'standing', 'switch', [0, 1], 'more'),

  lever('rusal', 'runRate', 'standing', 'fraction', evenValues(0.7, 1, 0.05), 'main'),
  lever('rusal', 'newPlants', 'order', 'megatonne', evenValues(0, 0.15, 0.05), 'main'),
  lever('rusal', 'homeDiscount', 'standing', 'fraction', evenValues(0, 0.1, 0.01), 'main'),
  lever('rusal', 'investorShare', 'standing', 'fraction', evenValues(0, 0.49, 0.07), 'more'),
  lever('rusal', 'modernisation', 'order', 'billionUsd', evenValues(0, 0.2, 0.1), 'more'),
  lever('rusal', 'rusalPlatform', 'standing', 'switch', [0, 1], 'more'),
]

const byId = new Map(LEVERS.map(entry => [entry.id, entry]))

/** The lever of that id. */
export function leverOf(id: LeverId): Lever {
  return byId.get(id)!
}

/** The levers of each seat, in the order in which they are shown. */
export const LEVERS_OF: BySeat<readonly Lever[]> = bySeat(seat => LEVERS.filter(entry => entry.seat === seat))
