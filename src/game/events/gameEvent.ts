import type { Shock } from '../../model/shock'

/** What an event changes: inputs of the model, never an outcome. Absent = no change. */
export type EventEffect = Partial<Shock>

/** Something that happens to the table without anybody's decision. */
export interface EventTerms {
  readonly id: string
  /** Chance that it begins in a turn in which it is not in force. */
  readonly chance: number
  /** Turns it lasts. */
  readonly turns: number
  readonly effect: EventEffect
  /** The real episode it follows; the size of the effect is an assumption. */
  readonly counterpart: string
  /** Who reported that episode. */
  readonly source: string
}
