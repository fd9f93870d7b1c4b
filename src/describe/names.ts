import type { Seat } from '../game/words'
import type { RegionId } from '../model/words'
import type { Words } from './words'

/** Name a seat inside a sentence, with its article where it has one: "the United States". */
export function saySeat(words: Words, seat: Seat): string {
  return words.t(`seat.${seat}.said`)
}

/** Name seats inside a sentence: "China, the United States and UC Rusal". */
export function saySeats(words: Words, seats: readonly Seat[]): string {
  return words.list(seats.map(seat => saySeat(words, seat)))
}

/** Name a region inside a sentence, with its article where it has one: "the rest of the world". */
export function sayRegion(words: Words, region: RegionId): string {
  return words.t(`region.${region}.said`)
}

/** The text with a capital, for a name that begins a sentence. */
export function capital(words: Words, text: string): string {
  return text.charAt(0).toLocaleUpperCase(words.locale) + text.slice(1)
}
