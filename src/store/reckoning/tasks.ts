import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import type { Seat } from '../../game/words'
import { ownEffects } from '../../report/ownEffect'
import { type GameQuestion, gameLeverSplit, gameSplit, partSplit, type TurnQuestion } from '../../why/attribution'
import { bandOf, bandOfTurn, bandsOfGame } from '../../why/band/band'
import { answer, type Players } from '../minds/answer'

/** Told the share that is done, 0 to 1, by work that takes its time. */
export type OnProgress = (share: number) => void

/** Work on a game: pure, so that thread and page give the same. Input and output are plain data. */
type Task = (game: Game, input: never, onProgress: OnProgress) => unknown

/** All that is reckoned beside the page, by name. */
export const TASKS = {
  answer: (game: Game, players: Players) => answer(game, players),
  ownEffects: (game: Game) => ownEffects(game),
  band: (game: Game, { seat, draft }: { readonly seat: Seat; readonly draft: readonly Decision[] }) =>
    bandOf(game, seat, draft),
  bandOfTurn: (game: Game, { seat, turn }: { readonly seat: Seat; readonly turn: number }) =>
    bandOfTurn(game, seat, turn),
  bandsOfGame: (game: Game, seat: Seat) => bandsOfGame(game, seat),
  partSplit: (game: Game, question: TurnQuestion) => partSplit(game, question),
  gameSplit: (game: Game, question: GameQuestion) => gameSplit(game, question),
  gameLeverSplit: (game: Game, question: GameQuestion & { readonly seat: Seat }) => gameLeverSplit(game, question),
} satisfies Record<string, Task>

export type TaskName = keyof typeof TASKS
/** What a task is asked with beside the game; `undefined` where the game is enough. */
export type InputOf<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[1]
export type OutputOf<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>

/** Do the work of a task. */
export function runTask<Name extends TaskName>(
  name: Name,
  game: Game,
  input: InputOf<Name>,
  onProgress: OnProgress = () => {},
): OutputOf<Name> {
  const task: Task = TASKS[name]
  return task(game, input as never, onProgress) as OutputOf<Name>
}
