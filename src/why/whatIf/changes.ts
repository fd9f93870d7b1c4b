import { checkDecisions } from '../../game/checkDecisions'
import { type Decision, decidedValue, isLeverDecision, isTalkDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { LEVERS_OF, type Lever } from '../../game/levers'
import type { Seat } from '../../game/words'
import { restingValue, triedValues } from './alternatives'

/** What of a turn a search changes at a time: one lever, or what is said. */
export type Place = Lever | 'talk'

/** Everything that a search changes in a turn, in its order. */
export function placesOf({ scenario }: Game, seat: Seat): readonly Place[] {
  return [...LEVERS_OF[seat].filter(({ id }) => !scenario.closedLevers.includes(id)), 'talk']
}

/** The legal ways in which the decisions of a turn can be changed at one place. */
export function changesOf(
  before: Game,
  seat: Seat,
  decided: readonly Decision[],
  place: Place,
): readonly (readonly Decision[])[] {
  const changes = place === 'talk' ? talkChanges(before, seat, decided) : leverChanges(before, decided, place)
  return changes.filter(decisions => checkDecisions(before, seat, decisions) === undefined)
}

/** The lever at the tried values, one step up or down, or left as it is. */
function leverChanges(before: Game, decided: readonly Decision[], lever: Lever): readonly (readonly Decision[])[] {
  const resting = restingValue(before, lever)
  const now = decidedValue(decided, lever.id) ?? resting
  const at = lever.values.indexOf(now)
  const near = [lever.values[at - 1], lever.values[at + 1]].filter(value => value !== undefined)
  const values = new Set([...triedValues(lever), ...near, resting])
  values.delete(now)
  const others = decided.filter(decision => !isLeverDecision(decision) || decision.lever !== lever.id)
  return [...values].map(value => (value === resting ? others : [...others, { lever: lever.id, value }]))
}

/** One thing left unsaid, or one signature more. */
function talkChanges({ world }: Game, seat: Seat, decided: readonly Decision[]): readonly (readonly Decision[])[] {
  const unsaid = decided.filter(isTalkDecision).map(said => decided.filter(decision => decision !== said))
  const open = world.talks.proposals.filter(({ signed }) => !signed.includes(seat))
  return [...unsaid, ...open.map(({ id }): readonly Decision[] => [...decided, { talk: 'sign', proposal: id }])]
}
