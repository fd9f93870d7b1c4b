/** Computer players: what a seat may see in, decisions out. */
export { decideFor, decideForAll } from './decideFor'
export { opponentsOf } from './opponents'
export { DEFAULT_PERSONAS, PERSONAS, type PersonaId } from './personas'
export { simulateGame } from './simulateGame'
export { type SeatView, viewFor } from './view'
