import type { Seat } from '../../game/words'
import { SUBJECT_RULES } from '../../game/wto/subjects'
import type { TradeCase } from '../../game/wto/tradeCase'
import { capital, saySeat } from '../names'
import type { Words } from '../words'
import type { Candidate, TurnStory } from './candidate'

/** Weights of what is told of cases; judged. */
const WEIGHTS = { filed: 4, lost: 5, appeal: 5, dismissed: 4, retaliation: 5, complied: 2 } as const

function textOf(words: Words, { complainant, about, stage }: TradeCase, isNew: boolean): readonly [number, string] {
  const { respondent, odds } = SUBJECT_RULES[about]
  const names = { complainant: saySeat(words, complainant), respondent: saySeat(words, respondent) }
  const first = (seat: Seat) => capital(words, saySeat(words, seat))
  const lever = words.t(`lever.${about}.name`)
  if (isNew) {
    return [
      WEIGHTS.filed,
      words.t('wire.caseFiled.text', {
        ...names,
        complainant: first(complainant),
        lever,
        odds: words.format.percent(odds),
      }),
    ]
  }
  switch (stage) {
    case 'lost':
      if (about === 'wtoRuling') return [WEIGHTS.appeal, words.t('wire.caseAppeal.text', names)]
      return [WEIGHTS.lost, words.t('wire.caseLost.text', { ...names, lever })]
    case 'dismissed':
      if (about === 'wtoRuling')
        return [WEIGHTS.appeal, words.t('wire.caseAppealWon.text', { respondent: names.respondent })]
      return [WEIGHTS.dismissed, words.t('wire.caseDismissed.text', { respondent: names.respondent, lever })]
    case 'retaliation': {
      const key = about === 'wtoRuling' ? 'wire.caseRetaliation2016.text' : 'wire.caseRetaliation.text'
      return [WEIGHTS.retaliation, words.t(key, { ...names, respondent: first(respondent) })]
    }
    default:
      return [WEIGHTS.complied, words.t('wire.caseComplied.text', { respondent: first(respondent), lever })]
  }
}

/** Headlines about cases that were filed, ruled, followed or not. The answer to the ruling of 2016 has its own. */
export function caseHeadlines({ words, now, before }: TurnStory): readonly Candidate[] {
  return now.cases.flatMap(each => {
    const was = before.cases.find(({ id }) => id === each.id)
    const isNew = was === undefined && each.about !== 'wtoRuling'
    if (!isNew && (was === undefined || was.stage === each.stage)) return []
    if (each.about === 'wtoRuling' && each.stage === 'complied') return []
    const [weight, text] = textOf(words, each, isNew)
    return [{ id: `case${each.id}`, weight, place: words.t('wire.case.place'), text }]
  })
}
