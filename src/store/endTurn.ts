import { isPlanner } from '../ai'
import { checkDecisions, isLost, resolveTurn } from '../game'
import type { Game } from '../game/game'
import { bySeat } from '../game/words'
import { type TurnPredictions, withPredictions } from '../report/prediction'
import { isAsking } from '../scenarios'
import type { HandedIn } from '../share/sealed'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { nextToDecide, passTo } from './company'
import { considerTurn, NOTHING_UNDER_WAY } from './draft'
import { answer, type Players, playersOf, type Thoughts } from './minds/answer'
import { mayDecide, withNotice } from './notices'
import { keepReasons } from './reasons'
import type { Reckoner } from './reckoning/reckoner'

/** What people at this device have handed in. */
interface Handed {
  readonly handedIn: HandedIn
  readonly predicted: TurnPredictions
}

/** The action that hands a turn in: to the next person, or to the computer seats and on to the result. */
export function createEndTurn(store: BaseStore, thinker: Reckoner): AppActions['endTurn'] {
  const { getState, setState } = store
  let asked = 0

  /** Turn the decisions of people and computer seats over. */
  function resolve(game: Game, thoughts: Thoughts, { handedIn, predicted }: Handed): void {
    const decided = bySeat(seat => handedIn[seat] ?? thoughts[seat]?.decisions ?? [])
    const resolved = resolveTurn(game, decided)
    if (!resolved.ok) {
      setState(state => ({ ...withNotice(state, 'solverFailed'), thinking: false }))
      return
    }
    keepReasons(resolved.value.records[game.records.length]!, thoughts)
    const opened = considerTurn(resolved.value, getState().seat!, NOTHING_UNDER_WAY)
    const looking = { revealing: true, shownTurn: undefined, thinking: false }
    const predictions = withPredictions(getState().predictions, game.records.length, predicted)
    const handed = { handedIn: {}, predicted: {}, predictions }
    setState({ screen: 'result', ...looking, game: resolved.value, ...handed, ...opened })
  }

  /** Let planners think beside the page; whoever leaves the game meanwhile or asks again is not waited for. */
  async function thinkAndResolve(game: Game, players: Players, handed: Handed): Promise<void> {
    const ask = ++asked
    setState({ thinking: true })
    const thoughts = await thinker.reckon('answer', game, players)
    if (ask !== asked || !getState().thinking || getState().game !== game) return
    if (mayDecide(store)) resolve(game, thoughts, handed)
    else setState({ thinking: false })
  }

  return () => {
    const { game, seat, draft, guess, people, opponents, screen, curtain, thinking, ...state } = getState()
    if (!game || !seat || state.replayed || screen !== 'turn' || curtain || thinking || !mayDecide(store)) return
    const refusal = checkDecisions(game, seat, draft)
    if (refusal) {
      setState({ refusal })
      return
    }
    const handedIn = { ...state.handedIn, [seat]: draft }
    const isAsked = isAsking(game.scenario) && !isLost(game.world.office, seat)
    const predicted = isAsked ? { ...state.predicted, [seat]: guess } : state.predicted
    const handed = { handedIn, predicted }
    const next = nextToDecide(game, people, handedIn)
    const players = playersOf(people, opponents)
    if (next) setState(passTo(next, handedIn, predicted))
    else if (Object.values(players).some(isPlanner)) void thinkAndResolve(game, players, handed)
    else resolve(game, answer(game, players), handed)
  }
}
