import { expect, test } from 'vitest'
import { EVENT_IDS } from '../../src/game'
import { gameRows } from '../../src/report/gameRows'
import { makeGame, playOn, set } from '../helpers/makeGame'

const quiet = gameRows(playOn(makeGame()))
const game = playOn(makeGame({ events: EVENT_IDS, seed: 6, turns: 12 }), {
  china: set({ retiredCapacity: 0.3, enforcement: 0.5 }),
  rusal: set({ newPlants: 0.05 }),
})
const rows = gameRows(game)

test('every turn of every game has the same columns in the same order', () => {
  expect(rows).toHaveLength(12)
  for (const row of [...rows, ...quiet]) expect(Object.keys(row)).toEqual(Object.keys(rows[0]!))
})

test('a row holds the figures of its record', () => {
  const [row, record] = [rows[3]!, game.records[3]!]
  expect(row).toMatchObject({
    scenario: 'nanning2016',
    seed: 6,
    turn: 4,
    half: '2018H2',
    ingotPriceUsdPerTonneCHN: record.market.ingot.priceUsdPerTonne[0],
    semisOutputMtROW: record.market.semis.outputMt[4],
    capacityMtRUS: record.capacityMt[2],
    usSmelterJobs: record.accounts.usSmelterJobs,
    reroutedMt: record.accounts.reroutedMt,
    chinaEarningsMUsdATurn: record.accounts.chinaEarnings,
    rusalNetDebtMUsd: record.accounts.rusalNetDebt,
    rusalLeverageYearsOfEbitda: record.accounts.rusalLeverage,
    'measure.employmentThousandJobs': record.measures.employment,
    'measure.accessPoints': record.measures.access,
    'mandatePoints.rusal': record.mandate.rusal,
    hash: record.hash,
  })
})

test('the name of every figure holds its unit', () => {
  const others = ['scenario', 'seed', 'turn', 'half', 'changedAssumptions', 'hash']
  const figures = Object.keys(rows[0]!).filter(name => !others.includes(name))
  for (const name of figures) {
    expect(name).toMatch(/UsdPerTonne|MUsd(ATurn)?$|Mt([A-Z]{3})?$|Jobs(Change)?$|Points|YearsOfEbitda$/)
  }
})

test('every account that is one number has a column', () => {
  const { accounts } = game.records[0]!
  const scalars = Object.keys(accounts).filter(name => typeof accounts[name as keyof typeof accounts] === 'number')
  expect(scalars).toContain('chinaEarnings')
  for (const name of scalars) {
    expect(
      Object.keys(rows[0]!).some(column => column.startsWith(name)),
      name,
    ).toBe(true)
  }
})

test('no cell needs quoting and none is empty', () => {
  for (const cell of rows.flatMap(row => [...Object.keys(row), ...Object.values(row)])) {
    expect(String(cell)).toMatch(/^[\w.+=-]+$/)
  }
})
