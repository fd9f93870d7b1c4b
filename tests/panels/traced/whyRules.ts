/** The numbers of what made the difference: the score taken apart by seat. */
import { roundShares } from '../../../src/describe/roundShares'
import { describeBars } from '../../../src/describe/why/bars'
import { whyWords } from '../../../src/describe/why/whyWords'
import { englishWords } from '../../../src/describe/words'
import { SEATS, scoreGame } from '../../../src/game'
import { barsAxis } from '../../../src/panels/why/axis'
import { percent, type Rule, type Value } from '../../helpers/tracedNumbers'
import { SEAT, type Source } from './source'

/** One last digit of a score. */
const STEP = 0.1

function inSteps(points: number): number {
  return Math.round(points / STEP) * STEP
}

/** What a bar did for the change: what it held back, what it did beyond the change, or its part of it. */
function workOf(share: number, change: number): Value {
  const part = share / change
  if (part < 0) return Math.abs(share)
  return part > 1 ? Math.abs(share - change) : percent(part)
}

/** Bars of the seats as they add up to the change that is shown. */
export function whyRules({ game, halves, ask }: Source): readonly Rule[] {
  const split = ask('gameSplit', { score: SEAT })!
  const [from, to] = [50, scoreGame(game)[SEAT].total]
  const change = inSteps(to) - inSteps(from)
  const there = SEATS.filter(seat => split.shares[seat].share !== 0)
  const shares = roundShares(
    there.map(seat => split.shares[seat].share),
    change,
    STEP,
  )
  const bars = there.map((seat, i) => {
    const solo = inSteps(split.shares[seat].solo)
    return { share: shares[i]!, solo, joint: shares[i]! - solo }
  })
  const largest = bars.reduce((most, bar) => (Math.abs(bar.share) > Math.abs(most.share) ? bar : most))
  const levels = [[from], ...bars.map(bar => [bar.share]), [to]]
  const cells = [from, ...bars.flatMap(({ solo, joint, share }) => [solo, joint, share]), to]
  const last = halves.at(-1)!
  const axis = barsAxis(describeBars(whyWords(englishWords), split, undefined, 'points'), 'points')
  return [
    { section: 'why, heading', select: '.explained-head', factsOf: () => ({ values: [Math.abs(change)] }) },
    {
      section: 'why, bars',
      select: '.waterfall-bars li',
      factsOf: (_, index) => ({ values: levels[index]!, names: index === levels.length - 1 ? [last] : [] }),
    },
    {
      section: 'why, groups',
      select: '.waterfall-groups li',
      factsOf: (_, index) => ({ values: [bars[index]!.share] }),
    },
    {
      section: 'why, chosen bar',
      select: '.bar-plate dl dd',
      factsOf: (_, index) => ({ values: [[largest.solo, largest.joint, largest.share][index]!] }),
    },
    {
      section: 'why, what the bar did',
      select: '.bar-plate',
      factsOf: () => ({ values: [largest.share, workOf(largest.share, change)] }),
    },
    { section: 'why, where the axis starts', select: '.explained-how', factsOf: () => ({ values: [axis.low] }) },
    { section: 'why, table', select: '.bars-table td', factsOf: (_, index) => ({ values: [cells[index]!] }) },
    { section: 'why, rows', select: '.bars-table th', factsOf: () => ({ values: [], names: [last] }) },
  ]
}
