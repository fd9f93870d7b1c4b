/** Well-formed saves and logs; they need not be playable. */
import fc from 'fast-check'
import { type Decision, FILED_SUBJECTS, type GameLog, LEVERS, type PactTerms, SEATS, VENUES } from '../../src/game'
import { PRICE_MOVES } from '../../src/report/prediction'
import { NANNING_2016 } from '../../src/scenarios'
import { type ClassTurn, LONGEST_NAME } from '../../src/share/classTurn'
import { GAME_SCREENS, type Save } from '../../src/share/save'

// JSON has one zero.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map(x => (x === 0 ? 0 : x))

const lever = fc.constantFrom(...LEVERS.map(({ id }) => id))
const number = fc.integer({ min: 1, max: 9999 })
const terms: fc.Arbitrary<PactTerms> = fc.record({
  venue: fc.constantFrom(...VENUES),
  signatories: fc.array(fc.constantFrom(...SEATS), { minLength: 2, maxLength: 3 }),
  commitments: fc.array(fc.record({ lever, bound: fc.constantFrom('atLeast', 'atMost'), value: finite }), {
    minLength: 1,
    maxLength: 6,
  }),
  turns: fc.integer({ min: 2, max: 12 }),
  inspectors: fc.boolean(),
})

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ lever, value: finite }),
  fc.record({ talk: fc.constant('propose' as const), terms }),
  fc.record({ talk: fc.constant('propose' as const), terms, answers: number }),
  fc.record({ talk: fc.constant('sign' as const), proposal: number }),
  fc.record({ talk: fc.constant('leave' as const), pact: number }),
  fc.record({ talk: fc.constant('file' as const), about: fc.constantFrom(...FILED_SUBJECTS) }),
)
const decisions = fc.array(decision, { maxLength: 9 })
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 })

export const logs: fc.Arbitrary<GameLog> = fc.record({
  schemaVersion: fc.constant(1 as const),
  modelVersion: fc.integer({ min: 1, max: 1000 }),
  scenario: fc.integer({ min: 4, max: 12 }).map(turns => ({ ...NANNING_2016, turns })),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  turns: fc.array(
    fc.record({ decisions: fc.record({ china: decisions, unitedStates: decisions, rusal: decisions }), hash }),
    { maxLength: 12 },
  ),
})

const prediction = fc.record(
  { price: fc.constantFrom(...PRICE_MOVES), gainer: fc.constantFrom(...SEATS) },
  { requiredKeys: [] },
)
const predicted = fc.record({ china: prediction, unitedStates: prediction, rusal: prediction }, { requiredKeys: [] })

const ms = fc.integer({ min: 0, max: 2 ** 41 })
const vote = fc.record({
  subject: fc.oneof(lever, fc.constant('own' as const)),
  names: fc.array(
    fc.string({ unit: 'grapheme' }).map(name => name.slice(0, LONGEST_NAME)),
    { maxLength: 3 },
  ),
  hands: fc.array(fc.nat(999), { maxLength: 3 }),
  isOpen: fc.boolean(),
})
const classTurn: fc.Arbitrary<ClassTurn> = fc.record(
  {
    countdown: fc.oneof(
      fc.constant({ is: 'off' as const }),
      fc.record({ is: fc.constant('running' as const), endMs: ms }),
      fc.record({ is: fc.constant('paused' as const), leftMs: ms }),
    ),
    vote,
  },
  { requiredKeys: ['countdown'] },
)

const opponent = fc.string({ minLength: 1, maxLength: 40 })

const single = fc.record({
  people: fc.constantFrom(...SEATS).map(seat => [seat]),
  draft: decisions,
  guess: prediction,
  classTurn,
  handedIn: fc.constant({}),
  predicted: fc.constant({}),
})
const shared = fc.record({
  people: fc.shuffledSubarray([...SEATS], { minLength: 2 }),
  draft: decisions,
  guess: prediction,
  classTurn,
  handedIn: fc.record({ china: decisions, unitedStates: decisions, rusal: decisions }, { requiredKeys: [] }),
  predicted,
})

const left = fc.record({
  opponents: fc.record({ china: opponent, unitedStates: opponent, rusal: opponent }),
  log: logs,
  screen: fc.constantFrom(...GAME_SCREENS),
})

/** Games left by one person, and by several who share a device. */
export const saves: fc.Arbitrary<Save> = fc
  .tuple(left, fc.oneof(single, shared), fc.array(predicted, { maxLength: 12 }))
  .map(([game, company, said]) => ({
    savedSeat: company.people[0]!,
    ...game,
    ...company,
    predictions: said.slice(0, game.log.turns.length),
  }))
