import type { SeatScore } from '../game/goals'
import type { Words } from './words'

/** A score with one decimal, as it stands in the sum. */
function shown(points: number): number {
  return Math.round(points * 10) / 10
}

/** How a score comes from its goals, as it is written: in points, one decimal, so that the sum is right on the page. */
function shownSum({ goalMean, total }: SeatScore): { readonly goals: number; readonly held: number } {
  return { goals: shown(goalMean), held: shown(shown(goalMean) - shown(total)) }
}

/** Say how the score comes from the goals: "Goals 48.0 − 2.0 held = 46.0"; empty where holding pips cost nothing. */
export function describeScoreSum(words: Words, score: SeatScore): string {
  const { goals, held } = shownSum(score)
  if (held <= 0) return ''
  const points = (value: number) => words.format.number(value, 1)
  return words.t('score.sum', { goals: points(goals), held: points(held), total: points(shown(score.total)) })
}

/** Say what was lost to political capital held: "1 point was lost"; empty where nothing was. */
export function describePipDrag(words: Words, score: SeatScore): string {
  const { held } = shownSum(score)
  if (held <= 0) return ''
  const amount = words.format.number(held, Number.isInteger(held) ? 0 : 1)
  return words.t('score.pipNote', { count: held, amount })
}
