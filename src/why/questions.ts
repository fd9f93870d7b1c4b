/** A few standard questions to the market of 2016, whose answers show what an assumption does. */
import type { MarketPolicy, MarketSolution } from '../market/types'
import type { AssumptionValues } from '../model/assumptions'
import { BASE_CAPACITY_MT, RUSSIAN_SEMIS_OUTPUT_MT, RUSSIAN_SEMIS_USE_MT } from '../model/baseProblem'
import { usMillJobs, usSmelterJobs, usUserJobsChange } from '../model/jobs'
import { plantHomeDemand } from '../model/plants'
import { eachRegion } from '../model/regionVector'
import { CHN, DETOUR, HUB, REGIONS, ROW, RUS, USA } from '../model/words'
import type { WorldModel } from '../model/worldModel'

export const QUESTION_IDS = ['semisDuty', 'metalDuty', 'retired', 'aid', 'plants'] as const
export type QuestionId = (typeof QUESTION_IDS)[number]

const SEMIS_DUTY = 0.5
const METAL_DUTY = 0.1
const RETIRED_MT = 4
const AID_USD = 150
const PLANTS_MT = 0.6

function dutyOfUs(rate: number, origins: readonly number[]) {
  return REGIONS.map((_, origin) => eachRegion(to => (to === USA && origins.includes(origin) ? rate : 0)))
}

const FOREIGN = [CHN, RUS, HUB, ROW]

/** What is done to the market of 2016; new plants in Krasnoyarsk find the home demand that is assumed. */
function policyOf(id: QuestionId, values: AssumptionValues): MarketPolicy {
  switch (id) {
    case 'semisDuty':
      return { tariff: { semis: dutyOfUs(SEMIS_DUTY, [CHN]) } }
    case 'metalDuty':
      return { tariff: { ingot: dutyOfUs(METAL_DUTY, FOREIGN), semis: dutyOfUs(METAL_DUTY, FOREIGN) } }
    case 'retired':
      return { capacity: { ingot: eachRegion(r => BASE_CAPACITY_MT[r]! - (r === CHN ? RETIRED_MT : 0)) } }
    case 'aid':
      return { support: { ingot: eachRegion(r => (r === USA ? AID_USD : 0)) } }
    case 'plants': {
      const homeMt = plantHomeDemand(PLANTS_MT, values.plantHomeDemand, 0)
      return {
        capacityFactor: { semis: eachRegion(r => (r === RUS ? 1 + PLANTS_MT / RUSSIAN_SEMIS_OUTPUT_MT : 1)) },
        demand: { semis: eachRegion(r => (r === RUS ? 1 + homeMt / RUSSIAN_SEMIS_USE_MT : 1)) },
      }
    }
  }
}

/** What a market shows of itself. */
export interface Answer {
  /** Mt a year; of them `divertedMt` by the detour. */
  readonly chinaToUs: number
  readonly diverted: number
  /** USD per tonne. */
  readonly chinaPrice: number
  readonly worldPrice: number
  /** What US users pay for semis, over 2016, less one. */
  readonly usProductPrice: number
  readonly usSmelterJobs: number
  readonly usMillJobs: number
  /** Change from 2016. */
  readonly usUserJobs: number
  /** Russian metal in Russian fabricators' input, Mt a year. */
  readonly russianHomeUse: number
}

/** The figures of an answer, in the order in which they are shown. */
export const ANSWER_IDS = [
  'chinaToUs',
  'diverted',
  'chinaPrice',
  'worldPrice',
  'usProductPrice',
  'usSmelterJobs',
  'usMillJobs',
  'usUserJobs',
  'russianHomeUse',
] as const satisfies readonly (keyof Answer)[]
export type AnswerId = (typeof ANSWER_IDS)[number]

/** The figure that each question is about. */
export const MAIN_ANSWER: Readonly<Record<QuestionId, AnswerId>> = {
  semisDuty: 'chinaToUs',
  metalDuty: 'usSmelterJobs',
  retired: 'worldPrice',
  aid: 'usSmelterJobs',
  plants: 'russianHomeUse',
}

function answerOf({ goods }: MarketSolution, values: AssumptionValues): Answer {
  const ingot = goods.ingot!
  const semis = goods.semis!
  const chinaToUs = semis.flows[CHN]![USA]!
  const arrivals = ingot.flows.reduce((sum, row) => sum + row[RUS]!, 0)
  return {
    chinaToUs,
    diverted: chinaToUs * semis.rerouted[DETOUR]!,
    chinaPrice: ingot.price[CHN]!,
    worldPrice: ingot.price[ROW]!,
    usProductPrice: semis.index[USA]! - 1,
    usSmelterJobs: usSmelterJobs(ingot.output[USA]!),
    usMillJobs: usMillJobs(semis.output[USA]!),
    usUserJobs: usUserJobsChange(semis.index[USA]!, ingot.index[USA]!, 0, values),
    russianHomeUse: (ingot.inputUse[RUS]! * ingot.flows[RUS]![RUS]!) / arrivals,
  }
}

/** The market of 2016 before anything is done. */
export function baseAnswer({ baseSolution, assumptions }: WorldModel): Answer {
  return answerOf(baseSolution, assumptions)
}

/** Ask a market a question; undefined where it finds no prices at which every tonne is bought. */
export function answer(model: WorldModel, id: QuestionId): Answer | undefined {
  const solved = model.solve(policyOf(id, model.assumptions))
  return solved.ok ? answerOf(solved.value, model.assumptions) : undefined
}
