import { SEATS, type Seat } from '../../game/words'
import { MAX_LOG_LENGTH } from '../../store/openedLog'

/** Bytes of the longest log: no character of one takes more than four. */
const MAX_BYTES = 4 * MAX_LOG_LENGTH

/** The text of a log file and the seat in its name, or why it is not read. */
export type LogFile =
  | { readonly ok: true; readonly text: string; readonly seat: Seat }
  | { readonly ok: false; readonly kind: 'tooLarge' | 'unreadable' }

/** The seat whose report comes first where nothing says it. */
export const FIRST_SEAT: Seat = 'china'

/** Read a file that may be a log. */
export async function readLogFile(file: File): Promise<LogFile> {
  if (file.size > MAX_BYTES) return { ok: false, kind: 'tooLarge' }
  try {
    return { ok: true, text: await file.text(), seat: seatInName(file.name) }
  } catch {
    return { ok: false, kind: 'unreadable' }
  }
}

// A log has no seat of its own, since it holds the decisions of all three; a report puts the reader's into the name.
function seatInName(name: string): Seat {
  return SEATS.find(seat => name.startsWith(`table-13-${seat}-`)) ?? FIRST_SEAT
}
