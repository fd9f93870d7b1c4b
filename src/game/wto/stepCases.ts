import type { Settings } from '../../model/settings'
import { randomStream } from '../random'
import type { Seat } from '../words'
import { type CaseSubject, SUBJECT_RULES } from './subjects'
import { type CaseStage, isOpen, type TradeCase } from './tradeCase'

/** Shortest time from filing to ruling, turns; half of the cases take one turn more. */
const SHORTEST_TURNS = 2
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

function nextStage(open: TradeCase, settings: Settings, turn: number, seed: number): CaseStage {
  const { about, complainant, stage, sinceTurn, rulingTurn } = open
  if (SUBJECT_RULES[about].isWithinRules(settings, complainant)) return 'complied'
  if (stage === 'lost') return turn > sinceTurn ? 'retaliation' : 'lost'
  if (stage !== 'panel') return stage
  if (about === 'wtoRuling' && settings.wtoRuling === 2) return turn >= IGNORED_TURNS ? 'retaliation' : 'panel'
  if (turn < rulingTurn) return 'panel'
  return findsForComplainant(open, seed) ? 'lost' : 'dismissed'
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
    if (!isOpen(each)) return each
    const stage = nextStage(each, settings, turn, seed)
    return stage === each.stage ? each : { ...each, stage, sinceTurn: turn }
  })
}

/** Whether a seat may answer a measure with duties of its own because the other side did not follow a ruling. */
export function mayRetaliate(cases: readonly TradeCase[], complainant: Seat): boolean {
  return cases.some(each => each.complainant === complainant && each.stage === 'retaliation')
}
