import type { Settings } from '../../model/settings'
import { randomStream } from '../random'
import { SEATS, type Seat } from '../words'
import { CASE_SUBJECTS, type CaseSubject, SUBJECT_RULES } from './subjects'
import { type CaseStage, isRuled, type TradeCase } from './tradeCase'

/** Shortest time from filing to ruling, turns. */
const SHORTEST_TURNS = 2
/** Share of the cases that take one turn more. */
const LONG_SHARE = 0.5
/** The setting of the US answer to the ruling of 2016 that ignores it. */
const IGNORED = 2
/** Turns for which a ruling may be ignored before the complainant may answer. */
const IGNORED_TURNS = 3

/** A case that a seat files this turn. */
export interface Filing {
  readonly complainant: Seat
  readonly about: CaseSubject
}

/** The two lots of a case, its length and its ruling, whatever else happens at the table. */
function lotsOf({ complainant, about }: Filing, filedTurn: number, seed: number): { length: number; ruling: number } {
  const lot = randomStream(seed, 'wto', filedTurn, CASE_SUBJECTS.indexOf(about), SEATS.indexOf(complainant))
  return { length: lot(), ruling: lot() }
}

/** The case that a filing opens. */
export function openCase(filing: Filing, id: number, turn: number, seed: number): TradeCase {
  const isLong = lotsOf(filing, turn, seed).length < LONG_SHARE
  const rulingTurn = turn + SHORTEST_TURNS + (isLong ? 1 : 0)
  return { id, ...filing, filedTurn: turn, rulingTurn, stage: 'panel', sinceTurn: turn }
}

function findsForComplainant(current: TradeCase, seed: number): boolean {
  return lotsOf(current, current.filedTurn, seed).ruling < SUBJECT_RULES[current.about].odds
}

function nextStage(current: TradeCase, settings: Settings, turn: number, seed: number | undefined): CaseStage {
  const { about, complainant, stage, sinceTurn, rulingTurn } = current
  if (stage === 'dismissed') return stage
  if (SUBJECT_RULES[about].isWithinRules(settings, complainant)) return 'complied'
  if (stage === 'complied') return isRuled(current) ? 'lost' : stage
  if (stage === 'lost') return turn > sinceTurn ? 'retaliation' : 'lost'
  if (stage === 'retaliation') return stage
  if (about === 'wtoRuling' && settings.wtoRuling === IGNORED) return turn >= IGNORED_TURNS ? 'retaliation' : 'panel'
  if (seed === undefined || turn < rulingTurn) return 'panel'
  return findsForComplainant(current, seed) ? 'lost' : 'dismissed'
}

/**
 * Every case one turn on.
 *
 * @param settings What is in force in this turn.
 * @param turn The turn that is being resolved, 1-based.
 * @param seed Decides how rulings go; without it none comes, as in a forecast.
 */
export function stepCases(
  cases: readonly TradeCase[],
  filings: readonly Filing[],
  settings: Settings,
  turn: number,
  seed: number | undefined,
): readonly TradeCase[] {
  if (cases.length + filings.length === 0) return cases
  const filed = filings.map((filing, i) => openCase(filing, cases.length + i, turn, seed ?? 0))
  return [...cases, ...filed].map(each => {
    const stage = nextStage(each, settings, turn, seed)
    return stage === each.stage ? each : { ...each, stage, sinceTurn: turn }
  })
}

/** Whether a seat may answer a measure with duties of its own because the other side did not follow a ruling. */
export function mayRetaliate(cases: readonly TradeCase[], complainant: Seat): boolean {
  return cases.some(each => each.complainant === complainant && each.stage === 'retaliation')
}
