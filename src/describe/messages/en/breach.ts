/** A pact that is broken: said beside End turn before it happens, and of a branch in which it did. */
export const breach = {
  'breach.now': 'This breaks {pact}.',
  'breach.odds': 'Odds of being found: {odds}.',
  'breach.oddsNone': 'Nobody looks this turn.',
  'breach.keep': 'Keep it',
  'breach.keepBy': 'Keep it: {decisions}',
  'breach.keptNow': 'Your draft keeps what you promised: {decisions}.',
} as const
