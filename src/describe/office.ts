import { type Game, halfOf, lossAhead, type MandateLoss, mandateLosses, SEATS, type Seat } from '../game'
import { LEVERS_OF } from '../game/levers'
import { OPENING_MANDATE } from '../game/world'
import { BASE_SETTINGS, type Settings } from '../model/settings'
import { describeLeverValue } from './leverValue'
import { capital, saySeat } from './names'
import type { Words } from './words'

/** Causes of a falling mandate that are told. */
const MOST_CAUSES = 2

/**
 * Warn a seat that it may lose its office: how it stands, when it would be lost, and what would help. Empty without a
 * warning.
 *
 * @param game A game as it stood after some turn.
 */
export function describeOfficeRisk(words: Words, game: Game, seat: Seat): readonly string[] {
  const record = game.records.at(-1)
  if (!record) return []
  const office = record.office[seat]
  if (office.warnedTurns === 0 || office.lostTurn !== undefined) return []
  const before = game.records.at(-2)?.mandate[seat] ?? OPENING_MANDATE
  const lost = lossAhead(office, before, record.mandate[seat], record.turn)
  const isInGame = lost !== undefined && lost <= game.scenario.turns
  const losses = mandateLosses(seat, record, game.noChange[record.turn - 1]!).slice(0, MOST_CAUSES)
  return [
    words.t(`office.risk.${seat}`, { mandate: words.format.number(record.mandate[seat], 0) }),
    isInGame ? words.t('office.ahead', { turn: words.format.number(lost, 0) }) : words.t('office.rule'),
    ...(losses.length > 0
      ? [words.t('office.weighs', { causes: words.list(losses.map(loss => describeLoss(words, loss))) })]
      : []),
    ...(seat === 'unitedStates' && record.settings.adjustmentAid < 1 ? [words.t('office.aid')] : []),
  ]
}

function describeLoss(words: Words, { cause, points }: MandateLoss): string {
  const values = { points: words.format.number(points, 1) }
  if (cause === 'pipsHeld' || cause === 'covenant') return words.t(`office.${cause}`, values)
  return words.t('office.goal', { name: words.t(`goal.${cause}.name`), ...values })
}

/** The headline of the result with which the own seat was lost; empty for every other result. */
export function describeOwnLoss(words: Words, game: Game, seat: Seat, turn: number): readonly string[] {
  const isNow = game.records[turn - 1]?.office[seat].lostTurn === turn
  return isNow ? [words.t(`office.lost.${seat}`), words.t('office.lost')] : []
}

/** What follows from the offices lost with that turn, the own first; empty where none was. */
export function describeOfficeLost(words: Words, game: Game, seat: Seat, turn: number): readonly string[] {
  const lost = SEATS.filter(each => game.records[turn - 1]?.office[each].lostTurn === turn)
  const own = lost.includes(seat) ? [words.t('office.caretaker')] : []
  const others = lost.filter(each => each !== seat)
  return [...own, ...others.map(each => words.t('office.otherLost', { seat: capital(words, saySeat(words, each)) }))]
}

/** Say for the report from when a caretaker held a seat, the own first; empty where every seat kept its office. */
export function describeCaretakers(words: Words, game: Game, own: Seat): readonly string[] {
  return [own, ...SEATS.filter(seat => seat !== own)].flatMap(seat => {
    const lost = game.world.office[seat].lostTurn
    if (lost === undefined) return []
    const name = words.t(`seat.${seat}.name`)
    if (lost >= game.scenario.turns) return [words.t('office.lostLast', { seat: name })]
    const { year, half } = halfOf(game.scenario, lost + 1)
    const from = words.t('page.half', { year: String(year), half: String(half) })
    return [words.t('office.heldFrom', { half: from, seat: name })]
  })
}

/** The policies of a seat that stand and differ from 2016: what a caretaker keeps. */
export function describeStanding(words: Words, seat: Seat, settings: Settings): readonly string[] {
  const moved = LEVERS_OF[seat].filter(({ id, kind }) => kind === 'standing' && settings[id] !== BASE_SETTINGS[id])
  if (moved.length === 0) return [words.t('office.noneInForce')]
  return moved.map(lever =>
    words.t('result.decision', {
      lever: words.t(`lever.${lever.id}.name`),
      value: describeLeverValue(words, lever, settings[lever.id]),
    }),
  )
}
