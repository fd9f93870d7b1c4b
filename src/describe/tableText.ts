import type { TurnRecord } from '../game/record'
import { PAIRS } from '../game/words'
import { GOODS, REGIONS } from '../model/words'
import type { Words } from './words'

/** Flows between regions from this size on, Mt a year of both goods, are read out. */
const FLOW_WORTH_TELLING_MT = 0.4

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
      return o === d || amount < FLOW_WORTH_TELLING_MT ? [] : [{ origin, destination, amount }]
    }),
  )
  const direct = flows
    .sort((a, b) => b.amount - a.amount)
    .map(({ origin, destination, amount }) =>
      words.t('table.flow', {
        origin: words.t(`region.${origin}.name`),
        destination: words.t(`region.${destination}.name`),
        amount: words.format.number(amount, 2),
      }),
    )
  return [...direct, words.t('table.diverted', { amount: words.format.number(record.accounts.reroutedMt, 2) })]
}

function gateSentences(words: Words, { settings }: TurnRecord): string[] {
  const gates = [
    ['table.gateChina', settings.semisDuty],
    ['table.gateAll', settings.metalDuty],
    ['table.gateRetaliation', settings.retaliatoryDuty],
  ] as const
  const charged = gates.filter(([, rate]) => rate > 0)
  if (charged.length === 0) return [words.t('table.noGates')]
  return charged.map(([key, rate]) => words.t(key, { rate: words.format.percent(rate) }))
}
