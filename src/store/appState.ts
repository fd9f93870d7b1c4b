import type { PersonaId } from '../ai/personas'
import type { GameLog } from '../game'
import type { Decision, Refusal, TalkDecision } from '../game/decision'
import type { EventId } from '../game/events/deck'
import type { Game } from '../game/game'
import type { LeverId } from '../game/levers'
import type { TurnRecord } from '../game/record'
import type { Scenario } from '../game/scenario'
import type { BySeat, Seat } from '../game/words'
import type { Prediction, TurnPredictions } from '../report/prediction'
import type { ScenarioId } from '../scenarios'
import type { ClassTurn, Countdown, ShowOfHands, VoteSubject } from '../share/classTurn'
import type { Preferences, Theme } from '../share/preferences'
import type { GameScreen } from '../share/save'
import type { HandedIn } from '../share/sealed'
import type { DerivedMark } from '../why/derivedMark'
import type { DraftSteps } from './draftSteps'
import type { GameTerms } from './gameTerms'
import type { Derived } from './home'
import type { LogRefusal } from './openedLog'
import type { Reckoner } from './reckoning/reckoner'

export type { ClassTurn, Countdown, GameScreen, LogRefusal, Preferences, ShowOfHands, Theme, VoteSubject }

export type Screen = 'title' | GameScreen

/** Something the page has to tell; the words come from the catalogue by `kind`. */
export type NoticeKind =
  | 'saveCorrupt'
  | 'saveNewer'
  | 'saveModelChanged'
  | 'storageFull'
  | 'storageBlocked'
  | 'otherTab'
  | 'noWebgl'
  | 'noTable'
  | 'solverFailed'
  | 'offline'

export interface Notice {
  readonly kind: NoticeKind
}

/** A game found in storage that can be continued. */
export interface SavedGame {
  readonly seat: Seat
  /** Turn that would be played next, 1-based. */
  readonly turn: number
  readonly turns: number
  /** A turn was played or a decision drafted. */
  readonly begun: boolean
  readonly finished: boolean
  /** How many assumptions of the model are not the usual ones. */
  readonly changedAssumptions: number
  /** Terms of another game like it; undefined where the scenario is from a file. */
  readonly terms: GameTerms | undefined
}

/** Everything the screens show. Only the log, the seat, and what is under way in the turn are saved; the rest is derived by replaying. */
export interface AppState {
  readonly screen: Screen
  /** The decisions of the turn just resolved are being turned over before the result; never saved. */
  readonly revealing: boolean
  /** The turn is ended and computer seats still think about theirs; never saved. */
  readonly thinking: boolean
  /** Past turn looked back at, 1-based; undefined shows the present. Never saved. */
  readonly shownTurn: number | undefined
  /** The game was opened from a log: its report is read, nothing of it is played or saved. */
  readonly replayed: boolean
  /** What the replayed game is, where it was worked out from the one that a player was in. Never saved. */
  readonly derived: Derived | undefined
  readonly preferences: Preferences
  /** Seat of the person who decides now, or who reads. */
  readonly seat: Seat | undefined
  /** All seats that people at this device hold, in the order in which they decide; the computer plays the others. */
  readonly people: readonly Seat[]
  /** Decisions of people at this device who have handed in this turn. No screen shows them. */
  readonly handedIn: HandedIn
  /** What people who have handed in said about this turn. No screen shows it. */
  readonly predicted: TurnPredictions
  /** What people at this device said about the turns played, the first turn first. Never part of the game. */
  readonly predictions: readonly TurnPredictions[]
  /** The device goes from hand to hand: nothing of the turn is shown until the next person says it is theirs. */
  readonly curtain: boolean
  readonly opponents: BySeat<PersonaId>
  readonly game: Game | undefined
  /** Decisions of the running turn, not yet committed. */
  readonly draft: readonly Decision[]
  /** What the person who decides has chosen to say of this turn; it counts when the turn is ended. */
  readonly guess: Prediction
  /** Clock and hands of a class that plays the seat together. */
  readonly classTurn: ClassTurn
  /** Drafts of this turn to go back and forth to; never saved. */
  readonly steps: DraftSteps
  /** What this turn would bring with the draft, the others doing as last turn; undefined while unknown or after a failure. */
  readonly forecast: TurnRecord | undefined
  /** The same with no decision of ours this turn. */
  readonly forecastWithout: TurnRecord | undefined
  /** Why the draft could not be committed now. */
  readonly refusal: Refusal | undefined
  readonly saved: SavedGame | undefined
  /** The game that a new one replaced; it can be continued too. */
  readonly previous: SavedGame | undefined
  readonly notices: readonly Notice[]
  /** Another tab plays the same game; this one reads only. */
  readonly readOnly: boolean
}

