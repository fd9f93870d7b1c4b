import type { Settings } from '../../model/settings'
import { randomStream } from '../random'
import type { Seat } from '../words'
import { type CaseSubject, SUBJECT_RULES } from './subjects'
import { type CaseStage, isRuled, type TradeCase } from './tradeCase'

/** Shortest time from filing to ruling, turns; half of the cases take one turn more. */
const SHORTEST_TURNS = 2
/** The setting of the US answer to the ruling of 2016 that ignores it. */
const IGNORED = 2
/** Turns for which a ruling may be ignored before the complainant may answer. */
const IGNORED_TURNS = 3

/** A case that a seat files this turn. */
export interface Filing {
  readonly complainant: Seat
  readonly about: CaseSubject
}

/** The case that a filing opens. */
export function openCase({ complainant, about }: Filing, id: number, turn: number, seed: number): TradeCase {
  const isLong = randomStream(seed, 'wto', turn, id, 0)() < 0.5
  const rulingTurn = turn + SHORTEST_TURNS + (isLong ? 1 : 0)
  return { id, complainant, about, filedTurn: turn, rulingTurn, stage: 'panel', sinceTurn: turn }
}

/** The lot of a case, whatever else happens at the table. */
function findsForComplainant({ id, about, filedTurn }: TradeCase, seed: number): boolean {
  return randomStream(seed, 'wto', filedTurn, id, 1)() < SUBJECT_RULES[about].odds
}

function nextStage(current: TradeCase, settings: Settings, turn: number, seed: number): CaseStage {
  const { about, complainant, stage, sinceTurn, rulingTurn } = current
  if (stage === 'dismissed') return stage
  if (SUBJECT_RULES[about].isWithinRules(settings, complainant)) return 'complied'
  if (stage === 'complied') return isRuled(current) ? 'lost' : stage
  if (stage === 'lost') return turn > sinceTurn ? 'retaliation' : 'lost'
  if (stage === 'retaliation') return stage
  if (about === 'wtoRuling' && settings.wtoRuling === IGNORED) return turn >= IGNORED_TURNS ? 'retaliation' : 'panel'
  if (turn < rulingTurn) return 'panel'
  return findsForComplainant(current, seed) ? 'lost' : 'dismissed'
}

/**
 * Every case one turn on.
 *
 * @param settings What is in force in this turn.
 * @param turn The turn that is being resolved, 1-based.
 */
export function stepCases(
  cases: readonly TradeCase[],
  filings: readonly Filing[],
  settings: Settings,
  turn: number,
  seed: number,
): readonly TradeCase[] {
  const filed = filings.map((filing, i) => openCase(filing, cases.length + i, turn, seed))
  return [...cases, ...filed].map(each => {
    const stage = nextStage(each, settings, turn, seed)
    return stage === each.stage ? each : { ...each, stage, sinceTurn: turn }
  })
}

/** Whether a seat may answer a measure with duties of its own because the other side did not follow a ruling. */
export function mayRetaliate(cases: readonly TradeCase[], complainant: Seat): boolean {
  return cases.some(each => each.complainant === complainant && each.stage === 'retaliation')
}
