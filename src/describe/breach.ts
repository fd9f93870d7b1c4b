import { halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import type { PactTerms } from '../game/talks/terms'
import type { Seat } from '../game/words'
import { breachesIn, type PactBreach } from '../why/whatIf/breaches'
import { describePactName } from './pact'
import type { Words } from './words'

/** Say that a draft breaks a pact in force, and the odds a turn that it is found, 0 to 1. */
export function describeBreach(words: Words, terms: PactTerms, odds: number): string {
  const breaks = words.t('breach.now', { pact: describePactName(words, terms) })
  const found = odds > 0 ? words.t('breach.odds', { odds: words.format.percent(odds) }) : words.t('breach.oddsNone')
  return `${breaks} ${found}`
}

/**
 * Say which pacts a seat breaks in a what-if, and when that is found out.
 *
 * @param game The game that was played.
 */
export function describeBreachesIf(
  words: Words,
  game: Game,
  seat: Seat,
  breaches: readonly PactBreach[],
): readonly string[] {
  const real = breachesIn(game.records, seat)
  return breaches.map(({ pact, terms, brokenIn, foundIn }) => {
    const isReal = real.some(each => each.pact === pact && each.brokenIn === brokenIn && each.foundIn === foundIn)
    const key = `breach.${foundIn === undefined ? 'unseen' : 'found'}${isReal ? 'Too' : ''}` as const
    const { year, half } = halfOf(game.scenario, foundIn ?? brokenIn)
    return words.t(key, {
      pact: describePactName(words, terms),
      half: words.t('page.half', { year: String(year), half: String(half) }),
    })
  })
}
