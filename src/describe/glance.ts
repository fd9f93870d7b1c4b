import type { TurnRecord } from '../game/record'
import { chineseSemisDuty } from '../model/tariffs'
import { CHN } from '../model/words'
import { describeNumber } from './amounts'
import { FIGURES } from './figures'
import type { Words } from './words'

/** Say in one sentence what the table looked like after a turn: heat, ice, gate and detour. */
export function describeGlance(words: Words, half: string, record: TurnRecord): string {
  const mt = (value: number) => words.format.number(value, 1)
  return words.t('report.glance', {
    half,
    output: mt(record.market.ingot.outputMt[CHN]),
    capacity: mt(record.capacityMt[CHN]),
    trust: describeNumber(words, FIGURES.trust.valueIn(record), 'trust'),
    duty: words.format.percent(Math.max(0, chineseSemisDuty(record.settings))),
    diverted: words.format.number(record.accounts.reroutedMt, 2),
  })
}
