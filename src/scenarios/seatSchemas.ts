import * as v from 'valibot'
import { GOAL_IDS } from '../game/goals'
import { LEVERS_OF } from '../game/levers'
import type { Seat } from '../game/words'

/** Slack of a sum of weights, against rounding. */
const SUM_SLACK = 1e-9

function weightsOf(seat: Seat) {
  const weight = v.pipe(v.number(), v.minValue(0.05), v.maxValue(0.85))
  const entries = Object.fromEntries(GOAL_IDS[seat].map(id => [id, weight]))
  const sumOf = (weights: Readonly<Record<string, number>>) =>
    Object.values(weights).reduce((sum, each) => sum + each, 0)
  return v.exactOptional(
    v.pipe(
      v.strictObject(entries),
      v.check(weights => Math.abs(sumOf(weights) - 1) <= SUM_SLACK),
    ),
  )
}

function recordedOf(seat: Seat) {
  const levers = LEVERS_OF[seat].map(({ id, values }) =>
    v.strictObject({ lever: v.literal(id), value: v.picklist(values) }),
  )
  return v.exactOptional(v.pipe(v.array(v.variant('lever', levers)), v.maxLength(levers.length)))
}

function eachSeat<T>(rule: (seat: Seat) => T) {
  return { china: rule('china'), unitedStates: rule('unitedStates'), rusal: rule('rusal') }
}

/** Weights of goals: all four of a seat or none, and their sum is 1. */
export const weightsSchema = v.strictObject(eachSeat(weightsOf))

/** What the seats did on record: levers of their own at values they have. */
export const recordedSchema = v.pipe(v.array(v.strictObject(eachSeat(recordedOf))), v.minLength(1), v.maxLength(12))

const persona = v.exactOptional(v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)))

/** Names of computer players. Whether there is one of that name is asked where they are seated. */
export const opponentsSchema = v.strictObject(eachSeat(() => persona))
