import { expect, test } from 'vitest'
import {
  debtAfterPlantValue,
  homeUseWithPlants,
  partnerPlants,
  partnerProfitShare,
  partnerShareOf,
  plantHomeDemand,
  plantsRunning,
  plantsUnderWay,
  withOrder,
} from '../../src/model/plants'
import { BASE_SETTINGS } from '../../src/model/settings'
import { RUS } from '../../src/model/words'
import { firstTurn, runEconomy, runWith } from './economyRuns'

const order = (newPlants: number, more = {}) => ({ ...BASE_SETTINGS, newPlants, ...more })

test('a plant comes on stream two turns after the order', () => {
  const plants = withOrder([], order(0.15), 3)
  expect([3, 4, 5, 6].map(turn => plantsRunning(plants, turn))).toEqual([0, 0, 0.15, 0.15])
  expect([3, 4, 5, 6].map(turn => plantsUnderWay(plants, turn))).toEqual([0.15, 0.15, 0, 0])
})

test('the market feels a plant from its third turn on, not before', () => {
  const semisOf = (run: ReturnType<typeof runEconomy>) => run.map(turn => turn.solution.goods.semis!.output[RUS]!)
  const plain = semisOf(runWith({}, { turns: 4 }))
  const built = semisOf(runEconomy({ settings: turn => (turn === 1 ? { newPlants: 0.15 } : {}), turns: 4 }))
  expect(built.slice(0, 2)).toEqual(plain.slice(0, 2))
  expect(built[2]!).toBeGreaterThan(plain[2]! + 0.02)
  expect(built[3]!).toBeGreaterThan(plain[3]! + 0.02)
})

test('no order leaves the plants as they are', () => {
  const plants = withOrder([], order(0.1), 1)
  expect(withOrder(plants, BASE_SETTINGS, 2)).toBe(plants)
})

test('new home demand is a quarter tonne per tonne of plant, more with a discount, and at most 0.3 Mt', () => {
  expect(plantHomeDemand(0.4, 0.25, 0)).toBeCloseTo(0.1, 12)
  expect(plantHomeDemand(0.4, 0.25, 0.05)).toBeCloseTo(0.2, 12)
  expect(plantHomeDemand(0.4, 0.25, 0.1)).toBeCloseTo(0.3, 12)
  expect(plantHomeDemand(5, 0.25, 0.1)).toBe(0.3)
})

test('the partner owns the smaller of what Rusal offers and what China finances', () => {
  expect(partnerShareOf(order(0.1, { investorShare: 0.28, coInvestment: 0.1 }))).toBe(0.28)
  expect(partnerShareOf(order(0.1, { investorShare: 0.49, coInvestment: 0.025 }))).toBe(0.25)
  expect(partnerShareOf(order(0.1, { investorShare: 0, coInvestment: 0.1 }))).toBe(0)
  expect(partnerShareOf(order(0.1, { investorShare: 0.49, coInvestment: 0 }))).toBe(0)
  expect(partnerShareOf(order(0, { investorShare: 0.49, coInvestment: 0.1 }))).toBe(0)
})

test('the two owners together pay 2 bn USD per Mt, each its share', () => {
  const { accounts } = firstTurn({ newPlants: 0.1, investorShare: 0.28, coInvestment: 0.1 })
  expect(accounts.chinaCoInvestmentCost).toBeCloseTo(0.28 * 200, 9)
  expect(accounts.rusalPlantSpending).toBeCloseTo(0.72 * 200, 9)
})

test('the partner earns on plants that run, in proportion to all Russian mills', () => {
  const plants = [
    { capacityMt: 0.1, partnerShare: 0.28, dueTurn: 3 },
    { capacityMt: 0.1, partnerShare: 0.49, dueTurn: 4 },
  ]
  expect(partnerPlants(plants, 2)).toBe(0)
  expect(partnerPlants(plants, 3)).toBeCloseTo(0.028, 12)
  expect(partnerPlants(plants, 4)).toBeCloseTo(0.077, 12)
  expect(partnerProfitShare(0, 0, 1)).toBe(0)
  expect(partnerProfitShare(0.028, 0.1, 1)).toBeCloseTo(0.028 / (0.6 + 0.1), 12)
  expect(partnerProfitShare(0.028, 0.1, 1.05)).toBeCloseTo(0.028 / (0.63 + 0.1), 12)
})

test('with a partner, what China gains on the plants Rusal goes without', () => {
  const shared = { newPlants: 0.1, investorShare: 0.49, coInvestment: 0.1 }
  const alone = { newPlants: 0.1 }
  const [sharedRun, aloneRun] = [runWith(shared, { turns: 4 }), runWith(alone, { turns: 4 })]
  const [withPartner, without] = [sharedRun[3]!.accounts, aloneRun[3]!.accounts]
  const chinaGain =
    withPartner.chinaEarnings +
    withPartner.chinaCoInvestmentCost -
    without.chinaEarnings -
    without.chinaCoInvestmentCost
  expect(chinaGain).toBeGreaterThan(0)
  expect(without.rusalEbitda - withPartner.rusalEbitda).toBeCloseTo(chinaGain, 6)
})

test('0.6 Mt of plant raise use of Russian metal at home, by more when home demand grows too', () => {
  const used = (discount: number) => runWith({ newPlants: 0.15, homeDiscount: discount })[5]!.accounts.russianHomeUseMt
  expect(used(0)).toBeGreaterThan(runWith({})[5]!.accounts.russianHomeUseMt + 0.1)
  expect(used(0.05)).toBeGreaterThan(used(0) + 0.02)
})

test('plants keep 30 % of their cost at the end, and those under way count a little home use', () => {
  expect(debtAfterPlantValue(5000, 1000)).toBe(4700)
  expect(homeUseWithPlants(0.6, 0.15)).toBeCloseTo(0.627, 12)
})
