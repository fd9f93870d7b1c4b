import { G20_DRAFT } from '../../game/talks/g20Draft'
import type { Settings } from '../../model/settings'
import { BASE_SETTINGS } from '../../model/settings'

/** Turns in which the standard run orders plants in Krasnoyarsk. */
const PLANT_TURNS = 4

/** Promises of the Hangzhou draft as settings. */
function promised(seats: 'all' | 'china'): Partial<Settings> {
  const ofChina = ['enforcement', 'retiredCapacity']
  const kept = G20_DRAFT.commitments.filter(({ lever }) => seats === 'all' || ofChina.includes(lever))
  return Object.fromEntries(kept.map(({ lever, value }) => [lever, value]))
}

/**
 * What the standard runs change in a world in which nobody acts, by turn from 1. They stand in where a game lacks what a
 * claim speaks of; the sizes are those of the measures that the claims were about.
 */
export const STANDARD = {
  /** Half of the 2018 extrusion rates, on all Chinese products. */
  semisDuty: () => ({ semisDuty: 0.5 }),
  /** The rate of the 2018 duty on all metal, without exemptions. */
  metalDuty: () => ({ metalDuty: 0.1 }),
  bothDuties: () => ({ semisDuty: 0.5, metalDuty: 0.1 }),
  plants: (turn: number) => ({ newPlants: turn <= PLANT_TURNS ? 0.15 : BASE_SETTINGS.newPlants }),
  pact: () => promised('all'),
  chinaAlone: () => promised('china'),
} as const satisfies Readonly<Record<string, (turn: number) => Partial<Settings>>>
