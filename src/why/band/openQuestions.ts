import type { TurnDecisions } from '../../game/decision'
import { settingsWith } from '../../game/settingsWith'
import { isKeptBy } from '../../game/talks/kept'
import { SEATS, type Seat } from '../../game/words'
import type { World } from '../../game/world'

/** The world as a seat knows it: breaches of others that were not found out are not in it. */
export function asKnownTo(world: World, seat: Seat): World {
  const pacts = world.talks.pacts.map(pact => ({
    ...pact,
    broken: { china: 0, unitedStates: 0, rusal: 0, [seat]: pact.broken[seat] },
  }))
  return { ...world, talks: { ...world.talks, pacts } }
}

/** Whether anything but events is left to chance in a turn: a breach that may be found, a ruling that is due. */
export function isLeftToChance(world: World, decisions: TurnDecisions): boolean {
  const turn = world.turn + 1
  const isRulingDue = world.cases.some(({ stage, rulingTurn }) => stage === 'panel' && rulingTurn <= turn)
  return isRulingDue || mayBeFound(world, decisions)
}

function mayBeFound({ talks, settings, economy }: World, decisions: TurnDecisions): boolean {
  if (talks.pacts.length === 0) return false
  const now = settingsWith(
    settings,
    SEATS.flatMap(seat => decisions[seat]),
  )
  return talks.pacts.some(({ terms, broken }) =>
    terms.signatories.some(seat => broken[seat] > 0 || !isKeptBy(terms, seat, now, economy.unlicensedMt)),
  )
}
