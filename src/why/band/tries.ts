import type { Decision } from '../../game/decision'
import { type ActiveEvent, drawEvents } from '../../game/events/draw'
import type { Game } from '../../game/game'
import { randomStream } from '../../game/random'
import { SEATS, type Seat } from '../../game/words'
import type { World } from '../../game/world'
import { type Styles, stylesOf } from './styles'

/** Tries behind a band. */
export const TRIES = 200
/** The key of all its lots, the same in every game: nothing of a game's own chance is in it. */
const LOTS_KEY = 20_161_130
const SEEDS = 0x100000000

/** One way in which a turn may go, but for the own decisions. */
export interface Try {
  /** What each of the other seats decides. */
  readonly others: Readonly<Partial<Record<Seat, readonly Decision[]>>>
  readonly events: readonly ActiveEvent[]
  /** Decides which breaches are found and how cases are ruled. */
  readonly seed: number
}

/** The lots of a try: its seed, and which style each of the others has, as shares of 1. */
function lotsOf(turn: number, number: number): { readonly seed: number; readonly styles: readonly number[] } {
  const lot = randomStream(LOTS_KEY, 'band', turn, number)
  const seed = Math.floor(lot() * SEEDS)
  return { seed, styles: SEATS.map(() => lot()) }
}

function styleAt(styles: Styles, share: number): readonly Decision[] {
  return styles[Math.floor(share * styles.length)]!
}

/** Every way in which the running turn is tried for a seat, whatever that seat decides itself. */
function drawTries(game: Game, seat: Seat): readonly Try[] {
  const { world, scenario } = game
  const turn = world.turn + 1
  const lots = Array.from({ length: TRIES }, (_, number) => lotsOf(turn, number))
  const seeds = lots.map(({ seed }) => seed)
  const others = SEATS.filter(other => other !== seat)
  const styles = new Map(others.map(other => [other, stylesOf(game, seat, other, seeds)]))
  return lots.map(lot => ({
    others: Object.fromEntries(
      others.map(other => [other, styleAt(styles.get(other)!, lot.styles[SEATS.indexOf(other)]!)]),
    ),
    events: drawEvents(world.events, scenario.events, lot.seed, turn),
    seed: lot.seed,
  }))
}

const known = new WeakMap<World, Map<Seat, readonly Try[]>>()

/** The tries of a seat for the running turn, drawn once a turn. */
export function triesOf(game: Game, seat: Seat): readonly Try[] {
  const drawn = known.get(game.world) ?? new Map<Seat, readonly Try[]>()
  known.set(game.world, drawn)
  const tries = drawn.get(seat) ?? drawTries(game, seat)
  drawn.set(seat, tries)
  return tries
}
