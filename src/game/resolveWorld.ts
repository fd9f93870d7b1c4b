import type { MarketSolution, Result, SolveFailure } from '../market/types'
import { worldSum } from '../model/regionVector'
import type { TurnAccounts } from '../model/turn'
import { resolveEconomy } from '../model/turn'
import { CHN } from '../model/words'
import type { WorldModel } from '../model/worldModel'
import type { TurnDecisions } from './decision'
import { type ActiveEvent, shockOf } from './events/draw'
import { hashWorld } from './hashWorld'
import { makeRecord } from './makeRecord'
import { stepMandate } from './mandate'
import { stepOffice } from './office'
import type { TurnRecord } from './record'
import { settingsWith } from './settingsWith'
import { stepStanding } from './standing'
import { stepTrust } from './trust'
import { bySeat, SEATS } from './words'
import type { World } from './world'

/** A world one turn later and what happened in between. */
export interface WorldStep {
  readonly world: World
  readonly record: TurnRecord
}

function chineseExportsMt(solution: MarketSolution): number {
  const { ingot, semis } = solution.goods
  return (
    worldSum(ingot!.flows[CHN]!) - ingot!.flows[CHN]![CHN]! + worldSum(semis!.flows[CHN]!) - semis!.flows[CHN]![CHN]!
  )
}

/** Trust and standing after the market of this turn is known. */
function stepRelations(before: World, after: World, solution: MarketSolution, accounts: TurnAccounts): World {
  const trust = stepTrust(before.trust, {
    before: before.settings,
    now: after.settings,
    capacityGrowthMt: after.economy.capacityMt[CHN] - before.economy.capacityMt[CHN],
    chineseExportsMt: chineseExportsMt(solution),
    reroutedMt: accounts.reroutedMt,
  })
  return { ...after, trust, usStanding: stepStanding(before.usStanding, after.settings, trust.chinaUnitedStates) }
}

/**
 * Resolve one turn in its fixed order. Decisions are legal and complete by now; what one seat decided is the same
 * whatever order the seats handed in.
 *
 * Decisions are taken together; the events of the turn are given; capacity, demand, policies, equilibrium and accounts
 * follow (`resolveEconomy`), then trust and standing, the record, mandates and offices, and a fingerprint of the state.
 *
 * @param noChange The same turn of the run in which nobody decides; without it mandates and offices stand still.
 */
export function resolveWorld(
  model: WorldModel,
  before: World,
  decisions: TurnDecisions,
  events: readonly ActiveEvent[],
  noChange: TurnRecord | undefined,
): Result<WorldStep, SolveFailure> {
  const turn = before.turn + 1
  const settings = settingsWith(
    before.settings,
    SEATS.flatMap(seat => decisions[seat]),
  )
  const resolved = resolveEconomy(model, before.economy, settings, shockOf(events), turn)
  if (!resolved.ok) return resolved
  const { economy, solution, accounts } = resolved.value
  const after = stepRelations(before, { ...before, turn, settings, economy, events }, solution, accounts)
  const draft = makeRecord({ before, after, decisions, solution, accounts }, '')
  const mandate = stepMandate(before.mandate, draft, noChange)
  const office = noChange
    ? bySeat(seat => stepOffice(before.office[seat], before.mandate[seat], mandate[seat], turn))
    : before.office
  const world = { ...after, mandate, office }
  return { ok: true, value: { world, record: { ...draft, mandate, office, hash: hashWorld(world) } } }
}
