import * as v from 'valibot'
import type { Decision } from '../game/decision'
import { type RandomStream, randomStream } from '../game/random'
import type { Seat } from '../game/words'
import type { Prediction, TurnPredictions } from '../report/prediction'
import { type ClassTurn, classTurnSchema } from './classTurn'
import { decisionsSchema } from './decisionSchema'
import { predictionSchema, turnPredictionsSchema } from './predictionSchema'

/** Decisions of seats that have handed in while others at the same device still decide. */
export type HandedIn = Readonly<Partial<Record<Seat, readonly Decision[]>>>

/** What must not lie in storage in clear while a device goes from hand to hand. */
export interface Secrets {
  readonly handedIn: HandedIn
  /** Decisions of the seat that decides now. */
  readonly draft: readonly Decision[]
  /** What that seat has chosen to say of the turn. */
  readonly guess: Prediction
  /** What a class that plays that seat has under way; a proposal's name tells what it thinks of. */
  readonly classTurn: ClassTurn
  /** What those who have handed in said about the turn. */
  readonly predicted: TurnPredictions
}

const secretsSchema = v.strictObject({
  handedIn: v.strictObject({
    china: v.optional(decisionsSchema),
    unitedStates: v.optional(decisionsSchema),
    rusal: v.optional(decisionsSchema),
  }),
  draft: decisionsSchema,
  // Sealed before a guess was kept until the turn is ended.
  guess: v.optional(predictionSchema, {}),
  classTurn: classTurnSchema,
  // Sealed before people were asked.
  predicted: v.optional(turnPredictionsSchema, {}),
})

const BYTE = 256

/**
 * Write secrets so that nobody reads them in passing: hex digits of their JSON under a stream of numbers.
 *
 * It keeps an honest neighbour from seeing them, not a determined one: the key is the game's own seed.
 */
export function sealSecrets(secrets: Secrets, key: number): string {
  const stream = randomStream(key, 'sealed')
  return Array.from(inAscii(JSON.stringify(secrets)), letter =>
    veil(letter.charCodeAt(0), stream).toString(16).padStart(2, '0'),
  ).join('')
}

/** Read what `sealSecrets` wrote with the same key; undefined when it is anything else. */
export function openSecrets(text: string, key: number): Secrets | undefined {
  const stream = randomStream(key, 'sealed')
  const letters = (text.match(/../g) ?? []).map(pair => String.fromCharCode(veil(Number.parseInt(pair, 16), stream)))
  try {
    return v.parse(secretsSchema, JSON.parse(letters.join(''))) as Secrets
  } catch {
    return undefined
  }
}

// What a class calls its proposals can be in any writing, and a letter is veiled as one byte.
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function veil(byte: number, stream: RandomStream): number {
  return byte ^ Math.floor(stream() * BYTE)
}
