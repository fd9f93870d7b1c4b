import { isLost } from '../game'
import type { Game } from '../game/game'
import type { Seat } from '../game/words'
import type { TurnPredictions } from '../report/prediction'
import type { HandedIn } from '../share/sealed'
import type { AppState } from './appState'
import { considerTurn, NO_DRAFT, type UnderWay } from './draft'
import type { Sitting } from './sitting'

/** Who sits at this device, and whether it is on its way from hand to hand. */
export type CompanyState = Pick<AppState, 'people' | 'handedIn' | 'predicted' | 'curtain'>

/** Nobody sits here. */
export const NO_COMPANY: CompanyState = { people: [], handedIn: {}, predicted: {}, curtain: false }

/** The seats of a new game that people at this device take, in the order in which they decide. */
export function companyOf(seat: Seat, others: readonly Seat[]): readonly Seat[] {
  return [seat, ...others.filter(other => other !== seat)]
}

/** The first person in office who still has to decide; undefined when everybody has handed in. */
export function nextToDecide(game: Game, people: readonly Seat[], handedIn: HandedIn): Seat | undefined {
  return people.find(person => !handedIn[person] && !isLost(game.world.office, person))
}

/** What a person who hands in leaves for the next: their own seat, hidden, and nothing of what was decided in sight. */
export function passTo(next: Seat, handedIn: HandedIn, predicted: TurnPredictions): Partial<AppState> {
  return { seat: next, handedIn, predicted, curtain: true, screen: 'turn', ...NO_DRAFT }
}

/** The turn of the person behind the curtain; the first one begins with the briefing of that seat. */
export function turnBehindCurtain(game: Game, seat: Seat, underWay: UnderWay): Partial<AppState> {
  return { curtain: false, screen: game.world.turn === 0 ? 'briefing' : 'turn', ...considerTurn(game, seat, underWay) }
}

/** A turn before the next: on a shared device it goes to the first person, behind the curtain. */
export function nextTurn(game: Game, { people }: CompanyState): Partial<AppState> {
  const next = people.length > 1 && nextToDecide(game, people, {})
  return next ? passTo(next, {}, {}) : { screen: 'turn' }
}

/** A sitting as it is taken up: a shared device may have changed hands since, so whoever decides says who they are. */
export function takenUp(sitting: Sitting): Partial<AppState> {
  const { game, seat, people, draft, guess, classTurn, handedIn, predicted, screen } = sitting
  const underWay = { draft, guess, classTurn }
  const isDeciding = screen === 'turn' || screen === 'briefing'
  if (isDeciding && people.length > 1) return { ...passTo(seat, handedIn, predicted), ...underWay }
  return { curtain: false, ...considerTurn(game, seat, underWay) }
}
