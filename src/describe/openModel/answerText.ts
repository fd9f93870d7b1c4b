import type { Answer, AnswerId } from '../../why/questions'
import { type AmountUnit, describeAmount, describeSigned } from '../amounts'
import type { ModelWords } from './modelWords'

const UNITS: Readonly<Record<AnswerId, AmountUnit>> = {
  chinaToUs: 'megatonneAYear',
  diverted: 'megatonneAYear',
  chinaPrice: 'usdPerTonne',
  worldPrice: 'usdPerTonne',
  usProductPrice: 'percent',
  usSmelterJobs: 'jobs',
  usMillJobs: 'jobs',
  usUserJobs: 'jobs',
  russianHomeUse: 'megatonneAYear',
}

/** A figure of an answer: its amount, and its change since 2016. */
export interface AnswerFigure {
  readonly amount: string
  readonly change: string
}

/** Write a figure of an answer. */
export function describeAnswer(words: ModelWords, id: AnswerId, answer: Answer, base: Answer): AnswerFigure {
  const unit = UNITS[id]
  const amount = id === 'usProductPrice' || id === 'usUserJobs' ? '' : describeAmount(words, answer[id], unit)
  const change = describeSigned(words, answer[id] - base[id], unit)
  return { amount, change: unit === 'percent' ? `${change}%` : change }
}
