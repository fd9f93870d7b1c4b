import type { Seat } from '../words'
import type { CaseSubject } from './subjects'

/**
 * Where a case stands.
 *
 * `panel`: a ruling is awaited (of the Appellate Body in the case that is there from the start). `lost`: the respondent
 * has this turn to bring the measure within the rules. `retaliation`: it did not, and the complainant may answer.
 * `complied`: the measure keeps within the rules; after a ruling it has to. `dismissed` ends a case.
 */
export const CASE_STAGES = ['panel', 'lost', 'retaliation', 'complied', 'dismissed'] as const
export type CaseStage = (typeof CASE_STAGES)[number]

/** A case before the World Trade Organization. */
export interface TradeCase {
  /** Counts from 0 in the order of filing; part of the key of its lots. */
  readonly id: number
  readonly complainant: Seat
  readonly about: CaseSubject
  /** Turn in which it was filed; 0 = before the game. */
  readonly filedTurn: number
  /** Turn at whose end the ruling comes. */
  readonly rulingTurn: number
  readonly stage: CaseStage
  /** Turn in which it came to this stage. */
  readonly sinceTurn: number
}

/** Whether a case goes on: another about the same would say nothing new. */
export function isOpen({ stage }: TradeCase): boolean {
  return stage !== 'complied' && stage !== 'dismissed'
}

/** Whether it has been ruled that the measure breaks the rules; who then follows the ruling has to go on following it. */
export function isRuled({ about, sinceTurn, rulingTurn, stage }: TradeCase): boolean {
  return stage !== 'dismissed' && stage !== 'panel' && (about === 'wtoRuling' || sinceTurn > rulingTurn)
}

/** Turn in which the Appellate Body decides on the ruling of 19 October 2016, where the United States appeals. */
const APPEAL_DECIDED_TURN = 2

/** The case on the table in November 2016: a panel has found against the United States, and an appeal is under way. */
export const CASE_OF_2016: TradeCase = {
  id: 0,
  complainant: 'china',
  about: 'wtoRuling',
  filedTurn: 0,
  rulingTurn: APPEAL_DECIDED_TURN,
  stage: 'panel',
  sinceTurn: 0,
}
