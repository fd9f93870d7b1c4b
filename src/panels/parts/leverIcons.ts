import type { LeverId } from '../../game/levers'
import type { IconName } from './Icon'

/** The sign of each lever: what is smelted, enforced, checked at a border, charged, built or paid. */
export const LEVER_ICONS: Readonly<Record<LeverId, IconName>> = {
  retiredCapacity: 'crucible',
  enforcement: 'stamp',
  smelterSupport: 'coins',
  exportRebate: 'coins',
  exportInspection: 'crossing',
  retaliatoryDuty: 'gate',
  coInvestment: 'plant',
  chinaPlatform: 'bubbles',
  semisDuty: 'gate',
  metalDuty: 'gate',
  exemptRussia: 'gate',
  exemptHub: 'gate',
  exemptRestOfWorld: 'gate',
  customsEnforcement: 'crossing',
  smelterAid: 'coins',
  adjustmentAid: 'coins',
  wtoRuling: 'bubbles',
  unitedStatesPlatform: 'bubbles',
  runRate: 'crucible',
  newPlants: 'plant',
  investorShare: 'bubbles',
  homeDiscount: 'coins',
  modernisation: 'crucible',
  rusalPlatform: 'bubbles',
}
