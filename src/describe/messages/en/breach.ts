/** A pact that is broken: said beside End turn before it happens, and of a branch in which it did. */
export const breach = {
  'breach.now': 'This breaks {pact}.',
  'breach.odds': 'Odds of being found: {odds}.',
  'breach.oddsNone': 'Nobody looks this turn.',
  'breach.keep': 'Keep it',
  'breach.keepBy': 'Keep it: {decisions}',
  'breach.keptNow': 'Your draft keeps what you promised: {decisions}.',
  'breach.found': 'In this what-if you break {pact} and are found out in {half}.',
  'breach.foundToo': 'In this what-if you break {pact} and are found out in {half}, as in your game.',
  'breach.unseen': 'In this what-if you break {pact} in {half}, and nobody finds out.',
  'breach.unseenToo': 'In this what-if you break {pact} in {half} and nobody finds out, as in your game.',
} as const
