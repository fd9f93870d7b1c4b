import { REGIONS, ROW } from '../../model/words'
import type { RegionCurve } from '../../why/costCurve/curve'
import { describeAmount, describeNumber } from '../amounts'
import type { ModelWords } from './modelWords'

/** Which plants are looked at: those of one region, by its index, or all. */
export type CurvePlace = number | 'world'

function total(curves: readonly RegionCurve[], key: 'runsMt' | 'idleMt'): number {
  return curves.reduce((sum, curve) => sum + curve[key], 0)
}

/** Say what runs and what stands idle at which price, and what a lever makes of it. */
export function describeCurve(
  words: ModelWords,
  place: CurvePlace,
  curves: readonly RegionCurve[],
  after: readonly RegionCurve[] | undefined,
): string {
  const first = place === 'world' ? worldSentence(words, curves) : regionSentence(words, place, curves[place]!)
  return after ? `${first} ${leverSentence(words, place, after)}` : first
}

const mt = (words: ModelWords, value: number) => describeNumber(words, value, 'megatonneAYear')
const usd = (words: ModelWords, value: number) => words.format.usd(value, 0)

function worldSentence(words: ModelWords, curves: readonly RegionCurve[]): string {
  return words.t('curve.sentenceWorld', {
    runs: mt(words, total(curves, 'runsMt')),
    idle: mt(words, total(curves, 'idleMt')),
    price: usd(words, curves[ROW]!.priceUsd),
  })
}

function regionSentence(words: ModelWords, region: number, curve: RegionCurve): string {
  return words.t('curve.sentenceRegion', {
    region: words.t(`region.${REGIONS[region]!}.name`),
    price: usd(words, curve.priceUsd),
    runs: mt(words, curve.runsMt),
    idle: mt(words, curve.idleMt),
    median: usd(words, curve.medianUsd),
  })
}

function leverSentence(words: ModelWords, place: CurvePlace, after: readonly RegionCurve[]): string {
  const shown = place === 'world' ? after : [after[place]!]
  return words.t('curve.sentenceLever', {
    price: describeAmount(words, after[place === 'world' ? ROW : place]!.priceUsd, 'usdPerTonne'),
    runs: mt(words, total(shown, 'runsMt')),
    idle: mt(words, total(shown, 'idleMt')),
  })
}
