import { GOALS } from '../../game/goals'
import { PAIRS, SEATS } from '../../game/words'
import { OPENING_TRUST } from '../../game/world'
import { ASSUMPTIONS, type AssumptionId, type Basis } from '../../model/assumptions'
import { EXIT_RATE } from '../../model/capacity'
import { ARTICLE, type Figure, PUBLIC_FIGURES } from '../../model/figures'
import { GROWTH_PER_TURN } from '../../model/growth'
import { REGIONS } from '../../model/words'
import { type ConstantGroup, JUDGED } from '../../report/parameters'
import { describeUnit } from '../amounts'
import { modelTexts } from '../messages/en/modelPage'
import { CONSTANT_UNITS } from './constantUnits'
import { exact } from './figures'
import type { ModelWords } from './modelWords'

/** Under which heading a number stands. */
export type ParameterGroup = 'sources' | 'assumptions' | 'growth' | ConstantGroup

/** One number of the model as a line of the table. */
export interface ParameterLine {
  /** Unique; the name in the code where it has one. */
  readonly id: string
  readonly group: ParameterGroup
  readonly what: string
  readonly value: string
  /** Empty where none is stated. */
  readonly range: string
  readonly unit: string
  readonly basis: Basis
  readonly source: string
}

/** Every number of the model, by heading. */
export function describeParameters(words: ModelWords): readonly ParameterLine[] {
  return [
    ...measured(words),
    ...assumptions(words),
    ...constants(words),
    ...byRegion(words),
    ...startingTrust(words),
    ...goals(words),
  ]
}

/** A figure that the article or a public source states. */
export type MeasuredId = keyof typeof ARTICLE | keyof typeof PUBLIC_FIGURES

/** Shares and changes are kept as fractions and read as percent. */
const READ_AS_PERCENT = /^(share|change)\b/

function measured(words: ModelWords): ParameterLine[] {
  const figures: Readonly<Record<MeasuredId, Figure>> = { ...ARTICLE, ...PUBLIC_FIGURES }
  return Object.entries(figures).map(([id, { value, unit, period, basis, source }]) => ({
    id,
    group: 'sources',
    what: words.t(`measured.${id as MeasuredId}`),
    value: READ_AS_PERCENT.test(unit) ? `${exact(words, 100 * value)}%` : exact(words, value),
    range: '',
    unit,
    basis,
    source: words.t('parameters.period', { source, period }),
  }))
}

function assumptions(words: ModelWords): ParameterLine[] {
  return (Object.keys(ASSUMPTIONS) as AssumptionId[]).map(id => {
    const { value, low, high, unit, source } = ASSUMPTIONS[id]
    const range = words.t('parameters.fromTo', { low: exact(words, low), high: exact(words, high) })
    return {
      id,
      group: 'assumptions',
      what: words.t(`assumption.${id}.name`),
      value: exact(words, value),
      range,
      unit,
      basis: 'assumption',
      source,
    }
  })
}

function judged(words: ModelWords, line: Pick<ParameterLine, 'id' | 'group' | 'what' | 'value' | 'unit'>) {
  return { ...line, range: '', basis: 'assumption', source: words.t('parameters.judged') } as const
}

function constants(words: ModelWords): ParameterLine[] {
  return JUDGED.map(({ group, id, value }) => {
    const line = judged(words, {
      id,
      group,
      what: words.t(`parameter.${id}.name`),
      value: exact(words, value),
      unit: words.t(`parameterUnit.${CONSTANT_UNITS[id]}`),
    })
    return { ...line, source: reasonOf(words, id) ?? line.source }
  })
}

type ReasonKey = Extract<keyof typeof modelTexts, `parameter.${string}.why`>

/** Whether more can be said of a constant than that it is judgement; English is the model for other languages. */
function isReason(key: string): key is ReasonKey {
  return Object.hasOwn(modelTexts, key)
}

function reasonOf(words: ModelWords, id: string): string | undefined {
  const key = `parameter.${id}.why`
  return isReason(key) ? words.t(key) : undefined
}

function byRegion(words: ModelWords): ParameterLine[] {
  return REGIONS.flatMap((id, index) => {
    const region = words.t(`region.${id}.name`)
    const percent = (rate: number) => `${exact(words, 100 * rate)}%`
    const unit = words.t('parameterUnit.perTurn')
    const growth = words.t('parameters.growth', { region })
    const exit = words.t('parameters.exit', { region })
    return [
      judged(words, {
        id: `growth-${id}`,
        group: 'growth',
        what: growth,
        value: percent(GROWTH_PER_TURN[index]!),
        unit,
      }),
      judged(words, { id: `exit-${id}`, group: 'capacity', what: exit, value: percent(EXIT_RATE[index]!), unit }),
    ]
  })
}

function startingTrust(words: ModelWords): ParameterLine[] {
  return PAIRS.map(pair => ({
    ...judged(words, {
      id: `trust-${pair}`,
      group: 'trust',
      what: words.t('parameters.trustStart', { pair: words.t(`pair.${pair}.name`) }),
      value: exact(words, OPENING_TRUST[pair]),
      unit: words.t('parameterUnit.points'),
    }),
    source: words.t('parameters.start2016'),
  }))
}

function goals(words: ModelWords): ParameterLine[] {
  return SEATS.flatMap(seat =>
    GOALS[seat].flatMap(({ id, weight, goodResult, unit }) => {
      const names = { goal: words.t(`goal.${id}.name`), seat: words.t(`seat.${seat}.name`) }
      const scale = words.t('parameters.goalScale', names)
      return [
        judged(words, {
          id: `weight-${id}`,
          group: 'score',
          what: words.t('parameters.goalWeight', names),
          value: words.format.percent(weight),
          unit: '',
        }),
        judged(words, {
          id: `scale-${id}`,
          group: 'score',
          what: scale,
          value: exact(words, goodResult),
          unit:
            unit === 'millionUsd' || unit === 'millionUsdATurn'
              ? words.t(SCALE_UNITS[unit])
              : describeUnit(words, unit),
        }),
      ]
    }),
  )
}

/** Money stands here in the million of the code, elsewhere in billion. */
const SCALE_UNITS = { millionUsd: 'parameterUnit.musd', millionUsdATurn: 'parameterUnit.musdTurn' } as const
