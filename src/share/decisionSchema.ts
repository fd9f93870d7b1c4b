import * as v from 'valibot'
import type { Decision, LeverDecision, TalkDecision } from '../game/decision'
import { LEVERS } from '../game/levers'
import { FILED_SUBJECTS } from '../game/wto/subjects'
import { pactTermsSchema } from '../scenarios'

const LEVER_IDS = LEVERS.map(lever => lever.id)
/** More than can be said in one turn. */
const MOST_SAID = 12
/** Numbers of proposals and pacts are small; larger ones are not even looked up. */
const numberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))

/** A lever at a value. Whether the value is one of the lever's, and the lever the seat's, is asked by the game. */
const leverSchema: v.GenericSchema<unknown, LeverDecision> = v.strictObject({
  lever: v.picklist(LEVER_IDS),
  value: v.pipe(v.number(), v.finite()),
})

/** Something said to the others. Whether it can be said now is asked by the game. */
const talkSchema: v.GenericSchema<unknown, TalkDecision> = v.variant('talk', [
  v.strictObject({ talk: v.literal('propose'), terms: pactTermsSchema, answers: v.exactOptional(numberSchema) }),
  v.strictObject({ talk: v.literal('sign'), proposal: numberSchema }),
  v.strictObject({ talk: v.literal('leave'), pact: numberSchema }),
  v.strictObject({ talk: v.literal('file'), about: v.picklist(FILED_SUBJECTS) }),
])

/** One decision as plain data. */
const decisionSchema: v.GenericSchema<unknown, Decision> = v.lazy(input =>
  typeof input === 'object' && input !== null && 'talk' in input ? talkSchema : leverSchema,
)

/** What one seat decides in one turn: no more decisions than there are levers and things to say. */
export const decisionsSchema = v.pipe(v.array(decisionSchema), v.maxLength(LEVER_IDS.length + MOST_SAID))
