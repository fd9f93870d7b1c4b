import { isAnswered } from '../../describe/talksRow'
import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { SUBJECT_RULES } from '../../game/wto/subjects'
import { isOpen } from '../../game/wto/tradeCase'
import type { Matter } from './hints'

/** What is between the seats at the start of a turn and concerns that one; a proposal only until its draft answers it. */
export function mattersOf({ world }: Game, seat: Seat, draft: readonly Decision[] = []): readonly Matter[] {
  const { talks, cases } = world
  const own = talks.pacts.filter(({ terms }) => terms.signatories.includes(seat))
  const matters: Readonly<Record<Matter, boolean>> = {
    proposal: talks.proposals.some(
      ({ id, terms, signed }) => terms.signatories.includes(seat) && !signed.includes(seat) && !isAnswered(draft, id),
    ),
    pact: own.length > 0,
    inspectors: own.some(({ terms }) => terms.inspectors),
    case: cases.some(each => isOpen(each) && [each.complainant, SUBJECT_RULES[each.about].respondent].includes(seat)),
  }
  return (Object.keys(matters) as Matter[]).filter(matter => matters[matter])
}
