import { type BySeat, bySeat, type LeverId, leverOf, type RandomStream, SEATS, type Seat } from '../../game'

/** What a seat has in force from the first turn to the last; orders are given every turn. Levers not named rest. */
export type Policy = Readonly<Partial<Record<LeverId, number>>>

/** One policy a seat. */
export type Profile = BySeat<Policy>

export const RESTING: Profile = { china: {}, unitedStates: {}, rusal: {} }

/** Levers and the values that are tried: of long levers those where something changes, of short ones all. */
const TRIED: BySeat<Readonly<Partial<Record<LeverId, readonly number[]>>>> = {
  china: {
    enforcement: [0, 0.25, 0.5, 0.75, 1],
    retiredCapacity: [0, 0.2, 0.3, 0.4, 0.6, 0.9, 1.2],
    smelterSupport: [0, 25, 50, 75, 100, 150],
    exportRebate: [0, 0.05, 0.09, 0.13],
    exportInspection: [0, 0.25, 0.5, 1],
    retaliatoryDuty: [0, 0.1, 0.25],
    coInvestment: [0, 0.05],
  },
  unitedStates: {
    semisDuty: [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6],
    metalDuty: [0, 0.01, 0.02, 0.03, 0.05, 0.1],
    customsEnforcement: [0, 0.25, 0.5, 0.75, 1],
    exemptRussia: [0, 1],
    exemptHub: [0, 1],
    exemptRestOfWorld: [0, 1],
    smelterAid: [0, 25, 50, 100],
    adjustmentAid: [0, 0.25, 0.5],
    wtoRuling: [0, 1, 2],
  },
  rusal: {
    runRate: [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1],
    newPlants: [0, 0.05, 0.1, 0.15],
    homeDiscount: [0, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1],
    modernisation: [0, 0.1, 0.2],
    investorShare: [0, 0.21, 0.49],
  },
}

/** Chance that a policy drawn by lot moves a lever that is not a main one. */
const MORE_MOVED = 0.25

/** A lever with the values that are tried. */
export interface TriedLever {
  readonly lever: LeverId
  readonly values: readonly number[]
}

/** The levers of each seat with the values that are tried. */
export const TRIED_LEVERS: BySeat<readonly TriedLever[]> = bySeat(seat =>
  Object.entries(TRIED[seat]).map(([lever, values]) => ({ lever: lever as LeverId, values: values! })),
)

/** The levers whose settings must not be best everywhere. */
export const MAIN_LEVERS: BySeat<readonly LeverId[]> = bySeat(seat =>
  TRIED_LEVERS[seat].map(({ lever }) => lever).filter(lever => leverOf(lever).main),
)

function pick(values: readonly number[], random: RandomStream): number {
  return values[Math.floor(random() * values.length)]!
}

/** A policy drawn by lot: every main lever anywhere, some of the others moved. */
function randomPolicy(seat: Seat, random: RandomStream): Policy {
  const drawn: Partial<Record<LeverId, number>> = {}
  for (const { lever, values } of TRIED_LEVERS[seat]) {
    if (leverOf(lever).main || random() < MORE_MOVED) drawn[lever] = pick(values, random)
  }
  return drawn
}

/** A profile drawn by lot. */
export function randomProfile(random: RandomStream): Profile {
  const [china, unitedStates, rusal] = SEATS.map(seat => randomPolicy(seat, random))
  return { china: china!, unitedStates: unitedStates!, rusal: rusal! }
}

/** The value of a lever under a policy. */
export function valueUnder(policy: Policy, lever: LeverId): number {
  return policy[lever] ?? leverOf(lever).start
}

/** A policy as it is printed: levers that are moved, with their values. */
export function policyInWords(policy: Policy): string {
  const moved = Object.entries(policy).filter(([lever, value]) => value !== leverOf(lever as LeverId).start)
  return moved.length === 0 ? 'rests' : moved.map(([lever, value]) => `${lever} ${value}`).join(', ')
}
