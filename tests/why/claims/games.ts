/** Games that show each claim one way and the other. */
import type { Game, LeverDecision, PactTerms, Seat } from '../../../src/game'
import { leverOf, type Scenario } from '../../../src/game'
import { BUILT_IN } from '../../../src/scenarios'
import type { ClaimTestId } from '../../../src/why/claims/tests'
import type { Outcome } from '../../../src/why/claims/words'
import { makeGame, playOn, playTurn, playTurns, type SomeDecisions, set } from '../../helpers/makeGame'
import { changed, G20_PACT, propose } from '../../helpers/pacts'

/** A game in which everybody signs a pact in the first turn and does what it says. */
export function signed(terms: PactTerms, scenario: Partial<Scenario> = {}): Game {
  const keeping: Record<Seat, LeverDecision[]> = { china: [], unitedStates: [], rusal: [] }
  for (const { lever, value } of terms.commitments) keeping[leverOf(lever).seat].push({ lever, value })
  const first = Object.fromEntries(
    terms.signatories.map(seat => [seat, [propose(terms), ...keeping[seat]]]),
  ) as SomeDecisions
  return playOn(playTurn(makeGame({ draftPacts: [], ...scenario }), first), keeping)
}

const ENFORCED_AND_BUILT = changed(G20_PACT, {
  turns: 12,
  commitments: [
    { lever: 'enforcement', bound: 'atLeast', value: 0.25 },
    { lever: 'semisDuty', bound: 'atMost', value: 0 },
    { lever: 'newPlants', bound: 'atLeast', value: 0.15 },
  ],
})

/** China closes plant and so loses jobs, the United States gives up a duty that its mills lived by. */
function costlyTalks(): Game {
  const terms = changed(G20_PACT, {
    signatories: ['china', 'unitedStates'],
    commitments: [
      { lever: 'retiredCapacity', bound: 'atLeast', value: 1.2 },
      { lever: 'semisDuty', bound: 'atMost', value: 0 },
    ],
  })
  const before = playTurn(makeGame({ draftPacts: [] }), { unitedStates: set({ semisDuty: 0.5 }) })
  const china = set({ retiredCapacity: 1.2 })
  const unitedStates = set({ semisDuty: 0 })
  const talk = propose(terms)
  const signing = playTurn(before, { china: [talk, ...china], unitedStates: [talk, ...unitedStates] })
  return playOn(signing, { china, unitedStates })
}

const each = (factor: number) => [factor, factor, factor, factor, factor] as const
/** Demand that falls by 3 % more each half-year. */
const SLUMP = { demandCourse: [1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79].map(each) }
const BOOM = { demandCourse: [each(1.1)] }

/** A game that comes out one way, and whether only other assumptions than the central ones take it there. */
export interface Example {
  readonly outcome: Outcome
  readonly game: () => Game
  readonly byAssumption?: true
}

/** Both ways for every statement that is tested by runs. */
export const EXAMPLES: Readonly<Record<Exclude<ClaimTestId, 'panel' | 'customs'>, readonly Example[]>> = {
  thirdCountries: [
    { outcome: 'borneOut', game: () => playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) }) },
    {
      outcome: 'notBorneOut',
      game: () =>
        playOn(makeGame(), {
          unitedStates: set({ semisDuty: 0.5, customsEnforcement: 1 }),
          china: set({ exportInspection: 1 }),
        }),
    },
  ],
  globalMarkets: [
    { outcome: 'notBorneOut', game: () => playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) }) },
    {
      outcome: 'borneOut',
      byAssumption: true,
      game: () => playOn(makeGame({ assumptions: { detourShare: 0.3 } }), { unitedStates: set({ semisDuty: 0.5 }) }),
    },
  ],
  smelterJobs: [
    { outcome: 'borneOut', game: () => playOn(makeGame()) },
    { outcome: 'notBorneOut', game: () => playOn(makeGame({ world: BOOM })) },
  ],
  newCapacity: [
    { outcome: 'notBorneOut', game: () => playOn(makeGame()) },
    {
      outcome: 'borneOut',
      game: () => playOn(makeGame(), { china: set({ enforcement: 1, retiredCapacity: 0.6 }) }),
    },
  ],
  enforcement: [
    { outcome: 'borneOut', game: () => playOn(makeGame()) },
    // Four turns in which soft money is gone leave little to enforce against.
    {
      outcome: 'notBorneOut',
      game: () => playOn(makeGame({ turns: 4, world: { softBuildingOff: 0.9, exitRate: 0.1 } })),
    },
  ],
  dialogue: [
    { outcome: 'borneOut', game: () => signed(ENFORCED_AND_BUILT) },
    { outcome: 'notBorneOut', game: costlyTalks },
  ],
  barriers: [
    {
      outcome: 'borneOut',
      game: () => playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5, metalDuty: 0.25, exemptHub: 1 }) }),
    },
    // A small duty on products that China supports takes back a little of what the support wastes.
    {
      outcome: 'notBorneOut',
      game: () =>
        playOn(makeGame(), {
          unitedStates: set({ metalDuty: 0.01, exemptRussia: 1, exemptHub: 1, exemptRestOfWorld: 1 }),
          china: set({ smelterSupport: 150 }),
        }),
    },
  ],
  downstream: [
    { outcome: 'borneOut', game: () => playOn(makeGame(), { unitedStates: set({ metalDuty: 0.1 }) }) },
    { outcome: 'notBorneOut', game: () => playOn(makeGame(), { unitedStates: set({ semisDuty: 0.5 }) }) },
  ],
  markets: [
    { outcome: 'borneOut', game: () => playOn(makeGame()) },
    { outcome: 'notBorneOut', game: () => playOn(makeGame({ world: SLUMP })) },
  ],
  krasnoyarsk: [
    {
      outcome: 'borneOut',
      game: () => playTurns(makeGame(), [{ rusal: set({ newPlants: 0.15, homeDiscount: 0.1 }) }, ...Array(7).fill({})]),
    },
    {
      outcome: 'notBorneOut',
      byAssumption: true,
      game: () => playOn(makeGame({ assumptions: { plantHomeDemand: 0 } }), { rusal: set({ newPlants: 0.15 }) }),
    },
  ],
  together: [
    { outcome: 'borneOut', game: () => signed(ENFORCED_AND_BUILT, { turns: 12 }) },
    { outcome: 'notBorneOut', game: () => signed(changed(G20_PACT, { inspectors: false })) },
  ],
}

/** The Hangzhou draft signed and kept in the default scenario, with duties before and after. */
export function busyGame(seed = 3): Game {
  const game = makeGame({ ...BUILT_IN.nanning2016, seed })
  const draft = game.world.talks.proposals[0]!.id
  const sign = { talk: 'sign', proposal: draft } as const
  return playTurns(game, [
    {
      china: [sign, ...set({ enforcement: 0.75, retiredCapacity: 0.3 })],
      unitedStates: [sign],
      rusal: [sign, ...set({ newPlants: 0.05 })],
    },
    { china: set({ retiredCapacity: 0.3 }), rusal: set({ newPlants: 0.05 }) },
    { china: set({ retiredCapacity: 0.3 }), unitedStates: set({ semisDuty: 0.25 }), rusal: set({ newPlants: 0.05 }) },
    ...Array(5).fill({ china: set({ retiredCapacity: 0.3 }), rusal: set({ newPlants: 0.05 }) }),
  ])
}
