import * as v from 'valibot'

/** Longest course: the longest game. */
const MOST_TURNS = 12

const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))

function courseOf<T extends v.GenericSchema>(entry: T) {
  return v.exactOptional(v.pipe(v.array(entry), v.minLength(1), v.maxLength(MOST_TURNS)))
}

function byRegion(low: number, high: number) {
  const one = within(low, high)
  return v.strictTuple([one, one, one, one, one])
}

/** Shape of what a scenario changes in the world (model/terms.ts), with bounds inside which the market can be solved. */
export const worldSchema = v.strictObject({
  costCourse: courseOf(byRegion(-0.5, 0.5)),
  demandCourse: courseOf(byRegion(0.5, 1.5)),
  russianTradeCostCourse: courseOf(byRegion(0, 1)),
  closuresMt: courseOf(within(0, 5)),
  pipelineMt: v.exactOptional(within(0, 5)),
  enforcement: v.exactOptional(within(0, 1)),
  detourCost: v.exactOptional(within(0, 5)),
  exemptShare: v.exactOptional(v.strictObject({ ingot: within(0, 1), semis: within(0, 1) })),
  softBuildingOff: v.exactOptional(within(0, 1)),
  exitRate: v.exactOptional(within(0, 0.25)),
  idleFirst: v.exactOptional(v.boolean()),
})
