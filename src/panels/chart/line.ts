import type { Range } from '../../why/band/range'

/**
 * One line of a chart: `own` is the player's, `noChange` the game in which nobody acts, `forecast` what is expected,
 * `other` a course that nobody played.
 */
export interface ChartLine {
  readonly id: string
  readonly kind: 'own' | 'noChange' | 'forecast' | 'other'
  /** Name at the end of the line and in the table. */
  readonly label: string
  /** Position of the first value on the turn axis. */
  readonly from: number
  readonly values: readonly number[]
  /** Where the last value might lie, hatched from the value before on. */
  readonly range?: Range | undefined
}
