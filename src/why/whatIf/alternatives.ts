import { checkDecisions } from '../../game/checkDecisions'
import { type Decision, isLeverDecision, type LeverDecision } from '../../game/decision'
import type { Game } from '../../game/game'
import { type Lever, leverOf } from '../../game/levers'
import type { Seat } from '../../game/words'

/** Where in its range a lever is tried: at both ends and in between. */
const TRIED_AT = [0, 1 / 3, 2 / 3, 1] as const

/** One decision of a turn taken otherwise; `instead` is absent where it is not made at all. */
export interface Alternative {
  readonly decision: Decision
  readonly instead: Decision | undefined
  /** All decisions of the seat in that turn, with the other one in its place. */
  readonly decisions: readonly Decision[]
}

/** Where a lever stands when it is not decided. */
export function restingValue({ world }: Game, { id, kind, start }: Lever): number {
  return kind === 'order' ? start : world.settings[id]
}

/** The values at which a lever is tried: at most four, rising. */
export function triedValues({ values }: Lever): readonly number[] {
  const last = values.length - 1
  return [...new Set(TRIED_AT.map(part => values[Math.round(part * last)]!))]
}

/**
 * How one decision of a turn could have been taken otherwise: not at all, and where it moves a lever at other values of
 * it. A value that political capital does not allow is tried one step nearer to the one chosen, and so on.
 *
 * @param before The game as it stood before the turn.
 * @param decided All decisions of the seat in the turn.
 */
export function alternativesTo(
  before: Game,
  seat: Seat,
  decided: readonly Decision[],
  decision: Decision,
): readonly Alternative[] {
  const others = decided.filter(other => other !== decision)
  const isLegal = (decisions: readonly Decision[]) => checkDecisions(before, seat, decisions) === undefined
  const inPlace = (instead: Decision) => decided.map(other => (other === decision ? instead : other))
  const without = isLegal(others) ? [{ decision, instead: undefined, decisions: others }] : []
  if (!isLeverDecision(decision)) return without
  const values = otherValues(before, decision, instead => isLegal(inPlace(instead)))
  return [
    ...without,
    ...values.map(value => {
      const instead = { lever: decision.lever, value }
      return { decision, instead, decisions: inPlace(instead) }
    }),
  ]
}

function otherValues(
  before: Game,
  { lever: id, value: chosen }: LeverDecision,
  isLegal: (instead: LeverDecision) => boolean,
): readonly number[] {
  const lever = leverOf(id)
  const { values } = lever
  const home = values.indexOf(chosen)
  const found = triedValues(lever).map(value => {
    let at = values.indexOf(value)
    while (at !== home && !isLegal({ lever: id, value: values[at]! })) at += Math.sign(home - at)
    return values[at]!
  })
  const resting = restingValue(before, lever)
  return [...new Set(found)].filter(value => value !== chosen && value !== resting)
}
