import type { Seat } from '../words'
import type { World } from '../world'
import { mayRetaliate } from './stepCases'
import { type FiledSubject, SUBJECT_RULES } from './subjects'
import { isOpen } from './tradeCase'

/**
 * Whether a seat has ground for a case now: it may complain of that measure, last turn's settings break the rules, and no
 * case of its own about it is open.
 */
export function mayFile({ settings, cases }: World, seat: Seat, about: FiledSubject): boolean {
  const { complainants, isWithinRules } = SUBJECT_RULES[about]
  if (!complainants.includes(seat) || isWithinRules(settings, seat)) return false
  // An answer that a ruling allows is no ground for a case.
  const isAnswer = about === 'retaliatoryDuty' && mayRetaliate(cases, 'china')
  return !isAnswer && !cases.some(each => each.about === about && each.complainant === seat && isOpen(each))
}
