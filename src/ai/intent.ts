import type { RandomStream } from '../game/random'
import type { ReasonData, ReasonId } from './reasons'
import type { SeatView } from './view'
import type { Wishes } from './wishes'

/** Why a computer player decided as it did: a code and the figures that made it, for one sentence of the catalogue. */
export type Reason = { [Id in ReasonId]: { readonly id: Id; readonly data: ReasonData<Id> } }[ReasonId]

/** One rule of a persona that applies now: what it asks for and why. */
export interface Intent {
  readonly reason: Reason
  readonly wishes: Wishes
}

/**
 * What a persona wants in a turn, the dearest rule first. The last one asks for nothing: its reason holds when nothing
 * that the others ask for is left to be decided.
 */
export type Persona = (view: SeatView, random: RandomStream) => readonly Intent[]

/** A rule that applies. */
export function intent<Id extends ReasonId>(id: Id, data: ReasonData<Id>, wishes: Wishes = []): Intent {
  return { reason: { id, data } as unknown as Reason, wishes }
}
