import type { Lever, LeverId } from '../game/levers'
import { describeAmount } from './amounts'
import { exactDecimals } from './exact'
import type { Words } from './words'

const RULING_ANSWERS = ['value.comply', 'value.appeal', 'value.ignore'] as const
const EFFORTS: readonly LeverId[] = ['enforcement', 'exportInspection', 'customsEnforcement']

/** Say the value of a lever: "1.2 Mt a year", "25%", "Off". */
export function describeLeverValue(words: Words, lever: Lever, value: number): string {
  const { t, format } = words
  switch (lever.unit) {
    case 'choice':
      return t(RULING_ANSWERS[value]!)
    case 'switch':
      return t(value === 0 ? 'value.no' : 'value.yes')
    case 'fraction':
      if (EFFORTS.includes(lever.id) && value === 0) return t('value.off')
      if (EFFORTS.includes(lever.id) && value === 1) return t('value.full')
      return format.percent(value)
    case 'megatonne':
      return value === 0
        ? t('value.none')
        : t('unit.megatonneAYear.amount', { amount: format.number(value, exactDecimals(value)) })
    case 'billionUsd':
      return value === 0
        ? t('value.none')
        : t('unit.billionUsd.amount', { amount: format.usd(value, exactDecimals(value)) })
    case 'usdPerTonne':
      return describeAmount(words, value, 'usdPerTonne')
  }
}
