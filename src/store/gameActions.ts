import { decideFor } from '../ai'
import { DEFAULT_PERSONAS, type PersonaId } from '../ai/personas'
import { checkDecisions, createGame, isLost, resolveTurn } from '../game'
import type { TurnDecisions } from '../game/decision'
import type { Game } from '../game/game'
import type { Scenario } from '../game/scenario'
import { type BySeat, SEATS, type Seat } from '../game/words'
import { BUILT_IN, withoutEvents, withTurns } from '../scenarios'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { considerTurn, NO_DRAFT } from './draft'
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
  | 'endTurn'
  | 'skipToReport'
  | 'endReveal'
  | 'lookBack'
  | 'goOn'
  | 'showReport'
  | 'toTitle'
>

/** What is on the way or looked back at, over. */
const NOT_LOOKING = { revealing: false, shownTurn: undefined } as const

/** The actions that begin a game, play it and move between its screens. */
export function createGameActions(store: BaseStore, shelf: Shelf, randomSeed: () => number): GameActions {
  const { getState, setState } = store

  function sitAgain(): void {
    const sitting = shelf.take()
    if (sitting) setState({ ...sitting, ...NOT_LOOKING, ...considerTurn(sitting.game, sitting.seat, sitting.draft) })
  }

  function open(scenario: Scenario, seed: number, seat: Seat, opponents: BySeat<PersonaId>): void {
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
    const opened = considerTurn(created.value, seat, [])
    setState({ screen: 'briefing', ...NOT_LOOKING, seat, opponents, game: created.value, previous, ...opened })
  }

  return {
    takeSeat(seat, options = {}) {
      if (!mayDecide(store)) return
      const scenario = withoutEvents(BUILT_IN[options.scenario ?? 'nanning2016'], options.struckEvents ?? [])
      const opponents = { ...DEFAULT_PERSONAS, ...options.opponents }
      open(withTurns(scenario, options.turns ?? scenario.turns), options.seed ?? randomSeed(), seat, opponents)
    },
    startAgain() {
      const { game, seat, opponents } = getState()
      if (game && seat && mayDecide(store)) open(game.scenario, game.seed, seat, opponents)
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
    endTurn() {
      const { game, seat, draft, opponents, screen } = getState()
      if (!game || !seat || screen !== 'turn' || !mayDecide(store)) return
      const others = decideForOthers(game, seat, opponents)
      const refusal = checkDecisions(game, seat, draft)
      if (refusal) return setState({ refusal })
      const resolved = resolveTurn(game, { ...others, [seat]: draft })
      if (!resolved.ok) return setState(state => withNotice(state, 'solverFailed'))
      const opened = considerTurn(resolved.value, seat, [])
      setState({ screen: 'result', revealing: true, shownTurn: undefined, game: resolved.value, ...opened })
    },
    skipToReport() {
      const { game, seat, opponents, screen } = getState()
      if (!game || !seat || screen === 'title' || !isLost(game.world.office, seat) || !mayDecide(store)) return
      const played = playOut(game, seat, opponents)
      if (!played) return setState(state => withNotice(state, 'solverFailed'))
      setState({ screen: 'report', ...NOT_LOOKING, game: played, ...considerTurn(played, seat, []) })
    },
    endReveal() {
      setState({ revealing: false })
    },
    lookBack(turn) {
      const { game } = getState()
      if (turn === undefined || game?.records[turn - 1]) setState({ shownTurn: turn })
    },
    goOn() {
      const { game, screen } = getState()
      if (!game || (screen !== 'result' && screen !== 'report')) return
      setState({ screen: isFinished(game) ? 'report' : 'turn', ...NOT_LOOKING })
    },
    showReport() {
      if (getState().game?.records.length) setState({ screen: 'report', ...NOT_LOOKING })
    },
    toTitle() {
      const sitting = sittingOf(getState())
      if (!sitting) return
      shelf.put(sitting)
      setState({
        screen: 'title',
        ...NOT_LOOKING,
        seat: undefined,
        game: undefined,
        saved: summaryOf(sitting),
        ...NO_DRAFT,
      })
    },
  }
}

/** Play a game on to its end with nothing decided for that seat; undefined where a turn has no solution. */
function playOut(game: Game, seat: Seat, opponents: BySeat<PersonaId>): Game | undefined {
  let current = game
  while (!isFinished(current)) {
    const next = resolveTurn(current, decideForOthers(current, seat, opponents))
    if (!next.ok) return undefined
    current = next.value
  }
  return current
}

// The draft is not an argument: what the others decide cannot depend on it.
function decideForOthers(game: Game, seat: Seat, opponents: BySeat<PersonaId>): TurnDecisions {
  const decided = SEATS.map(other => [other, other === seat ? [] : decideFor(game, other, opponents[other])])
  return Object.fromEntries(decided)
}
