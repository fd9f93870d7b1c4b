import * as v from 'valibot'
import { LEVERS } from '../game/levers'
import { BOUNDS, PACT_TURNS, type PactTerms, VENUES } from '../game/talks/terms'
import { SEATS } from '../game/words'

const leverIds = LEVERS.map(lever => lever.id)

/** Terms of a pact as plain data. Whether they can be signed is asked by the game. */
export const pactTermsSchema: v.GenericSchema<unknown, PactTerms> = v.strictObject({
  venue: v.picklist(VENUES),
  signatories: v.pipe(v.array(v.picklist(SEATS)), v.minLength(2), v.maxLength(SEATS.length)),
  commitments: v.pipe(
    v.array(
      v.strictObject({
        lever: v.picklist(leverIds),
        bound: v.picklist(BOUNDS),
        value: v.pipe(v.number(), v.finite()),
      }),
    ),
    v.minLength(1),
    v.maxLength(leverIds.length),
  ),
  turns: v.pipe(v.number(), v.integer(), v.minValue(PACT_TURNS.min), v.maxValue(PACT_TURNS.max)),
  inspectors: v.boolean(),
})
