import { SEATS } from '../words'
import { CASE_SUBJECTS } from './subjects'
import { CASE_STAGES, type TradeCase } from './tradeCase'

/** Every case as numbers in one fixed order, for a fingerprint. */
export function casesNumbers(cases: readonly TradeCase[]): readonly number[] {
  return cases.flatMap(({ id, complainant, about, filedTurn, rulingTurn, stage, sinceTurn }) => [
    id,
    SEATS.indexOf(complainant),
    CASE_SUBJECTS.indexOf(about),
    filedTurn,
    rulingTurn,
    CASE_STAGES.indexOf(stage),
    sinceTurn,
  ])
}
