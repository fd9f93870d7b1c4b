import type { Scenario } from '../game/scenario'
import { type BySeat, bySeat } from '../game/words'
import { DEFAULT_PERSONAS, PERSONAS, type PersonaId } from './personas'

/** Who sits across the table in a scenario when nobody chose; a name that no computer player has gives the usual one. */
export function opponentsOf({ opponents }: Scenario): BySeat<PersonaId> {
  return bySeat(seat => PERSONAS[seat].find(persona => persona === opponents?.[seat]) ?? DEFAULT_PERSONAS[seat])
}
