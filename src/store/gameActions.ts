import { opponentsOf } from '../ai/opponents'
import type { PersonaId } from '../ai/personas'
import { createGame, isLost, resolveTurn } from '../game'
import type { Game } from '../game/game'
import type { Scenario } from '../game/scenario'
import { type BySeat, bySeat, type Seat } from '../game/words'
import { BUILT_IN, isAsking, withAsking, withAssumptions, withoutEvents, withTurns } from '../scenarios'
import type { AppActions, Screen } from './appState'
import type { BaseStore } from './baseStore'
import { companyOf, NO_COMPANY, nextTurn, takenUp, turnBehindCurtain } from './company'
import { considerTurn, NO_DRAFT, NOTHING_UNDER_WAY } from './draft'
import { NOT_READING } from './home'
import { answer, playersOf } from './minds/answer'
import { mayDecide, withNotice } from './notices'
import type { Shelf } from './shelf'
import { isFinished, sittingOf, summaryOf } from './sitting'

type GameActions = Pick<
  AppActions,
  | 'takeSeat'
  | 'startAgain'
  | 'sitDown'
  | 'continueSaved'
  | 'continuePrevious'
  | 'liftCurtain'
  | 'readAs'
  | 'skipToReport'
  | 'endReveal'
  | 'lookBack'
  | 'goOn'
  | 'showReport'
  | 'toTitle'
>

/** What is on the way or looked back at, over. */
const NOT_LOOKING = { revealing: false, shownTurn: undefined, thinking: false } as const

/** The actions that begin a game, play it and move between its screens. */
export function createGameActions(store: BaseStore, shelf: Shelf, randomSeed: () => number): GameActions {
  const { getState, setState } = store

  function sitAgain(): void {
    const sitting = shelf.take()
    if (sitting) setState({ ...sitting, ...NOT_LOOKING, ...NOT_READING, ...takenUp(sitting) })
  }

  function open(scenario: Scenario, seed: number, people: readonly Seat[], opponents: BySeat<PersonaId>): void {
    const seat = people[0]!
    const created = createGame(scenario, seed)
    if (!created.ok) {
      if (created.error.kind !== 'notSolvable') throw new Error(`a screen asked for a game with ${created.error.kind}`)
      setState(state => withNotice(state, 'solverFailed'))
      return
    }
    const left = sittingOf(getState())
    if (left) shelf.put(left)
    shelf.makeRoom()
    const previous = shelf.previous()
    const opened = considerTurn(created.value, seat, NOTHING_UNDER_WAY)
    const seats = { ...NO_COMPANY, people, seat, opponents }
    const begun = { screen: 'briefing', ...NOT_LOOKING, ...NOT_READING } as const
    setState({ ...begun, ...seats, game: created.value, predictions: [], previous, ...opened })
  }

  return {
    takeSeat(seat, options = {}) {
      if (!mayDecide(store)) return
      const builtIn = withAssumptions(BUILT_IN[options.scenario ?? 'nanning2016'], options.assumptions ?? {})
      const scenario = withoutEvents(builtIn, options.struckEvents ?? [])
      const opponents = { ...opponentsOf(scenario), ...options.opponents }
      const people = companyOf(seat, options.people ?? [])
      const asking = withAsking(scenario, options.predictions ?? isAsking(scenario))
      open(withTurns(asking, options.turns ?? scenario.turns), options.seed ?? randomSeed(), people, opponents)
    },
    startAgain() {
      const { game, people, opponents } = getState()
      if (game && people.length > 0 && mayDecide(store)) open(game.scenario, game.seed, people, opponents)
    },
    sitDown() {
      if (getState().screen === 'briefing') setState({ screen: 'turn' })
    },
    continueSaved: sitAgain,
    continuePrevious() {
      if (getState().screen !== 'title' || !shelf.previous() || !mayDecide(store)) return
      shelf.swap()
      setState({ previous: shelf.previous() })
      sitAgain()
    },
    liftCurtain() {
      const { game, seat, curtain, ...underWay } = getState()
      if (game && seat && curtain) setState(turnBehindCurtain(game, seat, underWay))
    },
    readAs(seat) {
      const { people, replayed, screen } = getState()
      const isOffered = replayed || people.includes(seat)
      if (isOffered && (screen === 'result' || screen === 'report')) setState({ seat })
    },
    skipToReport() {
      const { game, seat, people, opponents, screen } = getState()
      if (!game || !seat || screen === 'title' || !mayDecide(store)) return
      if (people.some(person => !isLost(game.world.office, person))) return
      const played = playOut(game, people, opponents)
      if (!played) return setState(state => withNotice(state, 'solverFailed'))
      setState({ screen: 'report', ...NOT_LOOKING, game: played, ...considerTurn(played, seat, NOTHING_UNDER_WAY) })
    },
    endReveal() {
      setState({ revealing: false })
    },
    lookBack(turn) {
      const { game, replayed } = getState()
      if (turn !== undefined && !game?.records[turn - 1]) return
      const screen: Screen = turn === undefined ? 'report' : 'turn'
      setState({ shownTurn: turn, ...(replayed && { screen }) })
    },
    goOn() {
      const { game, screen, replayed } = getState()
      if (!game || replayed || (screen !== 'result' && screen !== 'report')) return
      setState({ ...(isFinished(game) ? { screen: 'report' } : nextTurn(game, getState())), ...NOT_LOOKING })
    },
    showReport() {
      if (getState().game?.records.length) setState({ screen: 'report', ...NOT_LOOKING })
    },
    toTitle() {
      const sitting = sittingOf(getState())
      if (sitting) shelf.put(sitting)
      setState({
        screen: 'title',
        ...NOT_LOOKING,
        ...NOT_READING,
        seat: undefined,
        ...NO_COMPANY,
        game: undefined,
        predictions: [],
        ...(sitting && { saved: summaryOf(sitting) }),
        ...NO_DRAFT,
      })
    },
  }
}

/** Play a game on to its end with nothing decided by people; undefined where a turn has no solution. */
function playOut(game: Game, people: readonly Seat[], opponents: BySeat<PersonaId>): Game | undefined {
  let current = game
  while (!isFinished(current)) {
    const thoughts = answer(current, playersOf(people, opponents))
    const next = resolveTurn(
      current,
      bySeat(seat => thoughts[seat]?.decisions ?? []),
    )
    if (!next.ok) return undefined
    current = next.value
  }
  return current
}
