import { isPlanner } from '../ai'
import { checkDecisions, resolveTurn } from '../game'
import type { Game } from '../game/game'
import { bySeat } from '../game/words'
import type { HandedIn } from '../share/sealed'
import type { AppActions } from './appState'
import type { BaseStore } from './baseStore'
import { nextToDecide, passTo } from './company'
import { considerTurn } from './draft'
import { answer, type Players, playersOf, type Thoughts } from './minds/answer'
import { mayDecide, withNotice } from './notices'
import { keepReasons } from './reasons'
import type { Reckoner } from './reckoning/reckoner'

/** The action that hands a turn in: to the next person, or to the computer seats and on to the result. */
export function createEndTurn(store: BaseStore, thinker: Reckoner): AppActions['endTurn'] {
  const { getState, setState } = store
  let asked = 0

  /** Turn the decisions of people and computer seats over. */
  function resolve(game: Game, thoughts: Thoughts, handedIn: HandedIn): void {
    const decided = bySeat(seat => handedIn[seat] ?? thoughts[seat]?.decisions ?? [])
    const resolved = resolveTurn(game, decided)
    if (!resolved.ok) {
      setState(state => ({ ...withNotice(state, 'solverFailed'), thinking: false }))
      return
    }
    keepReasons(resolved.value.records[game.records.length]!, thoughts)
    const opened = considerTurn(resolved.value, getState().seat!, [])
    const looking = { revealing: true, shownTurn: undefined, thinking: false }
    setState({ screen: 'result', ...looking, game: resolved.value, handedIn: {}, ...opened })
  }

  /** Let planners think beside the page; whoever leaves the game meanwhile or asks again is not waited for. */
  async function thinkAndResolve(game: Game, players: Players, handedIn: HandedIn): Promise<void> {
    const ask = ++asked
    setState({ thinking: true })
    const thoughts = await thinker.reckon('answer', game, players)
    if (ask !== asked || !getState().thinking || getState().game !== game) return
    if (mayDecide(store)) resolve(game, thoughts, handedIn)
    else setState({ thinking: false })
  }

  return () => {
    const { game, seat, draft, people, opponents, screen, curtain, thinking, ...state } = getState()
    if (!game || !seat || state.replayed || screen !== 'turn' || curtain || thinking || !mayDecide(store)) return
    const refusal = checkDecisions(game, seat, draft)
    if (refusal) {
      setState({ refusal })
      return
    }
    const handedIn = { ...state.handedIn, [seat]: draft }
    const next = nextToDecide(game, people, handedIn)
    const players = playersOf(people, opponents)
    if (next) setState(passTo(next, handedIn))
    else if (Object.values(players).some(isPlanner)) void thinkAndResolve(game, players, handedIn)
    else resolve(game, answer(game, players), handedIn)
  }
}
