/** The numbers at the head of the report, of its goals, and at its foot. */
import { version } from '../../../package.json'
import { FIGURE_VALUES, type GoalUnit, MODEL_VERSION, SEATS, scoreGame } from '../../../src/game'
import { chineseSemisDuty } from '../../../src/model/tariffs'
import { CHN } from '../../../src/model/words'
import { ownEffects } from '../../../src/report/ownEffect'
import type { BenchmarkRun } from '../../../src/why/whatIf/benchmarks'
import { percent, type Rule, usd, type Value } from '../../helpers/tracedNumbers'
import { SEAT, type Source } from './source'

const IN_BILLION = 1e-3

/** The measure of a goal in the unit shown. */
function goalValue(value: number, unit: GoalUnit): Value {
  return unit === 'millionUsd' || unit === 'millionUsdATurn' ? usd(IN_BILLION * value) : value
}

/** A number with one decimal, as the sum of the score is written. */
function inTenths(points: number): number {
  return Math.round(10 * points) / 10
}

/** The best play found for the seat. */
export function bestOf({ ask }: Source): BenchmarkRun {
  return ask('benchmarks', SEAT).find((run): run is BenchmarkRun => run.id === 'bestFound' && 'log' in run)!
}

export function headRules(source: Source): readonly Rule[] {
  const { game, halves, shortHalves } = source
  const own = scoreGame(game)[SEAT]
  const { effect, without } = ownEffects(game)![SEAT]
  const lowest = Math.min(...own.goals.map(({ score }) => score))
  const sentences = [[lowest], [Math.abs(effect[SEAT]), without[SEAT]], []]
  return [
    {
      section: 'eyebrow',
      select: '.eyebrow',
      factsOf: () => ({ values: [game.records.length], names: [halves[1]!, halves.at(-1)!] }),
    },
    {
      section: 'verdict',
      select: '.verdict p',
      factsOf: (_, index) => ({ values: sentences[index] ?? [] }),
    },
    { section: 'score', select: '.score-figure', factsOf: () => ({ values: [own.total] }) },
    { section: 'best score', select: '.score-marks', factsOf: () => ({ values: [bestOf(source).scores![SEAT]] }) },
    {
      section: 'best score beside the own',
      select: '.score-note',
      factsOf: () => ({ values: [bestOf(source).scores![SEAT], own.total] }),
    },
    {
      section: 'tables',
      select: '.glyph-strip li',
      factsOf: (_, index) => {
        const record = game.records[index]!
        const { capacityMt, market, accounts, settings } = record
        const amounts = [market.ingot.outputMt[CHN], capacityMt[CHN], FIGURE_VALUES.trust(record)]
        return {
          values: [...amounts, percent(Math.max(0, chineseSemisDuty(settings))), accounts.reroutedMt],
          names: [halves[index + 1]!, shortHalves[index + 1]!],
        }
      },
    },
  ]
}

export function goalRules({ game }: Source): readonly Rule[] {
  const scores = scoreGame(game)
  const { goals, goalMean, total } = scores[SEAT]
  const cells = goals.map(({ goal, measure, noChange, score }) => [
    percent(goal.weight),
    goalValue(measure, goal.unit),
    goalValue(noChange, goal.unit),
    score,
  ])
  const [mean, end] = [inTenths(goalMean), inTenths(total)]
  const others = SEATS.filter(seat => seat !== SEAT).map(seat => scores[seat].total)
  return [
    { section: 'goals', select: '.scores tbody td', factsOf: (_, index) => ({ values: [cells.flat()[index]!] }) },
    {
      section: 'sum of the score',
      select: '.score-sum',
      factsOf: () => ({ values: [mean, mean - end, end, mean - end] }),
    },
    { section: 'other scores', select: '.other-scores strong', factsOf: (_, index) => ({ values: [others[index]!] }) },
  ]
}

export function footRules({ game }: Source): readonly Rule[] {
  return [
    { section: 'seed', select: '.report-origin h2', factsOf: () => ({ values: [game.seed] }) },
    { section: 'version', select: '.report-version', factsOf: () => ({ values: [MODEL_VERSION], names: [version] }) },
  ]
}
