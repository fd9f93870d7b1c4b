import { CHN, DETOUR, GOODS, ROW, RUS, USA } from '../model/words'
import type { TurnRecord } from './record'

export type RouteId = 'CHN-USA' | typeof DETOUR | 'RUS-USA' | 'ROW-USA' | 'CHN-ROW' | 'RUS-ROW'

/** A road of trade that is followed over the turns. */
export interface Route {
  readonly id: RouteId
  /** Positions of its ends in a vector of regions. */
  readonly origin: number
  readonly destination: number
}

/** The roads the game is about: those to the United States, the detour among them, and where the others send their metal. */
export const MAIN_ROUTES: readonly Route[] = [
  { id: 'CHN-USA', origin: CHN, destination: USA },
  { id: DETOUR, origin: CHN, destination: USA },
  { id: 'RUS-USA', origin: RUS, destination: USA },
  { id: 'ROW-USA', origin: ROW, destination: USA },
  { id: 'CHN-ROW', origin: CHN, destination: ROW },
  { id: 'RUS-ROW', origin: RUS, destination: ROW },
]

/** Ingot and products that go that way in one turn, Mt a year; the direct road from China is without what takes the detour. */
export function tonnesOn({ id, origin, destination }: Route, record: TurnRecord): number {
  const { reroutedMt } = record.accounts
  if (id === DETOUR) return reroutedMt
  const all = GOODS.reduce((sum, good) => sum + record.market[good].flowsMt[origin]![destination]!, 0)
  return id === 'CHN-USA' ? all - reroutedMt : all
}
