import * as v from 'valibot'
import type { Decision } from '../game/decision'
import { LEVERS } from '../game/levers'

const LEVER_IDS = LEVERS.map(lever => lever.id)

/** One decision as plain data. Whether the value is one of the lever's, and the lever the seat's, is asked by the game. */
const decisionSchema: v.GenericSchema<unknown, Decision> = v.strictObject({
  lever: v.picklist(LEVER_IDS),
  value: v.pipe(v.number(), v.finite()),
})

/** What one seat decides in one turn: no more decisions than there are levers. */
export const decisionsSchema = v.pipe(v.array(decisionSchema), v.maxLength(LEVER_IDS.length))
