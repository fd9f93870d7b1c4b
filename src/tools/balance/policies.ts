import { type BySeat, bySeat, type LeverId, leverOf, type Seat } from '../../game'

/** What a seat has in force from the first turn to the last; orders are given every turn. Levers not named rest. */
export type Policy = Readonly<Partial<Record<LeverId, number>>>

/** One policy a seat. */
export type Profile = BySeat<Policy>

/** Levers and the values that are tried, in every combination. The main levers of each seat. */
const MAIN_GRID: BySeat<ValueGrid> = {
  china: { enforcement: [0, 0.5, 0.75, 1], retiredCapacity: [0, 0.3, 0.6, 1.2], smelterSupport: [0, 75, 150] },
  unitedStates: {
    semisDuty: [0, 0.15, 0.25, 0.35, 0.6],
    metalDuty: [0, 0.02, 0.05, 0.1],
    customsEnforcement: [0, 0.5, 1],
  },
  rusal: { runRate: [0.7, 0.85, 0.95, 1], newPlants: [0, 0.05, 0.1, 0.15], homeDiscount: [0, 0.05, 0.1] },
}
type ValueGrid = Readonly<Partial<Record<LeverId, readonly number[]>>>

/** Values of the other levers, each tried on top of every policy of the main levers. */
const MORE: BySeat<readonly Policy[]> = {
  china: [{ exportRebate: 0.09 }, { exportInspection: 0.5 }, { retaliatoryDuty: 0.1 }, { coInvestment: 0.05 }],
  unitedStates: [
    { wtoRuling: 0 },
    { wtoRuling: 0, exemptRestOfWorld: 1 },
    { wtoRuling: 0, smelterAid: 50 },
    { wtoRuling: 0, adjustmentAid: 0.5 },
  ],
  rusal: [{ modernisation: 0.1 }],
}

function combinations(grid: ValueGrid): readonly Policy[] {
  return Object.entries(grid).reduce<readonly Policy[]>(
    (policies, [lever, values]) => policies.flatMap(policy => values!.map(value => ({ ...policy, [lever]: value }))),
    [{}],
  )
}

/** Every policy that is tried, by seat: the main levers in all combinations, then each with one other lever moved. */
export const POLICIES: BySeat<readonly Policy[]> = bySeat(seat => {
  const main = combinations(MAIN_GRID[seat])
  return [...main, ...main.flatMap(policy => MORE[seat].map(more => ({ ...policy, ...more })))]
})

/** The levers whose settings must not be best everywhere. */
export const MAIN_LEVERS: BySeat<readonly LeverId[]> = bySeat(seat => Object.keys(MAIN_GRID[seat]) as LeverId[])

/** The value of a lever under a policy. */
export function valueUnder(policy: Policy, lever: LeverId): number {
  return policy[lever] ?? leverOf(lever).start
}

/** A seat's way of playing in words: which of its levers it moves away from where they start. */
export function styleOf(seat: Seat, policy: Policy): string {
  const moved = MAIN_LEVERS[seat].filter(lever => valueUnder(policy, lever) !== leverOf(lever).start)
  return moved.length === 0 ? 'rests' : moved.join(' + ')
}

/** A policy as it is printed: levers that are moved, with their values. */
export function policyInWords(policy: Policy): string {
  const moved = Object.entries(policy).filter(([lever, value]) => value !== leverOf(lever as LeverId).start)
  return moved.length === 0 ? 'rests' : moved.map(([lever, value]) => `${lever} ${value}`).join(', ')
}
