import type { MarketSolution, Result, SolveFailure } from '../market/types'
import { worldSum } from '../model/regionVector'
import { TREND_ON, type Trend } from '../model/trend'
import type { TurnAccounts } from '../model/turn'
import { resolveEconomy } from '../model/turn'
import { CHN } from '../model/words'
import type { WorldModel } from '../model/worldModel'
import type { TurnDecisions } from './decision'
import { type ActiveEvent, shockOf } from './events/draw'
import { hashWorld } from './hashWorld'
import { makeRecord } from './makeRecord'
import { stepMandate } from './mandate'
import { isLost, stepOffice } from './office'
import type { TurnRecord } from './record'
import { settingsWith } from './settingsWith'
import { stepStanding } from './standing'
import type { TalksEffects } from './talks/effects'
import { enforcementWithInspectors, type Inspection } from './talks/monitoring'
import { negotiate } from './talks/negotiate'
import { settle } from './talks/settle'
import { stepTrust } from './trust'
import { type ByPair, type BySeat, byPair, bySeat, SEATS } from './words'
import { onScale, type World } from './world'
import { effectsOfCases, heldAgainst } from './wto/effects'
import { filingsOf } from './wto/filings'
import { stepCases } from './wto/stepCases'

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

/** Trust with what is added to it or taken in a turn, on the scale after each. */
function withTrust(trust: ByPair<number>, ...added: readonly Partial<ByPair<number>>[]): ByPair<number> {
  return byPair(pair => added.reduce((sum, each) => onScale(sum + (each[pair] ?? 0)), trust[pair]))
}

/** Mandates with what pacts add to them or take; that of a seat that was lost stands still. */
function withTalks(mandate: BySeat<number>, added: BySeat<number>, office: World['office']): BySeat<number> {
  return bySeat(seat => (isLost(office, seat) ? mandate[seat] : onScale(mandate[seat] + added[seat])))
}

/** Trust and standing after the market of this turn is known, and who kept which pact. */
function stepRelations(
  before: World,
  after: World,
  solution: MarketSolution,
  accounts: TurnAccounts,
  pacts: TalksEffects,
): World {
  const now = heldAgainst(after.cases, after.settings)
  const moved = stepTrust(before.trust, {
    before: before.settings,
    now,
    capacityGrowthMt: after.economy.capacityMt[CHN] - before.economy.capacityMt[CHN],
    chineseExportsMt: chineseExportsMt(solution),
    reroutedMt: accounts.reroutedMt,
  })
  const rulings = effectsOfCases(after.cases, after.settings)
  const trust = withTrust(moved, pacts.trust, { chinaUnitedStates: rulings.chinaUnitedStatesTrust })
  const standing = stepStanding(before.usStanding, now, trust.chinaUnitedStates)
  return { ...after, trust, usStanding: onScale(standing + pacts.usStanding + rulings.usStanding) }
}

/**
 * Resolve one turn in its fixed order. Decisions are legal and complete by now; what one seat decided is the same
 * whatever order the seats handed in.
 *
 * Decisions are taken together, and pacts come into force or end by what is said; the events of the turn are given;
 * capacity, demand, policies, equilibrium and accounts follow (`resolveEconomy`); then it is seen who keeps which pact,
 * and how cases are ruled; trust and standing move, the turn is written down, and mandates and offices follow.
 *
 * The record bears no fingerprint, which would cost a tenth of the time of a turn that is only thought of.
 *
 * @param noChange The same turn of the run in which nobody decides; without it mandates and offices stand still.
 * @param inspection Decides which breaches of pacts are found; without it none is.
 * @param trend What goes on by itself; anything but `TREND_ON` is for runs that ask what the trend does.
 */
export function stepWorld(
  model: WorldModel,
  before: World,
  decisions: TurnDecisions,
  events: readonly ActiveEvent[],
  noChange: TurnRecord | undefined,
  inspection?: Inspection,
  trend: Trend = TREND_ON,
): Result<WorldStep, SolveFailure> {
  const turn = before.turn + 1
  const settings = settingsWith(
    before.settings,
    SEATS.flatMap(seat => decisions[seat]),
  )
  const negotiated = negotiate(before.talks, decisions, turn)
  const { terms } = before.economy
  const enforcement = terms?.enforcement ?? enforcementWithInspectors(settings.enforcement, negotiated.talks)
  const resolved = resolveEconomy(model, before.economy, settings, shockOf(events), turn, enforcement, trend)
  if (!resolved.ok) return resolved
  const { economy, solution, accounts } = resolved.value
  const settled = settle(negotiated, { turn, settings, unlicensedMt: before.economy.unlicensedMt, inspection })
  const { talks, effects } = settled
  const cases = stepCases(before.cases, filingsOf(decisions), settings, turn, inspection?.seed)
  const after = stepRelations(
    before,
    { ...before, turn, settings, economy, events, talks, cases },
    solution,
    accounts,
    effects,
  )
  const draft = makeRecord({ before, after, decisions, talks: settled.record, solution, accounts }, '')
  const goalsMandate = stepMandate(before.mandate, draft, noChange, before.goals)
  const mandate = noChange ? withTalks(goalsMandate, effects.mandate, before.office) : goalsMandate
  const office = noChange
    ? bySeat(seat => stepOffice(before.office[seat], before.mandate[seat], mandate[seat], turn))
    : before.office
  const world = { ...after, mandate, office }
  return { ok: true, value: { world, record: { ...draft, mandate, office } } }
}

/** Resolve one turn as `stepWorld` does, with a fingerprint of the state in its record. */
export function resolveWorld(...turn: Parameters<typeof stepWorld>): Result<WorldStep, SolveFailure> {
  const step = stepWorld(...turn)
  if (!step.ok) return step
  const { world, record } = step.value
  return { ok: true, value: { world, record: { ...record, hash: hashWorld(world) } } }
}
