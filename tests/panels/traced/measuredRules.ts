/** The numbers of the courses that the game is measured by, and of what was guessed. */
import { FIGURE_VALUES, SEATS, scoreGame } from '../../../src/game'
import type { TurnRecord } from '../../../src/game/record'
import { calibrationOf, type Hits } from '../../../src/report/calibration'
import type { BenchmarkRun } from '../../../src/why/whatIf/benchmarks'
import { percent, type Rule, usd, type Value } from '../../helpers/tracedNumbers'
import { SAID, SEAT, type Source } from './source'

export function benchmarkRules({ game, ask }: Source): readonly Rule[] {
  const runs = ask('benchmarks', SEAT)
  const own = scoreGame(game)
  const cellsOf = (scores: readonly (number | undefined)[], records: readonly TurnRecord[]): readonly Value[][] => [
    ...scores.map(score => (score === undefined ? [] : [score])),
    [usd(FIGURE_VALUES.worldPrice(records.at(-1)!))],
  ]
  const rowOf = (section: string, select: string, cells: readonly Value[][]): Rule => ({
    section: `benchmarks, ${section}`,
    select: `.benchmarks ${select} td`,
    factsOf: (_, index) => ({ values: cells[index] ?? [] }),
  })
  const rows = runs.map(run => {
    const { id } = run
    const { scores, records } = run as BenchmarkRun
    return rowOf(
      id,
      `[data-testid="benchmark-${id}"]`,
      cellsOf(
        SEATS.map(seat => scores?.[seat]),
        records,
      ),
    )
  })
  const tried = runs.flatMap(run => ('tried' in run && run.tried ? [run.tried] : []))
  const totals = SEATS.map(seat => own[seat].total)
  return [
    rowOf('own', '[data-own]', cellsOf(totals, game.records)),
    ...rows,
    { section: 'benchmarks, tries', select: '.benchmarks', factsOf: () => ({ values: tried }) },
  ]
}

export function predictionRules({ game, halves, shortHalves, ask }: Source): readonly Rule[] {
  const { marks, price, gainer } = calibrationOf(
    game,
    SEAT,
    SAID.map(said => ({ [SEAT]: said })),
  )
  const bands = ask('bandsOfGame', SEAT)!
  const inside = game.records.filter((record, i) => {
    const { low, high } = bands[i]!.figures.worldPrice
    const value = FIGURE_VALUES.worldPrice(record)
    return value >= low && value <= high
  })
  const hits = ({ said, right, byChance }: Hits) => [right, said, byChance]
  const counted = [hits(price), hits(gainer), [inside.length, game.records.length]]
  return [
    {
      section: 'predictions, turns',
      select: '.predictions-strip li',
      factsOf: (_, index) => {
        const { turn, said, price: moved, gain } = marks[index]!
        const told = [
          ...(said.price && moved.share !== 0 ? [percent(moved.share)] : []),
          ...(said.gainer ? [gain.rises[gain.gainers[0]!]] : []),
        ]
        // In the text and on a pointer.
        return { values: [...told, ...told], names: [halves[turn]!, shortHalves[turn]!] }
      },
    },
    {
      section: 'predictions',
      select: '.predictions p',
      factsOf: (_, index) => ({ values: counted[index]! }),
    },
  ]
}
