/** Computer players: what a seat may see in, decisions and a reason out. */
export { decideFor, decideForAll } from './decideFor'
export type { Reason } from './intent'
export { opponentsOf } from './opponents'
export { CHARACTERS, DEFAULT_PERSONAS, isPlanner, PERSONAS, type PersonaId, PLANNERS } from './personas'
export { REASONS, type ReasonId, type ReasonUnit } from './reasons'
export { simulateGame } from './simulateGame'
export type { Thought } from './thought'
export { type SeatView, viewFor } from './view'
