/**
 * Whole games pinned: hashes of every turn and a few figures, so that a change of behaviour is a diff of numbers, and
 * so that every browser can be held to the same bits as Node.
 *
 * After a change that is meant to move figures: `npx tsx tests/game/writeGolden.ts`, read the diff, commit it.
 */
import { type PersonaId, simulateGame } from '../../src/ai'
import { type BySeat, createGame, SEATS, scoreGame, type TurnRecord } from '../../src/game'
import { CHN, ROW } from '../../src/model/words'
import { NANNING_2016, withTurns } from '../../src/scenarios'
import golden from './golden.json'

/** A pinned game. */
export interface GoldenGame {
  readonly name: string
  readonly seed: number
  readonly length: number
  readonly personas: BySeat<PersonaId>
  readonly turns: readonly GoldenTurn[]
  /** Score of each seat at the end. */
  readonly scores: BySeat<number>
}

/** The figures of one turn; prices in USD per tonne, capacity in Mt a year, EBITDA in million USD. */
export interface GoldenTurn {
  readonly hash: string
  readonly chinaPrice: number
  readonly worldPrice: number
  readonly chinaCapacity: number
  readonly usSmelterJobs: number
  readonly usMillJobs: number
  readonly rusalEbitda: number
}

/** Which games are pinned. */
export type GoldenTerms = Pick<GoldenGame, 'name' | 'seed' | 'length' | 'personas'>

const seats = (china: PersonaId, unitedStates: PersonaId, rusal: PersonaId) => ({ china, unitedStates, rusal })

export const GOLDEN_TERMS: readonly GoldenTerms[] = [
  { name: 'nobody acts', seed: 1, length: 8, personas: seats('statusQuo', 'statusQuo', 'statusQuo') },
  { name: 'growth, hawk, valley', seed: 7, length: 8, personas: seats('provincialGrowth', 'hawk', 'valleyBuilder') },
  {
    name: 'discipline, rules, debt',
    seed: 2016,
    length: 8,
    personas: seats('centralDiscipline', 'ruleKeeper', 'debtFirst'),
  },
  {
    name: 'discipline, hawk, valley',
    seed: 99,
    length: 12,
    personas: seats('centralDiscipline', 'hawk', 'valleyBuilder'),
  },
  { name: 'growth, rules, debt', seed: 31, length: 6, personas: seats('provincialGrowth', 'ruleKeeper', 'debtFirst') },
  { name: 'by lot', seed: 4294967295, length: 12, personas: seats('random', 'random', 'random') },
]

/** Seven digits: enough to read a difference, too few to differ when only the last bits do. */
function readable(value: number): number {
  return Number(value.toPrecision(7))
}

function goldenTurn(record: TurnRecord): GoldenTurn {
  const { priceUsdPerTonne } = record.market.ingot
  return {
    hash: record.hash,
    chinaPrice: readable(priceUsdPerTonne[CHN]),
    worldPrice: readable(priceUsdPerTonne[ROW]),
    chinaCapacity: readable(record.capacityMt[CHN]),
    usSmelterJobs: readable(record.accounts.usSmelterJobs),
    usMillJobs: readable(record.accounts.usMillJobs),
    rusalEbitda: readable(record.accounts.rusalEbitda),
  }
}

/** Play a game to be pinned. */
export function playGolden(terms: GoldenTerms): GoldenGame {
  const created = createGame(withTurns(NANNING_2016, terms.length), terms.seed)
  if (!created.ok) throw new Error(`${terms.name}: ${created.error.kind}`)
  const played = simulateGame(created.value, terms.personas)
  if (!played.ok) throw new Error(`${terms.name}: ${JSON.stringify(played.error)}`)
  const scores = scoreGame(played.value)
  return {
    ...terms,
    turns: played.value.records.map(goldenTurn),
    scores: Object.fromEntries(SEATS.map(seat => [seat, readable(scores[seat].total)])) as unknown as BySeat<number>,
  }
}

/** Name every number that differs; only where none does, the hash. */
function differences<T extends object>(where: string, expected: T, found: T): string[] {
  const names = (Object.keys(expected) as (keyof T & string)[]).filter(name => expected[name] !== found[name])
  const figures = names.filter(name => name !== 'hash')
  const told = figures.length > 0 ? figures : names
  return told.map(name => `${where}: ${name} was ${expected[name]}, is ${found[name]}`)
}

function gameMismatches(expected: GoldenGame): string[] {
  const found = playGolden(expected)
  const turns = expected.turns.flatMap((turn, i) =>
    differences(`${expected.name}, turn ${i + 1}`, turn, found.turns[i]!),
  )
  return [...turns, ...differences(`${expected.name}, scores`, expected.scores, found.scores)]
}

/** Play the pinned games again and say what differs, one line per number; empty when nothing does. */
export function engineGoldenMismatches(pinned: readonly GoldenGame[] = golden as readonly GoldenGame[]): string[] {
  return pinned.flatMap(gameMismatches)
}
