import { ASSUMPTIONS, type AssumptionId } from '../../model/assumptions'
import { BASE_CAPACITY_MT, BASE_INGOT_OUTPUT_MT } from '../../model/baseProblem'
import { CHN, HUB, ROW, RUS, USA } from '../../model/words'
import { exact } from './figures'
import type { ModelWords } from './modelWords'

/** The regions whose plants a spread describes. */
const REGION_OF_SPREAD: Readonly<Partial<Record<AssumptionId, number>>> = {
  chinaCostSpread: CHN,
  usCostSpread: USA,
  russiaCostSpread: RUS,
  hubCostSpread: HUB,
  restCostSpread: ROW,
}

/** Say the range of an assumption and why it has it. */
export function describeRange(words: ModelWords, id: AssumptionId): string {
  const { low, high, value, source } = ASSUMPTIONS[id]
  const [from, to, usual] = [low, high, value].map(number => exact(words, number)) as [string, string, string]
  return words.t('sliders.range', { low: from, high: to, usual, why: source.charAt(0).toUpperCase() + source.slice(1) })
}

/** Say what a spread of costs means for supply at the output of 2016; undefined for other assumptions. */
export function describeSpread(words: ModelWords, id: AssumptionId, value: number): string | undefined {
  const region = REGION_OF_SPREAD[id]
  if (region === undefined) return undefined
  const idleShare = 1 - BASE_INGOT_OUTPUT_MT[region]! / BASE_CAPACITY_MT[region]!
  return words.t('sliders.answers', { answer: words.format.number(idleShare / value, 1) })
}
