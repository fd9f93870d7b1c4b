import { baseRecord } from '../game/baseRecord'
import { type Half, halfOf } from '../game/calendar'
import { checkDecisions } from '../game/checkDecisions'
import type { Decision } from '../game/decision'
import type { Game } from '../game/game'
import type { TurnRecord } from '../game/record'
import { publicTalks } from '../game/talks/publicTalks'
import type { Pact, Talks } from '../game/talks/talks'
import type { PactTerms } from '../game/talks/terms'
import type { ByPair, Seat } from '../game/words'
import type { Settings } from '../model/settings'
import type { Outlook } from './talks/answerProposal'
import { gainOfLeaving, outlookOf } from './talks/outlook'

/** What a computer player may look at when it decides. Nothing of what the others decide this turn is in it. */
export interface SeatView {
  readonly seat: Seat
  /** Turn being decided, 1-based. */
  readonly turn: number
  readonly turns: number
  /** The half-year being decided. */
  readonly half: Half
  /** Settings of all seats as last turn left them; they are public. */
  readonly settings: Settings
  /** Trust of all pairs, 0 to 100; public. */
  readonly trust: ByPair<number>
  /** What lies on the table and what is in force; breaches not found out are hidden. */
  readonly talks: Talks
  /** Mandate of the own seat, 0 to 100. */
  readonly mandate: number
  /** The last turn played, before the first the base year 2016. */
  readonly last: TurnRecord
  /** Turns played so far; public. */
  readonly records: readonly TurnRecord[]
  /** Whether these decisions would pass the gate. */
  isLegal(decisions: readonly Decision[]): boolean
  /** What a pact would do to the own seat, solved by the engine; undefined where the market has no solution. */
  outlook(terms: PactTerms): Outlook | undefined
  /** What leaving a pact in force would add to the own score at the end, against keeping it; undefined as above. */
  leaving(pact: Pact): number | undefined
  /** Whether they would pass it with more political capital. */
  isTooDear(decisions: readonly Decision[]): boolean
}

/** What that seat sees of a game. */
export function viewFor(game: Game, seat: Seat): SeatView {
  const { world, scenario, records } = game
  return {
    seat,
    turn: world.turn + 1,
    turns: scenario.turns,
    half: halfOf(scenario, world.turn + 1),
    settings: world.settings,
    trust: world.trust,
    talks: publicTalks(world.talks),
    mandate: world.mandate[seat],
    get last() {
      return records[records.length - 1] ?? baseRecord(game)
    },
    records,
    isLegal: decisions => checkDecisions(game, seat, decisions) === undefined,
    outlook: terms => outlookOf(game, seat, terms),
    leaving: pact => gainOfLeaving(game, seat, pact),
    isTooDear: decisions => checkDecisions(game, seat, decisions)?.kind === 'notEnoughPips',
  }
}
