import * as v from 'valibot'
import { LEVERS, type LeverId } from '../game/levers'

/** A countdown in ms; the present comes from outside, so that it can be told without a clock. */
export type Countdown =
  | { readonly is: 'off' }
  | { readonly is: 'running'; readonly endMs: number }
  | { readonly is: 'paused'; readonly leftMs: number }

/** Proposals of the class itself that can be voted on at once, and options of any vote. */
export const MOST_OPTIONS = 3
/** Letters a proposal's name can have, so that it stays readable from the last row. */
export const LONGEST_NAME = 30
/** More hands than any class has. */
export const MOST_HANDS = 999

/** What hands are raised for: a lever, or proposals of the class itself. */
export type VoteSubject = LeverId | 'own'

/** A show of hands. */
export interface ShowOfHands {
  readonly subject: VoteSubject
  /** Names of the class's own proposals; empty where it has not named one. */
  readonly names: readonly string[]
  /** Raised hands by option. */
  readonly hands: readonly number[]
  /** Hands are being counted. */
  readonly isOpen: boolean
}

/** What a class that plays a seat together has under way in a turn. It decides nothing and is never part of the game. */
export interface ClassTurn {
  readonly countdown: Countdown
  readonly vote?: ShowOfHands | undefined
}

/** Nothing under way. */
export const NO_CLASS_TURN = { countdown: { is: 'off' } } as const satisfies ClassTurn

const msSchema = v.pipe(v.number(), v.finite(), v.minValue(0))

/** A part of a save that no game hangs on: what cannot be read is nothing, and the rest is taken up. */
export const classTurnSchema: v.GenericSchema<unknown, ClassTurn> = v.fallback(
  v.strictObject({
    countdown: v.variant('is', [
      v.strictObject({ is: v.literal('off') }),
      v.strictObject({ is: v.literal('running'), endMs: msSchema }),
      v.strictObject({ is: v.literal('paused'), leftMs: msSchema }),
    ]),
    vote: v.exactOptional(
      v.strictObject({
        subject: v.picklist([...LEVERS.map(lever => lever.id), 'own'] as VoteSubject[]),
        names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_NAME))), v.maxLength(MOST_OPTIONS)),
        hands: v.pipe(
          v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_HANDS))),
          v.maxLength(MOST_OPTIONS),
        ),
        isOpen: v.boolean(),
      }),
    ),
  }),
  NO_CLASS_TURN,
)
