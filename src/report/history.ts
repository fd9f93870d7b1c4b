import { halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import type { GoodRecord, TurnRecord } from '../game/record'
import { worldSum } from '../model/regionVector'
import { CHN, ROW, RUS, USA } from '../model/words'
import { HISTORY_SERIES, type HistorySeriesId, PUBLIC_HISTORY } from './publicFigures'

/** One year of one series: what the run gave and what was published. */
export interface HistoryYear {
  readonly year: number
  readonly run: number
  /** Absent where nothing was published. */
  readonly published?: number
}

/** One series of a run beside the published figures. */
export interface HistorySeries {
  readonly id: HistorySeriesId
  readonly years: readonly HistoryYear[]
  /** Mean of the sizes of the relative errors, a fraction, over the years that have a published figure. */
  readonly meanError: number
}

function exported({ flowsMt }: GoodRecord): number {
  return worldSum(flowsMt[CHN]!) - flowsMt[CHN]![CHN]
}

/** The figure of one half-year, annual rates. */
const FIGURE_OF: Readonly<Record<HistorySeriesId, (record: TurnRecord) => number>> = {
  worldPrice: ({ market }) => market.ingot.priceUsdPerTonne[ROW],
  worldOutput: ({ market }) => worldSum(market.ingot.outputMt),
  chinaOutput: ({ market }) => market.ingot.outputMt[CHN],
  chinaCapacity: ({ capacityMt }) => capacityMt[CHN],
  chinaExports: ({ market }) => exported(market.ingot) + exported(market.semis),
  // The base year counts the detour as for the United States, so this does too.
  chinaShareForUs: ({ market }) => market.semis.flowsMt[CHN]![USA] / exported(market.semis),
  usOutput: ({ market }) => market.ingot.outputMt[USA],
  usSmelterJobs: ({ accounts }) => accounts.usSmelterJobs,
  rusalOutput: ({ market }) => market.ingot.outputMt[RUS],
  rusalNetDebt: ({ accounts }) => accounts.rusalNetDebt,
}

/** Debt is that of the year's end; everything else is the mean of its two half-years. */
function yearFigure(id: HistorySeriesId, [first, second]: readonly [TurnRecord, TurnRecord]): number {
  const figure = FIGURE_OF[id]
  return id === 'rusalNetDebt' ? figure(second) : (figure(first) + figure(second)) / 2
}

/** The years of a game of which both halves were played. */
function wholeYears(game: Game): ReadonlyMap<number, readonly [TurnRecord, TurnRecord]> {
  const years = new Map<number, readonly [TurnRecord, TurnRecord]>()
  game.records.forEach((record, i) => {
    const { year, half } = halfOf(game.scenario, record.turn)
    const before = game.records[i - 1]
    if (half === 2 && before) years.set(year, [before, record])
  })
  return years
}

function seriesOf(id: HistorySeriesId, played: ReturnType<typeof wholeYears>): HistorySeries | undefined {
  const published = PUBLIC_HISTORY.filter(figure => figure.series === id && played.has(figure.year))
  if (published.length === 0) return undefined
  const years = [...played].map(([year, halves]) => {
    const found = published.find(figure => figure.year === year)
    return { year, run: yearFigure(id, halves), ...(found && { published: found.value }) }
  })
  const errors = years.flatMap(({ run, published: value }) => (value === undefined ? [] : [Math.abs(run / value - 1)]))
  return { id, years, meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length }
}

/** Whether a scenario has a record, so that its run is meant to be held against what was published. */
export function hasRecord(game: Game): boolean {
  return game.scenario.recorded !== undefined
}

/** Set a game beside the published figures of its years; series without a figure for a year that was played are left out. */
export function compareWithHistory(game: Game): readonly HistorySeries[] {
  const played = wholeYears(game)
  return HISTORY_SERIES.flatMap(id => seriesOf(id, played) ?? [])
}
