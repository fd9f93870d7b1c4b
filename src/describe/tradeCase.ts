import { SUBJECT_RULES } from '../game/wto/subjects'
import { isRuled, type TradeCase } from '../game/wto/tradeCase'
import type { Settings } from '../model/settings'
import { saySeat } from './names'
import type { Words } from './words'

/** Shortest and longest time from filing to ruling, turns. */
const RULING_AFTER = [2, 3] as const
/** The case of 2016: the setting that ignores its ruling, the turn of the decision on appeal, that of the first answer. */
const IGNORED = 2
const APPEAL_TURN = 2
const ANSWER_TURN = 4

/** Name a case: "China against United States: Duty on all metal". */
export function describeCaseName(
  words: Words,
  { complainant, about }: Pick<TradeCase, 'complainant' | 'about'>,
): string {
  return words.t('case.heading', {
    complainant: words.t(`seat.${complainant}.name`),
    respondent: words.t(`seat.${SUBJECT_RULES[about].respondent}.name`),
    lever: words.t(`lever.${about}.name`),
  })
}

/**
 * Say where a case stands, how likely the complainant wins, and what follows when; never when a lot has set its ruling.
 *
 * @param turn Turn being decided, 1-based.
 * @param halfOf Names the half-year of a turn.
 */
export function describeCase(
  words: Words,
  tradeCase: TradeCase,
  settings: Settings,
  turn: number,
  halfOf: (turn: number) => string,
): readonly string[] {
  const { complainant, about, stage } = tradeCase
  const { respondent, odds } = SUBJECT_RULES[about]
  const names = {
    complainant: saySeat(words, complainant),
    respondent: saySeat(words, respondent),
  }
  const opening = about === 'wtoRuling' ? [words.t('case.of2016')] : []
  switch (stage) {
    case 'panel':
      return [
        ...opening,
        describePanel(words, tradeCase, settings, turn, halfOf),
        words.t('case.odds', { complainant: names.complainant, odds: words.format.percent(odds) }),
        words.t('case.after', { complainant: names.complainant }),
      ]
    case 'lost':
      if (about === 'wtoRuling') return [...opening, words.t('case.lostRuling', names)]
      return [words.t('case.lost', { ...names, within: words.t(`case.${about}.within`) })]
    case 'retaliation': {
      const cost = words.t(respondent === 'unitedStates' ? 'case.costStanding' : 'case.costTrust')
      return [...opening, words.t('case.retaliation', { ...names, cost })]
    }
    case 'complied':
      return [
        ...opening,
        isRuled(tradeCase)
          ? words.t('case.compliedRuled', { complainant: names.complainant })
          : words.t('case.complied'),
      ]
    case 'dismissed':
      return [
        ...opening,
        words.t(about === 'wtoRuling' ? 'case.dismissedAppeal' : 'case.dismissed', { respondent: names.respondent }),
      ]
  }
}

function describePanel(
  words: Words,
  { about, filedTurn }: TradeCase,
  settings: Settings,
  turn: number,
  halfOf: (turn: number) => string,
): string {
  if (about === 'wtoRuling') {
    if (settings.wtoRuling === IGNORED)
      return words.t('case.ignored', { first: halfOf(Math.max(turn + 1, ANSWER_TURN)) })
    return words.t('case.appeal', { first: halfOf(Math.max(turn, APPEAL_TURN)) })
  }
  const filed = halfOf(filedTurn)
  const [first, last] = RULING_AFTER.map(turns => filedTurn + turns) as [number, number]
  if (turn >= last) return words.t('case.panelLast', { filed })
  return words.t('case.panel', { filed, first: halfOf(first), last: halfOf(last) })
}
