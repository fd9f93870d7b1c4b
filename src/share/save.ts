import * as v from 'valibot'
import type { GameLog } from '../game'
import type { Decision } from '../game/decision'
import { type BySeat, SEATS, type Seat } from '../game/words'
import { decisionsSchema } from './decisionSchema'
import { type Format, parseText, versionOf } from './format'
import { parseLog } from './log'
import { badField, type Parsed, pathInside } from './parsed'

/** Screens on which a game can be left and taken up again. */
export const GAME_SCREENS = ['briefing', 'turn', 'result', 'report'] as const
export type GameScreen = (typeof GAME_SCREENS)[number]

/** All that is kept of a game in progress; every figure follows by replaying the log. */
export interface Save {
  /** Seat of the person at this device. */
  readonly savedSeat: Seat
  /** Name of the computer player of every seat; whether it is known is asked by the reader. */
  readonly opponents: BySeat<string>
  readonly log: GameLog
  /** Decisions of the running turn, not yet committed. */
  readonly draft: readonly Decision[]
  readonly screen: GameScreen
}

const opponentSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(40))

const FORMAT = {
  maxLength: 200_000,
  migrations: [],
  schema: v.strictObject({
    schemaVersion: v.literal(1),
    savedSeat: v.picklist(SEATS),
    opponents: v.strictObject({ china: opponentSchema, unitedStates: opponentSchema, rusal: opponentSchema }),
    log: v.unknown(),
    draft: decisionsSchema,
    screen: v.picklist(GAME_SCREENS),
  }),
} as const satisfies Format<v.GenericSchema>

/** Write a save as text. */
export function makeSave(save: Save): string {
  return JSON.stringify({ schemaVersion: versionOf(FORMAT), ...save })
}

/** Read a save from text. Its log is well formed but not yet replayed, its draft not yet checked against the game. */
export function parseSave(text: string): Parsed<Save> {
  const parsed = parseText(text, FORMAT)
  if (!parsed.ok) return parsed
  const log = parseLog(parsed.value.log)
  if (!log.ok) return log.error.kind === 'badField' ? badField(pathInside('log', log.error.path)) : log
  const { savedSeat, opponents, draft, screen } = parsed.value
  return { ok: true, value: { savedSeat, opponents, log: log.value, draft, screen } }
}
