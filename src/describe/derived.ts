import { halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import type { Scenario } from '../game/scenario'
import { scoreGame } from '../game/score'
import type { Seat } from '../game/words'
import type { DerivedMark } from '../why/derivedMark'
import { saySeat } from './names'
import type { Words } from './words'

/**
 * Say what a game is that was worked out and that nobody played.
 *
 * @param seat From whose chair it was worked out.
 */
export function describeDerived(words: Words, mark: DerivedMark, scenario: Scenario, seat: Seat): string {
  switch (mark.kind) {
    case 'branch': {
      const { year, half } = halfOf(scenario, mark.turn)
      const name = words.t('page.half', { year: String(year), half: String(half) })
      return words.t('derived.branch', { seat: saySeat(words, mark.seat), half: name })
    }
    case 'benchmark':
      return words.t(`derived.${mark.benchmark}`, { seat: words.t(`seat.${seat}.name`) })
    case 'claim':
      return words.t('derived.claim', { claim: String(mark.claim) })
  }
}

/** Say where a seat ends in a derived game and in the game that it was worked out from. */
export function describeScoreBeside(words: Words, seat: Seat, real: Game, other: Game): string {
  const scoreIn = (game: Game) => words.format.number(scoreGame(game)[seat].total, 0)
  return words.t('derived.scoreBeside', {
    seat: words.t(`seat.${seat}.name`),
    real: scoreIn(real),
    other: scoreIn(other),
  })
}
