import type { TurnRecord } from '../game/record'
import { PAIRS } from '../game/words'
import type { Settings } from '../model/settings'
import { chineseSemisDuty, metalDutyOn, RULING_DUTY_POINTS } from '../model/tariffs'
import { CHN, GOODS, REGIONS, USA } from '../model/words'
import { capital, sayRegion } from './names'
import type { Words } from './words'

/** Flows between regions from this size on, Mt a year of both goods, are read out; one that is partly diverted always is. */
const FLOW_WORTH_TELLING_MT = 0.4
/** Amounts below this would be written as zero, Mt a year. */
const SMALLEST_MT = 0.005
/** Answer to the WTO ruling that takes points off the duty on Chinese products. */
const COMPLY = 0

/**
 * Read the table as text, sentence by sentence: capacity, flows, gates, trust.
 *
 * @param before The turn before, for the change in output; undefined in the base year.
 */
export function describeTable(words: Words, record: TurnRecord, before: TurnRecord | undefined): readonly string[] {
  return [
    ...regionSentences(words, record, before),
    ...flowSentences(words, record),
    ...gateSentences(words, record),
    ...PAIRS.map(pair =>
      words.t('table.trust', { pair: words.t(`pair.${pair}.name`), trust: words.format.number(record.trust[pair], 0) }),
    ),
  ]
}

function regionSentences(words: Words, record: TurnRecord, before: TurnRecord | undefined): string[] {
  const mt = (value: number) => words.format.number(value, 1)
  return REGIONS.map((id, at) => {
    const output = record.market.ingot.outputMt[at]!
    const values = {
      region: words.t(`region.${id}.name`),
      output: mt(output),
      capacity: mt(record.capacityMt[at]!),
      idle: mt(record.idleMt[at]!),
    }
    if (before === undefined) return words.t('table.region', values)
    const change = words.format.signed(output - before.market.ingot.outputMt[at]!, 2)
    return words.t('table.regionChange', { ...values, change })
  })
}

function flowSentences(words: Words, record: TurnRecord): string[] {
  const flows = REGIONS.flatMap((origin, o) =>
    REGIONS.flatMap((destination, d) => {
      const amount = GOODS.reduce((total, good) => total + record.market[good].flowsMt[o]![d]!, 0)
      const diverted = o === CHN && d === USA ? record.accounts.reroutedMt : 0
      const isTold = o !== d && (amount >= FLOW_WORTH_TELLING_MT || diverted > 0)
      return isTold ? [{ origin, destination, amount, diverted }] : []
    }),
  )
  return flows
    .sort((a, b) => b.amount - a.amount)
    .map(({ origin, destination, amount, diverted }) => {
      const values = {
        origin: capital(words, sayRegion(words, origin)),
        destination: sayRegion(words, destination),
        amount: words.format.number(amount, 2),
      }
      if (diverted < SMALLEST_MT) return words.t('table.flow', values)
      return words.t('table.flowDiverted', { ...values, diverted: words.format.number(diverted, 2) })
    })
}

function gateSentences(words: Words, { settings }: TurnRecord): string[] {
  const onChina = chineseSemisDuty(settings)
  const percent = (rate: number) => words.format.percent(rate)
  const gates = [
    // Chinese products have a sentence of their own where they do not pay what all foreign metal pays.
    ...(onChina > 0 && onChina !== settings.metalDuty ? [words.t('table.gateChina', { rate: percent(onChina) })] : []),
    ...(settings.metalDuty > 0 ? [metalGate(words, settings)] : []),
    ...(settings.retaliatoryDuty > 0
      ? [words.t('table.gateRetaliation', { rate: percent(settings.retaliatoryDuty) })]
      : []),
  ]
  const ruling =
    settings.wtoRuling === COMPLY
      ? [words.t('table.ruling', { points: words.format.number(100 * RULING_DUTY_POINTS, 0) })]
      : []
  return [...(gates.length > 0 ? gates : [words.t('table.noGates')]), ...ruling]
}

function metalGate(words: Words, settings: Settings): string {
  const rate = words.format.percent(settings.metalDuty)
  const exempt = REGIONS.filter((_, origin) => origin !== USA && metalDutyOn(origin, settings) === 0)
  if (exempt.length === 0) return words.t('table.gateAll', { rate })
  return words.t('table.gateAllBut', { rate, regions: words.list(exempt.map(id => sayRegion(words, id))) })
}
