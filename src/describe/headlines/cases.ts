import { SUBJECT_RULES } from '../../game/wto/subjects'
import type { TradeCase } from '../../game/wto/tradeCase'
import type { Words } from '../words'
import type { Candidate, TurnStory } from './candidate'

/** Weights of what is told of cases; judged. */
const WEIGHTS = { filed: 4, lost: 5, appeal: 5, dismissed: 4, retaliation: 5, complied: 2 } as const

function textOf(words: Words, { complainant, about, stage }: TradeCase, isNew: boolean): readonly [number, string] {
  const { respondent, odds } = SUBJECT_RULES[about]
  const names = { complainant: words.t(`seat.${complainant}.name`), respondent: words.t(`seat.${respondent}.name`) }
  const lever = words.t(`lever.${about}.name`)
  if (isNew) {
    return [WEIGHTS.filed, words.t('wire.caseFiled.text', { ...names, lever, odds: words.format.percent(odds) })]
  }
  switch (stage) {
    case 'lost':
      if (about === 'wtoRuling') return [WEIGHTS.appeal, words.t('wire.caseAppeal.text', names)]
      return [WEIGHTS.lost, words.t('wire.caseLost.text', { ...names, lever })]
    case 'dismissed':
      if (about === 'wtoRuling')
        return [WEIGHTS.appeal, words.t('wire.caseAppealWon.text', { respondent: names.respondent })]
      return [WEIGHTS.dismissed, words.t('wire.caseDismissed.text', { respondent: names.respondent, lever })]
    case 'retaliation':
      return [WEIGHTS.retaliation, words.t('wire.caseRetaliation.text', names)]
    default:
      return [WEIGHTS.complied, words.t('wire.caseComplied.text', { respondent: names.respondent, lever })]
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
