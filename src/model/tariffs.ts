import type { Matrix } from '../market/types'
import type { Settings } from './settings'
import type { Shock } from './shock'
import { CHN, HUB, REGIONS, ROW, RUS, USA } from './words'

/** Duty points on Chinese semis that fall away when the US complies with the WTO ruling; assumed. */
export const RULING_DUTY_POINTS = 0.05

function isExempt(origin: number, settings: Settings): boolean {
  if (origin === RUS) return settings.exemptRussia === 1
  if (origin === HUB) return settings.exemptHub === 1
  return origin === ROW && settings.exemptRestOfWorld === 1
}

/** US duty on all foreign metal for one origin, ad valorem. */
export function metalDutyOn(origin: number, settings: Settings): number {
  return origin === USA || isExempt(origin, settings) ? 0 : settings.metalDuty
}

/** US duty on Chinese semis from both levers, less what complying with the ruling takes off, ad valorem. */
export function chineseSemisDuty(settings: Settings): number {
  return settings.semisDuty + settings.metalDuty - (settings.wtoRuling === 0 ? RULING_DUTY_POINTS : 0)
}

/**
 * Duty of this game on the metal of one pair of regions, ad valorem; on Chinese metal the rate on semis.
 *
 * Negative where complying with the ruling takes off more than the levers put on: duties of 2016 are inside its flows.
 */
export function appliedDuty(settings: Settings, origin: number, destination: number): number {
  if (destination === USA) return origin === CHN ? chineseSemisDuty(settings) : metalDutyOn(origin, settings)
  return origin === USA && destination === CHN ? settings.retaliatoryDuty : 0
}

function tariffMatrix(rate: (origin: number, destination: number) => number): Matrix {
  return REGIONS.map((_, origin) => REGIONS.map((_, destination) => rate(origin, destination)))
}

/** Part of an origin's metal that a US duty reaches; countries of the rest of the world may be spared. */
function reached(origin: number, destination: number, sparedShare: number): number {
  return origin === ROW && destination === USA ? 1 - sparedShare : 1
}

/**
 * Ad valorem rates on ingot, `[origin][destination]`; Rusal's home discount is a negative rate on its own metal.
 *
 * @param sparedShare Part of the rest of the world's ingot that the US duty spares, 0 to 1.
 */
export function ingotTariff(settings: Settings, shock: Shock, sparedShare = 0): Matrix {
  return tariffMatrix((origin, destination) => {
    if (origin === RUS && destination === RUS) return -settings.homeDiscount
    const tradeCost = origin === RUS ? shock.russianTradeCost[destination]! : 0
    if (destination === USA) return metalDutyOn(origin, settings) * reached(origin, USA, sparedShare) + tradeCost
    return origin === USA && destination === CHN ? settings.retaliatoryDuty : tradeCost
  })
}

/**
 * Ad valorem rates on semis, `[origin][destination]`: duties of this game, `sparedShare` as in `ingotTariff`, and those of
 * states that nobody plays.
 */
export function semisTariff(settings: Settings, shock: Shock, sparedShare = 0): Matrix {
  return tariffMatrix((origin, destination) => {
    const duty = appliedDuty(settings, origin, destination) * reached(origin, destination, sparedShare)
    return origin === CHN ? duty + shock.thirdPartyDuty[destination]! : duty
  })
}
