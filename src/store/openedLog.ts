import { type GameLog, MODEL_VERSION, type ReplayError, replayLog } from '../game'
import type { Game } from '../game/game'
import { MAX_LOG_LENGTH, parseLogText } from '../share/log'

export { MAX_LOG_LENGTH }

/** Why a log is not opened. Codes are compared, words come from the catalogue. */
export type LogRefusal =
  | { readonly kind: 'tooLarge' | 'notLog' | 'newer' | 'noTurns' | 'notSetUp' }
  /** A field that cannot be read, like `turns.2.decisions.china.0.value`. */
  | { readonly kind: 'damaged'; readonly path: string }
  /** Played with a model that gave other figures. */
  | { readonly kind: 'olderModel'; readonly model: number }
  /** The first turn that does not come out as the log says, 1-based. */
  | { readonly kind: 'differs' | 'illegal'; readonly turn: number }

type OpenedLog = { readonly ok: true; readonly game: Game } | { readonly ok: false; readonly refusal: LogRefusal }

/** Open the game of a log: parse, replay, and hold every fingerprint against the one in the log. */
export function openLogText(text: string): OpenedLog {
  const parsed = parseLogText(text)
  return parsed.ok ? openLog(parsed.value) : refuse(unreadable(parsed.error))
}

/** Open the game of a log that is well formed. */
export function openLog(log: GameLog): OpenedLog {
  const replayed = replayLog(log)
  if (!replayed.ok) return refuse(unplayable(log, replayed.error))
  return log.turns.length > 0 ? { ok: true, game: replayed.value } : refuse({ kind: 'noTurns' })
}

function refuse(refusal: LogRefusal): OpenedLog {
  return { ok: false, refusal }
}

function unreadable({ kind, path = '' }: { readonly kind: string; readonly path?: string }): LogRefusal {
  if (kind === 'tooLong') return { kind: 'tooLarge' }
  if (kind === 'newer') return { kind: 'newer' }
  // A text that lacks a whole part of a log is something else.
  return path.includes('.') ? { kind: 'damaged', path } : { kind: 'notLog' }
}

function unplayable({ modelVersion }: GameLog, { kind, turn }: ReplayError): LogRefusal {
  if (modelVersion > MODEL_VERSION) return { kind: 'newer' }
  if (modelVersion < MODEL_VERSION) return { kind: 'olderModel', model: modelVersion }
  if (kind === 'notSetUp') return { kind: 'notSetUp' }
  return { kind: kind === 'hashDiffers' ? 'differs' : 'illegal', turn }
}
