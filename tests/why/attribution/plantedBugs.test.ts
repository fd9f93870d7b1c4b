/** The checks of a split find splits that are wrong. */
import { expect, test } from 'vitest'
import { FIGURES } from '../../../src/describe/figures'
import { EVENT_IDS } from '../../../src/game'
import { splitChange, turnCounterfactuals } from '../../../src/why/attribution'
import { byMember, MEMBERS } from '../../../src/why/attribution/members'
import { maskOf, type Split } from '../../../src/why/attribution/split'
import { makeGame, playTurn, set } from '../../helpers/makeGame'
import { faultsOf, type Splitter } from './checkSplit'

/** A turn in which China and an event act, and the two other seats do not. */
const game = playTurn(playTurn(makeGame({ events: EVENT_IDS, seed: 7 })), {
  china: set({ enforcement: 0.75, retiredCapacity: 1 }),
})
const found = turnCounterfactuals(game, 2)
if (!found.ok) throw new Error('does not clear')
const runs = found.value
const price = FIGURES.chinaPrice.valueIn

/** The true split with something changed in it. */
function changing(change: (split: Split) => Split): Splitter {
  return (given, figure) => change(splitChange(given, figure))
}

/** The split of counterfactuals in which one coalition is taken for another. */
function confusing(
  coalition: readonly (typeof MEMBERS)[number][],
  taken: readonly (typeof MEMBERS)[number][],
): Splitter {
  return (given, figure) => {
    const mask = maskOf(given.active, coalition)
    const other = given.outcomes[maskOf(given.active, taken)]!
    return splitChange({ ...given, outcomes: given.outcomes.map((one, i) => (i === mask ? other : one)) }, figure)
  }
}

const last: Splitter = (given, figure) => {
  const { active, outcomes, before } = given
  const worthOf = (on: readonly string[]) =>
    figure(
      outcomes[
        maskOf(
          active,
          MEMBERS.filter(member => on.includes(member)),
        )
      ]!,
    )
  const all = worthOf(active)
  return {
    from: figure(before),
    to: all,
    byItself: worthOf([]) - figure(before),
    shares: byMember(member => {
      const share = all - worthOf(active.filter(other => other !== member))
      return { share, solo: share, joint: 0 }
    }),
  }
}

const inTurn: Splitter = (given, figure) => {
  const { active, outcomes, before } = given
  const worthOf = (count: number) => figure(outcomes[maskOf(active, active.slice(0, count))]!)
  const right = splitChange(given, figure)
  const shares = byMember(member => {
    const at = active.indexOf(member)
    const { solo } = right.shares[member]
    const carried = member === 'trend' ? worthOf(0) - figure(before) : 0
    const share = at < 0 ? 0 : worthOf(at + 1) - worthOf(at) + carried
    return { share, solo, joint: share - solo }
  })
  return { ...right, shares }
}

const WRONG: Readonly<Record<string, Splitter>> = {
  'a coalition left out': confusing(['china', 'trend'], []),
  'a coalition taken for its neighbour': confusing(['china', 'events'], ['china']),
  'what really happened mistaken': confusing(['china', 'unitedStates', 'rusal', 'events', 'trend'], ['china']),
  'what each adds last of all': last,
  'one order of coming for all': inTurn,
  'what comes by itself forgotten': changing(split => ({ ...split, byItself: split.byItself + 1e-6 })),
  'noise at a seat that did nothing': changing(split => ({
    ...split,
    shares: { ...split.shares, rusal: { share: 1e-15, solo: 0, joint: 1e-15 } },
  })),
  'two seats exchanged': changing(split => ({
    ...split,
    shares: { ...split.shares, china: split.shares.rusal, rusal: split.shares.china },
  })),
  'everything given to one': changing(split => ({
    ...split,
    shares: byMember(member => {
      const share = member === 'china' ? split.to - split.from : 0
      return { share, solo: share, joint: 0 }
    }),
  })),
  'joint effects scaled away': changing(split => ({
    ...split,
    shares: byMember(member => ({ ...split.shares[member], joint: 0 })),
  })),
}

test('three members act in the turn, and the true split has no fault', () => {
  expect(runs.active).toEqual(['china', 'events', 'trend'])
  expect(faultsOf(runs, price, splitChange(runs, price))).toEqual([])
})

test.each(Object.entries(WRONG))('%s is found', (_, wrong) => {
  expect(faultsOf(runs, price, wrong(runs, price))).not.toEqual([])
})
