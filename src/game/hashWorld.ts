import { EVENT_IDS } from './events/deck'
import { createFingerprint } from './fingerprint'
import { LEVERS } from './levers'
import { talksNumbers } from './talks/talksNumbers'
import { PAIRS, SEATS } from './words'
import type { World } from './world'
import { casesNumbers } from './wto/casesNumbers'

/** Fingerprint of everything a world carries, in one fixed order; 16 hex digits. */
export function hashWorld(world: World): string {
  const { economy, settings } = world
  const print = createFingerprint()
  print.add([world.turn, world.usStanding])
  print.add(LEVERS.map(lever => settings[lever.id]))
  print.add(PAIRS.map(pair => world.trust[pair]))
  print.add(SEATS.map(seat => world.mandate[seat]))
  for (const seat of SEATS) {
    const { warnedTurns, belowTurns, lostTurn } = world.office[seat]
    print.add([warnedTurns, belowTurns, lostTurn ?? 0])
  }
  print.add(world.events.flatMap(event => [EVENT_IDS.indexOf(event.id), event.turnsLeft]))
  print.add(talksNumbers(world.talks))
  print.add(casesNumbers(world.cases))
  print.add([economy.pipelineMt, economy.unlicensedMt, economy.builtSince2016Mt])
  print.add([economy.plantSpendingMUsd, economy.rusalNetDebtMUsd])
  print.add(economy.capacityMt)
  print.add(economy.growthIndex)
  print.add(economy.costShift)
  print.add(economy.closures ? [...economy.closures.idleMt, ...economy.closures.shift] : [])
  print.add(economy.plants.flatMap(plant => [plant.capacityMt, plant.partnerShare, plant.dueTurn]))
  print.add(economy.ingotPriceUsd)
  print.add(economy.ingotOutputMt)
  print.add(economy.unknowns ?? [])
  return print.digest()
}
