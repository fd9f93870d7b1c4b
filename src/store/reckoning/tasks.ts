import type { Decision } from '../../game/decision'
import type { Game } from '../../game/game'
import { G20_DRAFT } from '../../game/talks/g20Draft'
import type { Seat } from '../../game/words'
import { ownEffects } from '../../report/ownEffect'
import { BUILT_IN } from '../../scenarios'
import { type GameQuestion, gameLeverSplit, gameSplit, partSplit, type TurnQuestion } from '../../why/attribution'
import { bandOf, bandOfTurn, bandsOfGame } from '../../why/band/band'
import { type RobustnessPart, tryPart } from '../../why/claims/robustness'
import { benchmarks } from '../../why/whatIf/benchmarks'
import type { BranchPoint } from '../../why/whatIf/branch'
import { branchRun } from '../../why/whatIf/branchRun'
import { matteredMost } from '../../why/whatIf/matteredMost'
import { answer, type Players } from '../minds/answer'

/** Told the share that is done, 0 to 1, by work that takes its time. */
export type OnProgress = (share: number) => void

/** Work on a game: pure, so that thread and page give the same. Input and output are plain data. */
type Task = (game: Game, input: never, onProgress: OnProgress) => unknown

const MEASURED_BY = { history: BUILT_IN.history, ministers: G20_DRAFT }

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
  claims: (game: Game, part: RobustnessPart) => tryPart(game, part),
  branch: (game: Game, input: { readonly point: BranchPoint; readonly players: Players }) =>
    branchRun(game, input.point, input.players),
  matteredMost: (game: Game, seat: Seat) => matteredMost(game, seat),
  benchmarks: (game: Game, seat: Seat, onProgress: OnProgress) => benchmarks(game, seat, MEASURED_BY, onProgress),
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