/** Terms of a new game; those of the default scenario where nothing is said. */
export interface TermsOptions {
  readonly scenario?: ScenarioId
  readonly seed?: number | undefined
  readonly turns?: number
  readonly opponents?: Partial<BySeat<PersonaId>>
  /** Other seats that people at this device take. */
  readonly people?: readonly Seat[]
  /** Events of the scenario that shall not occur. */
  readonly struckEvents?: readonly EventId[]
  /** Assumptions that differ from those of the scenario, inside their ranges. */
  readonly assumptions?: Scenario['assumptions']
  /** Whether people are asked what a turn will bring; as the scenario says where nothing is said. */
  readonly predictions?: boolean
}

export interface AppActions {
  /** Start a new game in that seat and show the briefing; a seed is drawn when none is given. */
  takeSeat(seat: Seat, options?: TermsOptions): void
  /** Begin the present game again with the same terms and seed. */
  startAgain(): void
  sitDown(): void
  continueSaved(): void
  /** Continue the previous game; the saved one becomes the previous. */
  continuePrevious(): void
  /**
   * Replay a log and show its report; saved games stay as they are.
   *
   * @param seat Whose report comes first.
   * @returns Why the log is not opened; then nothing has changed.
   */
  openLog(text: string, seat: Seat): LogRefusal | undefined
  /**
   * Open a game that was worked out, such as a branch of the present one, as a marked replay: its report and past turns
   * are read, nothing of it is played or saved, and the present game waits.
   *
   * @returns Why the log is not opened; then nothing has changed.
   */
  openDerived(log: GameLog, seat: Seat, mark: DerivedMark): LogRefusal | undefined
  /** Go back to exactly where the derived game was opened. */
  leaveDerived(): void
  /**
   * Put a value on a lever in the draft; the start value of an order or the value in force of a standing lever removes it.
   *
   * @param drag A number for all moves of one drag of a slider: together they are one step.
   */
  setLever(lever: LeverId, value: number, drag?: number): void
  /** Say something to the others at the end of the turn, in place of what was to be said on the same matter. */
  say(decision: TalkDecision): void
  /** Take back what was to be said on that matter. */
  unsay(decision: TalkDecision): void
  /** Choose what to say of the turn; undefined takes a choice back, what is not named stays. It is no step of the draft. */
  guess(said: Prediction): void
  /** Change what a class has under way in this turn; also where only another tab may decide. */
  setClassTurn(change: Partial<ClassTurn>): void
  /** Empty the draft. */
  resetDraft(): void
  /** Take the last step of the draft back, as far as this turn goes. */
  undo(): void
  /** Do the last step that was undone again. */
  redo(): void
  /**
   * Commit the draft. On a shared device it is handed in and the next person's turn waits behind the curtain; after the
   * last the computer seats decide, the turn is resolved, the decisions are turned over, then comes the result.
   * Where the scenario asks what the turn will bring, the guess that stands is what the person says.
   */
  endTurn(): void
  /** The person to whom the device was passed is there. */
  liftCurtain(): void
  /** Read result or report from the chair of another person at this device, or that of an opened log from any chair. */
  readAs(seat: Seat): void
  /** Play the rest of a game in which the own seat is lost, and show the report. */
  skipToReport(): void
  /** Leave the turning over of the decisions for the result, at its end or before. */
  endReveal(): void
  /** Show a past turn, or the present again, which for a replayed game is its report; nothing of the game changes. */
  lookBack(turn: number | undefined): void
  /** From the result on to the next turn, or to the report after the last. */
  goOn(): void
  showReport(): void
  toTitle(): void
  dismissNotice(kind: NoticeKind): void
  addNotice(kind: NoticeKind): void
  setPreferences(change: Partial<Preferences>): void
  /** Take the game over from another tab. */
  takeOverTab(): void
}

/** What screens hold: the state to read and watch, and the only ways to change it. */
export interface AppStore {
  readonly actions: AppActions
  /** Let work on a game be done without holding up the page. */
  readonly reckon: Reckoner['reckon']
  getState(): AppState
  /** Call back after every change; returns the function that ends it. */
  subscribe(listener: (state: AppState, before: AppState) => void): () => void
  /** Call back when the selected slice changes, compared with `Object.is` unless told otherwise. */
  subscribe<Slice>(
    select: (state: AppState) => Slice,
    listener: (slice: Slice, before: Slice) => void,
    options?: { readonly equalityFn?: (a: Slice, b: Slice) => boolean; readonly fireImmediately?: boolean },
  ): () => void
}
