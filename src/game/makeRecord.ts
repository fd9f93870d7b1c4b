import type { GoodSolution, MarketSolution } from '../market/types'
import { covenantState } from '../model/covenant'
import { plantsRunning } from '../model/plants'
import { eachRegion } from '../model/regionVector'
import type { TurnAccounts } from '../model/turn'
import { GOODS, type RegionVector } from '../model/words'
import type { TurnDecisions } from './decision'
import { goalMeasures } from './measures'
import { pipUse } from './pips'
import type { GoodRecord, PipsRecord, TurnRecord } from './record'
import type { TalksRecord } from './talks/talksRecord'
import { type BySeat, bySeat } from './words'
import type { World } from './world'

function goodRecord(good: GoodSolution): GoodRecord {
  return {
    priceUsdPerTonne: good.price as RegionVector,
    userPriceIndex: good.index as RegionVector,
    outputMt: good.output as RegionVector,
    arrivalsMt: eachRegion(destination => good.flows.reduce((sum, row) => sum + row[destination]!, 0)),
    flowsMt: good.flows as readonly RegionVector[],
  }
}

/** The market part of a record. */
export function marketRecord(solution: MarketSolution): TurnRecord['market'] {
  return Object.fromEntries(GOODS.map(id => [id, goodRecord(solution.goods[id]!)])) as unknown as TurnRecord['market']
}

function pipsRecord({ before, after, decisions }: ResolvedTurn): BySeat<PipsRecord> {
  return bySeat(seat => {
    const { spent, held, limit } = pipUse(seat, after.settings, before, decisions[seat])
    return { spent, held, limit }
  })
}

/** What a turn is written down from. */
export interface ResolvedTurn {
  readonly before: World
  readonly after: World
  readonly decisions: TurnDecisions
  readonly talks: TalksRecord
  readonly solution: MarketSolution
  readonly accounts: TurnAccounts
}

/** Write a resolved turn down; mandates, offices and the fingerprint are those of `after` and `hash`. */
export function makeRecord(resolved: ResolvedTurn, hash: string): TurnRecord {
  const { before, after, decisions, talks, solution, accounts } = resolved
  const { turn, economy, trust, usStanding } = after
  const plants = economy.plants
  return {
    turn,
    decisions,
    settings: after.settings,
    events: after.events.map(event => ({
      id: event.id,
      began: !before.events.some(earlier => earlier.id === event.id && earlier.turnsLeft > 1),
    })),
    market: marketRecord(solution),
    capacityMt: economy.capacityMt,
    idleMt: eachRegion(region => economy.capacityMt[region]! - economy.ingotOutputMt[region]!),
    pipelineMt: economy.pipelineMt,
    unlicensedMt: economy.unlicensedMt,
    plantsRunningMt: plantsRunning(plants, turn),
    plantsUnderWay: plants
      .filter(plant => plant.dueTurn > turn)
      .map(({ capacityMt, dueTurn }) => ({ capacityMt, dueTurn })),
    accounts,
    covenant: covenantState(accounts.rusalLeverage, turn),
    talks,
    cases: after.cases,
    trust,
    usStanding,
    mandate: after.mandate,
    office: after.office,
    pips: pipsRecord(resolved),
    measures: goalMeasures({ turn, economy, accounts, trust, usStanding, promiseMt: talks.promiseMt }),
    solver: { iterations: solution.iterations, residual: solution.residual },
    hash,
  }
}
