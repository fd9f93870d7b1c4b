/** The numbers of what was decided, what it did, what was guessed, and of other courses of the game. */
import {
  type Decision,
  FIGURE_VALUES,
  isLeverDecision,
  type LeverId,
  leverOf,
  SEATS,
  type Seat,
  scoreGame,
} from '../../../src/game'
import type { TurnRecord } from '../../../src/game/record'
import { calibrationOf, type Hits } from '../../../src/report/calibration'
import type { BenchmarkRun } from '../../../src/why/whatIf/benchmarks'
import type { DecisionEffect } from '../../../src/why/whatIf/matteredMost'
import { percent, type Rule, usd, type Value } from '../../helpers/tracedNumbers'
import { SAID, SEAT, type Source } from './source'

/** Said in words where they are off or full. */
const EFFORTS: readonly LeverId[] = ['enforcement', 'exportInspection', 'customsEnforcement']

/** The value of a lever with the unit that stands at it; none where it is said in words. */
function leverValue(lever: LeverId, value: number): readonly Value[] {
  switch (leverOf(lever).unit) {
    case 'fraction':
      return EFFORTS.includes(lever) && (value === 0 || value === 1) ? [] : [percent(value)]
    case 'usdPerTonne':
      return [usd(value)]
    case 'billionUsd':
      return value === 0 ? [] : [usd(value)]
    case 'megatonne':
      return value === 0 ? [] : [value]
    default:
      return []
  }
}

/** The number in a decision; what a pact promises is said only where a record of the talks is given. */
function decided(decision: Decision, seat: Seat, record?: TurnRecord): readonly Value[] {
  if (isLeverDecision(decision)) return leverValue(decision.lever, decision.value)
  if (!record || decision.talk !== 'sign') return []
  const { proposals, lapsed, pacts } = record.talks
  const signed = [...proposals, ...lapsed, ...pacts.map(({ pact }) => pact)].find(({ id }) => id === decision.proposal)
  const own = signed!.terms.commitments.filter(({ lever }) => leverOf(lever).seat === seat)
  return own.flatMap(({ lever, value }) => leverValue(lever, value))
}

export function decisionRules({ game, halves }: Source): readonly Rule[] {
  return [
    {
      section: 'decisions, turns',
      select: '.decisions tbody th',
      factsOf: (_, index) => ({ values: [], names: [halves[index + 1]!] }),
    },
    {
      section: 'decisions',
      select: '.decisions tbody li',
      factsOf: line => {
        const row = line.closest('tr')!
        const turn = [...row.parentElement!.children].indexOf(row)
        // What the wire says of an event is wording.
        const seat = SEATS[[...row.querySelectorAll('td')].indexOf(line.closest('td')!)]
        const decision = seat && game.records[turn]!.decisions[seat][[...line.parentElement!.children].indexOf(line)]
        return { values: decision ? decided(decision, seat) : [] }
      },
    },
    {
      section: 'decisions, what-ifs',
      select: '.decisions .what-if-open',
      factsOf: (_, index) => ({ values: [], names: [halves[index + 1]!] }),
    },
  ]
}

export function matteredRules({ game, halves, ask }: Source): readonly Rule[] {
  const { own, world, decisions, tried } = ask('matteredMost', SEAT)
  const factsOf = ({ turn, decision, instead }: DecisionEffect, effect: Value) => {
    const say = (each: Decision) => decided(each, SEAT, game.records[turn - 1])
    return { values: [...say(decision), ...(instead ? say(instead) : []), effect], names: [halves[turn]!] }
  }
  const facts = [factsOf(own!, Math.abs(own!.ownPoints)), factsOf(world!, usd(Math.abs(world!.worldPriceUsd)))]
  return [
    { section: 'mattered most', select: '.mattered-columns section', factsOf: (_, index) => facts[index]! },
    { section: 'mattered most, tries', select: '.mattered', factsOf: () => ({ values: [decisions, tried] }) },
  ]
}

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
