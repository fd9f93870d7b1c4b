import { halfOf } from '../game/calendar'
import type { Game } from '../game/game'
import { GOALS, type GoalUnit } from '../game/goals'
import type { AccountsRecord } from '../game/record'
import { SEATS } from '../game/words'
import { changedAssumptions } from '../model/assumptions'
import { GOODS, REGIONS } from '../model/words'

/**
 * One turn of a game as flat columns, for spreadsheets.
 *
 * The name of a figure holds its unit: `UsdPerTonne`, `Mt` (million tonnes a year), `MUsd` (million USD), `MUsdATurn`
 * (million USD in the half-year), `Jobs`, `ThousandJobs`, `Points` (0 to 100), `YearsOfEbitda` (debt over yearly EBITDA).
 */
export type GameRow = Readonly<Record<string, string | number>>

type ScalarAccount = {
  [Name in keyof AccountsRecord]: AccountsRecord[Name] extends number ? Name : never
}[keyof AccountsRecord]

/** What the column of an account adds to its name; a name that counts jobs or Mt says so itself. Vectors have no column. */
const ACCOUNT_ENDINGS: Readonly<Record<ScalarAccount, string>> = {
  chinaEarnings: 'MUsdATurn',
  chinaSupportCost: 'MUsdATurn',
  chinaCutCost: 'MUsdATurn',
  chinaEnforcementCost: 'MUsdATurn',
  chinaRebateSaved: 'MUsdATurn',
  chinaCoInvestmentCost: 'MUsdATurn',
  chinaSmelterJobs: '',
  chinaMillJobs: '',
  chinaJobs: '',
  usSmelterJobs: '',
  usMillJobs: '',
  usUserJobsChange: '',
  usExporterJobsChange: '',
  usDuties: 'MUsdATurn',
  usAidCost: 'MUsdATurn',
  rusalEbitda: 'MUsdATurn',
  rusalNetDebt: 'MUsd',
  rusalLeverage: 'YearsOfEbitda',
  rusalInvestment: 'MUsdATurn',
  rusalPlantSpending: 'MUsdATurn',
  russianHomeUseMt: '',
  reroutedMt: '',
}

/** The same for the measure of a goal, by its unit. */
const MEASURE_ENDINGS: Readonly<Record<GoalUnit, string>> = {
  millionUsdATurn: 'MUsdATurn',
  thousandJobs: 'ThousandJobs',
  jobs: '',
  megatonne: 'Mt',
  points: 'Points',
  millionUsd: 'MUsd',
}

/** The turns of a game as rows, all with the same columns in the same order. */
export function gameRows(game: Game): readonly GameRow[] {
  const changed = changedAssumptions(game.scenario.assumptions)
    .map(({ id, value }) => `${id}=${value}`)
    .join('+')
  return game.records.map(record => {
    const { year, half } = halfOf(game.scenario, record.turn)
    const row: Record<string, string | number> = {
      scenario: game.scenario.id,
      seed: game.seed,
      turn: record.turn,
      half: `${year}H${half}`,
    }
    for (const good of GOODS) {
      for (const [i, region] of REGIONS.entries()) {
        row[`${good}PriceUsdPerTonne${region}`] = record.market[good].priceUsdPerTonne[i]!
        row[`${good}OutputMt${region}`] = record.market[good].outputMt[i]!
      }
    }
    for (const [i, region] of REGIONS.entries()) row[`capacityMt${region}`] = record.capacityMt[i]!
    for (const [account, ending] of Object.entries(ACCOUNT_ENDINGS)) {
      row[`${account}${ending}`] = record.accounts[account as ScalarAccount]
    }
    for (const seat of SEATS) {
      for (const { id, unit } of GOALS[seat]) row[`measure.${id}${MEASURE_ENDINGS[unit]}`] = record.measures[id]
      row[`mandatePoints.${seat}`] = record.mandate[seat]
    }
    row.changedAssumptions = changed || 'none'
    row.hash = record.hash
    return row
  })
}
