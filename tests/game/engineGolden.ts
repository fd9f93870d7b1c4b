/**
 * Whole games pinned: hashes of every turn and a few figures, so that a change of behaviour is a diff of numbers, and
 * so that every browser can be held to the same bits as Node.
 *
 * After a change that is meant to move figures: `npx tsx tests/game/writeGolden.ts`, read the diff, commit it.
 */
import { type PersonaId, simulateGame } from '../../src/ai'
import { type BySeat, createGame, SEATS, scoreGame, type TurnRecord } from '../../src/game'
import { CHN, ROW } from '../../src/model/words'
import { BUILT_IN, type ScenarioId, withTurns } from '../../src/scenarios'
import golden from './golden.json'

/** A pinned game. */
export interface GoldenGame {
  readonly name: string
  readonly scenario: ScenarioId
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
export type GoldenTerms = Pick<GoldenGame, 'name' | 'scenario' | 'seed' | 'length' | 'personas'>

const seats = (china: PersonaId, unitedStates: PersonaId, rusal: PersonaId) => ({ china, unitedStates, rusal })

function game(
  name: string,
  scenario: ScenarioId,
  seed: number,
  length: number,
  personas: BySeat<PersonaId>,
): GoldenTerms {
  return { name, scenario, seed, length, personas }
}

const nobody = seats('statusQuo', 'statusQuo', 'statusQuo')
const lot = seats('random', 'random', 'random')

export const GOLDEN_TERMS: readonly GoldenTerms[] = [
  game('nobody acts', 'nanning2016', 1, 8, nobody),
  game('growth, hawk, valley', 'nanning2016', 7, 8, seats('provincialGrowth', 'hawk', 'valleyBuilder')),
  game('discipline, rules, debt', 'nanning2016', 2016, 8, seats('centralDiscipline', 'ruleKeeper', 'debtFirst')),
  game('discipline, hawk, valley', 'nanning2016', 99, 12, seats('centralDiscipline', 'hawk', 'valleyBuilder')),
  game('growth, rules, debt', 'nanning2016', 31, 6, seats('provincialGrowth', 'ruleKeeper', 'debtFirst')),
  game('by lot', 'nanning2016', 4294967295, 12, lot),
  game('markets alone', 'marketsAlone', 5, 8, lot),
  game('enforced reform', 'enforcedReform', 5, 6, seats('centralDiscipline', 'hawk', 'valleyBuilder')),
  game('tariff spring', 'tariffSpring', 5, 6, seats('provincialGrowth', 'hawk', 'debtFirst')),
  game('history as recorded', 'history', 5, 8, seats('recorded', 'recorded', 'recorded')),
  game('boom and slump', 'boomAndSlump', 5, 8, lot),
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
  const created = createGame(withTurns(BUILT_IN[terms.scenario], terms.length), terms.seed)
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
