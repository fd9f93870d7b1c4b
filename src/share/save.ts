import * as v from 'valibot'
import type { GameLog } from '../game'
import type { Decision } from '../game/decision'
import { type BySeat, SEATS, type Seat } from '../game/words'
import type { Prediction, TurnPredictions } from '../report/prediction'
import { type ClassTurn, classTurnSchema, NO_CLASS_TURN } from './classTurn'
import { decisionsSchema } from './decisionSchema'
import { type Format, parseText, versionOf } from './format'
import { parseLog } from './log'
import { badField, type Parsed, pathInside } from './parsed'
import { predictionSchema, turnPredictionsSchema } from './predictionSchema'
import { type HandedIn, openSecrets, sealSecrets } from './sealed'

/** Screens on which a game can be left and taken up again. */
export const GAME_SCREENS = ['briefing', 'turn', 'result', 'report'] as const
export type GameScreen = (typeof GAME_SCREENS)[number]

/** All that is kept of a game in progress; every figure follows by replaying the log. */
export interface Save {
  /** Seat of the person who decides now. */
  readonly savedSeat: Seat
  /** All seats that people at this device hold, in the order in which they decide. */
  readonly people: readonly Seat[]
  /** Name of the computer player of every seat; whether it is known is asked by the reader. */
  readonly opponents: BySeat<string>
  readonly log: GameLog
  /** Decisions of the running turn, not yet committed. */
  readonly draft: readonly Decision[]
  /** What the person who decides has chosen to say of the turn so far. */
  readonly guess: Prediction
  /** What a class that plays the seat together has under way in the turn. */
  readonly classTurn: ClassTurn
  /** Decisions of people at this device who have handed in. */
  readonly handedIn: HandedIn
  /** What those people said about the turn. */
  readonly predicted: TurnPredictions
  /** What people said about the turns played, the first turn first. */
  readonly predictions: readonly TurnPredictions[]
  readonly screen: GameScreen
}

const opponentSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(40))

const FORMAT = {
  maxLength: 200_000,
  migrations: [
    older => ({ ...older, people: [older.savedSeat], schemaVersion: 2 }),
    older => ({ ...older, predictions: [], schemaVersion: 3 }),
    older => ({ ...older, guess: {}, schemaVersion: 4 }),
  ],
  schema: v.strictObject({
    schemaVersion: v.literal(4),
    savedSeat: v.picklist(SEATS),
    people: v.pipe(
      v.array(v.picklist(SEATS)),
      v.minLength(1),
      v.maxLength(SEATS.length),
      v.checkItems((seat, i, seats) => seats.indexOf(seat) === i),
    ),
    opponents: v.strictObject({ china: opponentSchema, unitedStates: opponentSchema, rusal: opponentSchema }),
    log: v.unknown(),
    draft: decisionsSchema,
    guess: predictionSchema,
    classTurn: classTurnSchema,
    predictions: v.array(turnPredictionsSchema),
    sealed: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{2})+$/))),
    screen: v.picklist(GAME_SCREENS),
  }),
} as const satisfies Format<v.GenericSchema>

/** Write a save as text. Where several people share the device, nothing of the running turn lies in clear. */
export function makeSave({ handedIn, draft, guess, classTurn, predicted, ...save }: Save): string {
  const isShared = save.people.length > 1
  const secrets = isShared
    ? {
        draft: [],
        guess: {},
        classTurn: NO_CLASS_TURN,
        sealed: sealSecrets({ handedIn, draft, guess, classTurn, predicted }, save.log.seed),
      }
    : { draft, guess, classTurn }
  return JSON.stringify({ schemaVersion: versionOf(FORMAT), ...save, ...secrets })
}

/** Read a save from text. Its log is well formed but not yet replayed, its draft not yet checked against the game. */
export function parseSave(text: string): Parsed<Save> {
  const parsed = parseText(text, FORMAT)
  if (!parsed.ok) return parsed
  const log = parseLog(parsed.value.log)
  if (!log.ok) return log.error.kind === 'badField' ? badField(pathInside('log', log.error.path)) : log
  const { savedSeat, people, opponents, draft, guess, classTurn, predictions, sealed, screen } = parsed.value
  if (!people.includes(savedSeat)) return badField('people')
  if (predictions.length > log.value.turns.length) return badField('predictions')
  const secrets =
    sealed === undefined
      ? { draft, guess, classTurn, handedIn: {}, predicted: {} }
      : openSecrets(sealed, log.value.seed)
  if (!secrets) return badField('sealed')
  return { ok: true, value: { savedSeat, people, opponents, log: log.value, ...secrets, predictions, screen } }
}
