import { PERSONAS, type PersonaId } from '../ai/personas'
import {
  changedAssumptions,
  checkDecisions,
  type GameLog,
  logOf,
  MODEL_VERSION,
  type ReplayError,
  replayLog,
} from '../game'
import { type Decision, type RefusalKind, TALK_REFUSALS } from '../game/decision'
import type { Game } from '../game/game'
import { type BySeat, SEATS, type Seat } from '../game/words'
import { type GameScreen, makeSave, parseSave, type Save } from '../share/save'
import type { AppState, SavedGame } from './appState'
import { termsLike } from './gameTerms'
import { withoutDerived } from './home'

/** A game in progress at this device, with the place where the player left it: a save that was found playable. */
export interface Sitting extends Omit<Save, 'savedSeat' | 'opponents' | 'log'> {
  readonly seat: Seat
  readonly opponents: BySeat<PersonaId>
  readonly game: Game
}

/** Why a save cannot be taken up. */
export type SaveRefusal = 'saveCorrupt' | 'saveNewer' | 'saveModelChanged'

type Opened = { readonly ok: true; readonly sitting: Sitting } | { readonly ok: false; readonly refusal: SaveRefusal }

/**
 * The sitting that the screens show, or that waits behind a derived game; undefined on the title page, and for a log
 * that is only read.
 */
export function sittingOf(state: AppState): Sitting | undefined {
  const { seat, people, opponents, game, draft, handedIn, predicted, predictions, screen, replayed } =
    withoutDerived(state)
  if (!game || !seat || screen === 'title' || replayed) return undefined
  return { seat, people, opponents, game, draft, handedIn, predicted, predictions, screen }
}

/** Has the last turn of the game been played? */
export function isFinished({ world, scenario }: Game): boolean {
  return world.turn >= scenario.turns
}

/** What the title page says about a sitting. */
export function summaryOf(sitting: Sitting): SavedGame {
  const { seat, game, draft } = sitting
  const turns = game.scenario.turns
  const begun = game.records.length + draft.length > 0
  return {
    seat,
    turn: Math.min(game.world.turn + 1, turns),
    turns,
    begun,
    finished: isFinished(game),
    changedAssumptions: changedAssumptions(game.scenario.assumptions).length,
    terms: termsLike(sitting),
  }
}

/** A game left before its first decision must not push out one that was played, nor one that is over. */
export function isWorthKeeping({ begun, finished }: SavedGame): boolean {
  return begun && !finished
}

/** The unfinished game that starting a new one now would push out for good, if there is one. */
export function lostByNewGame(state: AppState): SavedGame | undefined {
  const sitting = sittingOf(state)
  const present = sitting ? summaryOf(sitting) : state.saved
  const { previous } = state
  return present && previous && isWorthKeeping(present) && isWorthKeeping(previous) ? previous : undefined
}

/** Write a sitting as text. */
export function sittingText({ seat, game, ...rest }: Sitting): string {
  return makeSave({ savedSeat: seat, log: logOf(game), ...rest })
}

/** Take up a sitting from text: parse, replay, and hold every fingerprint against the saved one. */
export function openSitting(text: string): Opened {
  const parsed = parseSave(text)
  if (!parsed.ok) return refuse(parsed.error.kind === 'newer' ? 'saveNewer' : 'saveCorrupt')
  const save = parsed.value
  const replayed = replayLog(save.log)
  if (!replayed.ok) return refuse(unplayable(save.log, replayed.error.kind))
  const { log: _, savedSeat: seat, ...rest } = save
  const { people, opponents, draft, handedIn, screen } = rest
  const game = replayed.value
  const decided = [[seat, draft] as const, ...people.map(person => [person, handedIn[person] ?? []] as const)]
  if (!areKnown(opponents) || decided.some(([who, decisions]) => isDamaged(game, who, decisions)))
    return refuse(unplayable(save.log))
  if (!isScreenOf(screen, game)) return refuse('saveCorrupt')
  return { ok: true, sitting: { ...rest, seat, opponents, game } }
}

function refuse(refusal: SaveRefusal): Opened {
  return { ok: false, refusal }
}

// A log of another model that no longer plays is not damaged: the rules have moved on.
function unplayable({ modelVersion }: GameLog, kind?: ReplayError['kind']): SaveRefusal {
  if (modelVersion > MODEL_VERSION) return 'saveNewer'
  return modelVersion < MODEL_VERSION || kind === 'hashDiffers' ? 'saveModelChanged' : 'saveCorrupt'
}

function areKnown(opponents: Save['opponents']): opponents is BySeat<PersonaId> {
  return SEATS.every(seat => (PERSONAS[seat] as readonly string[]).includes(opponents[seat]))
}

// A draft may well be too dear or not allowed just now; these are what no player can have entered.
const DAMAGE: readonly RefusalKind[] = [
  'gameOver',
  'unknownLever',
  'notYourLever',
  'badValue',
  'twiceInOneTurn',
  ...TALK_REFUSALS,
]

function isDamaged(game: Game, seat: Seat, draft: readonly Decision[]): boolean {
  const refusal = draft.length > 0 ? checkDecisions(game, seat, draft) : undefined
  return refusal !== undefined && DAMAGE.includes(refusal.kind)
}

// There is no turn to play after the last, and nothing to show before the first.
function isScreenOf(screen: GameScreen, game: Game): boolean {
  return screen === 'briefing' || screen === 'turn' ? !isFinished(game) : game.records.length > 0
}
