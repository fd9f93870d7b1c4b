/** What every split must fulfil, as a function, so that wrong splits can be handed to it too. */
import type { Counterfactuals, Member, Split } from '../../../src/why/attribution'
import { MEMBERS } from '../../../src/why/attribution'
import { maskOf } from '../../../src/why/attribution/split'

/** Shares add up, and equal their definition, to this. */
const TOLERANCE = 1e-9

export type Splitter = <Outcome>(runs: Counterfactuals<Outcome>, figure: (outcome: Outcome) => number) => Split

/** All orders of some things. */
export function ordersOf<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length === 0) return [[]]
  return things.flatMap((first, i) => ordersOf(things.filter((_, j) => j !== i)).map(rest => [first, ...rest]))
}

/** The share of each member by the definition: the mean, over all orders of coming, of what its coming adds. */
function sharesByOrders(active: readonly Member[], worthOf: (on: readonly Member[]) => number): Map<Member, number> {
  const orders = ordersOf(active)
  const sums = new Map<Member, number>()
  for (const order of orders) {
    order.forEach((member, i) => {
      const added = worthOf(order.slice(0, i + 1)) - worthOf(order.slice(0, i))
      sums.set(member, (sums.get(member) ?? 0) + added / orders.length)
    })
  }
  return sums
}

/** Everything that is wrong with a split of a figure, in words; empty where nothing is. */
export function faultsOf<Outcome>(
  runs: Counterfactuals<Outcome>,
  figure: (outcome: Outcome) => number,
  split: Split,
): string[] {
  const { active, outcomes, before } = runs
  const values = outcomes.map(figure)
  const worthOf = (on: readonly Member[]) => values[maskOf(active, on)]!
  const [from, to, nobody] = [figure(before), figure(outcomes.at(-1)!), worthOf([])]
  const faults: string[] = []
  const expectNear = (what: string, found: number, wanted: number) => {
    if (!(Math.abs(found - wanted) <= TOLERANCE)) faults.push(`${what}: ${found} for ${wanted}`)
  }
  expectNear('from', split.from, from)
  expectNear('to', split.to, to)
  expectNear(
    'sum of shares',
    MEMBERS.reduce((sum, member) => sum + split.shares[member].share, 0),
    to - from,
  )
  expectNear('by itself', split.byItself, nobody - from)
  const byOrders = sharesByOrders(active, worthOf)
  for (const member of MEMBERS) {
    const { share, solo, joint } = split.shares[member]
    const carried = member === 'trend' ? nobody - from : 0
    if (!active.includes(member) && !(share === 0 && solo === 0 && joint === 0)) faults.push(`${member} is not zero`)
    if (!active.includes(member)) continue
    expectNear(`share of ${member}`, share, byOrders.get(member)! + carried)
    expectNear(`solo of ${member}`, solo, worthOf([member]) - nobody + carried)
    expectNear(`joint of ${member}`, joint, share - solo)
  }
  return faults
}
