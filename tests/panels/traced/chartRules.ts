/** The numbers of the charts of a course: every cell of their tables, the ends of their lines, their sentences. */
import { FIGURE_VALUES } from '../../../src/game'
import type { TurnRecord } from '../../../src/game/record'
import { MAIN_ROUTES, tonnesOn } from '../../../src/game/routes'
import { percent, type Rule, textOf, usd, type Value } from '../../helpers/tracedNumbers'
import { bestOf } from './scoreRules'
import type { Source } from './source'

/** Marks of an axis are no figures: they only say where it begins and how it is cut. */
export const AXES = ['.chart-tick', '.chart-cut', '.waterfall-ticks']

/** A course as its table shows it, as plain numbers, and as a sentence says it. */
interface Shown {
  valueIn(record: TurnRecord): number
  said(value: number): Value
}

const plain = (value: number) => value
const fraction = (value: number) => percent(value / 100)

/** The charts for the United States, in their order. */
const COURSES: readonly Shown[] = [
  { valueIn: FIGURE_VALUES.worldPrice, said: usd },
  { valueIn: FIGURE_VALUES.usSmelterJobs, said: plain },
  { valueIn: FIGURE_VALUES.worldOutput, said: plain },
  { valueIn: record => 100 * FIGURE_VALUES.usMetalCost(record), said: fraction },
  { valueIn: FIGURE_VALUES.excessCapacity, said: plain },
  { valueIn: FIGURE_VALUES.trust, said: plain },
]
const ROUTES: readonly Shown[] = MAIN_ROUTES.map(route => ({
  valueIn: record => tonnesOn(route, record),
  said: plain,
}))

/** Where a part of a chart stands among the charts of its section, and among its own kind in the chart. */
function placeOf(part: Element, kind: string): readonly [chart: number, at: number] {
  const chart = part.closest('.chart')!
  const section = chart.closest('section')!
  return [[...section.querySelectorAll('.chart')].indexOf(chart), [...chart.querySelectorAll(kind)].indexOf(part)]
}

/** What stands in the table cells of a chart, at the ends of its lines and in its sentence. */
function chartRules(
  name: string,
  { own, noChange, halves, shortHalves }: Source,
  shown: readonly Shown[],
  best?: readonly TurnRecord[],
): readonly Rule[] {
  const section = `.${name}`
  const lines = [noChange, ...(best ? [best] : []), own]
  const facts = (part: Element, kind: string) => {
    const [chart, at] = placeOf(part, kind)
    return { at, ...shown[chart]! }
  }
  const sentence = (part: Element) => {
    const { valueIn, said } = facts(part, 'svg')
    const text = textOf(part)
    const course = own.map(valueIn)
    const [first, last] = [course[0]!, course.at(-1)!]
    const ends = text.includes('ends near') ? [last] : text.includes('stays near') ? [first] : [first, last]
    const high = text.includes('a peak') ? [Math.max(...course)] : []
    const low = text.includes('a low') ? [Math.min(...course)] : []
    const told = [...ends, ...high, ...low, valueIn(noChange.at(-1)!)].map(said)
    const names = [...high, ...low].map(value => halves[course.indexOf(value)]!)
    // For those who hear it, and above the table.
    return { values: [...told, ...told], names }
  }
  const axis = (part: Element) => {
    const marks = [...part.parentElement!.querySelectorAll('.chart-turn')]
    // Where there is no room for all of them there are the first and the last.
    const there = marks.length === shortHalves.length ? shortHalves : [shortHalves[0]!, shortHalves.at(-1)!]
    return { values: [], names: [there[marks.indexOf(part)]!] }
  }
  return [
    {
      section: `${name}, ends of lines`,
      select: `${section} .chart-end`,
      factsOf: part => {
        const { at, valueIn } = facts(part, '.chart-end')
        return { values: [valueIn(lines[at]!.at(-1)!)] }
      },
    },
    { section: `${name}, turns`, select: `${section} .chart-turn`, factsOf: axis },
    ...(best
      ? [
          {
            section: `${name}, table`,
            select: `${section} .chart tbody td`,
            factsOf: (part: Element) => {
              const { at, valueIn } = facts(part, 'tbody td')
              return { values: [valueIn(lines[at % lines.length]![Math.floor(at / lines.length)]!)] }
            },
          },
        ]
      : [
          {
            section: `${name}, table`,
            select: `${section} tbody td`,
            factsOf: (_: Element, index: number) => ({
              values: [shown[index % shown.length]!.valueIn(own[Math.floor(index / shown.length)]!)],
            }),
          },
        ]),
    {
      section: `${name}, turns of the table`,
      select: `${section} tbody th`,
      factsOf: (_, index) => ({ values: [], names: [shortHalves[index % own.length]!] }),
    },
    { section: `${name}, sentences`, select: `${section} .chart`, factsOf: sentence },
  ]
}

export function courseRules(source: Source): readonly Rule[] {
  return chartRules('course-charts', source, COURSES, [source.own[0]!, ...bestOf(source).records])
}

export function routeRules(source: Source): readonly Rule[] {
  return chartRules('route-charts', source, ROUTES)
}
