/** Size and sign of each lever against nobody acting, held against a trial of the same rules made with other code. */
import { expect, test } from 'vitest'
import type { Settings } from '../../src/model/settings'
import { CHN, ROW } from '../../src/model/words'
import { createWorldModel } from '../../src/model/worldModel'
import { runWith } from './economyRuns'

/** The trial counted metal users at 500 jobs per 1 % of the semis index and nothing else. */
const model = createWorldModel({ userJobsPerSemisPercent: 500, userJobsPerIngotPercent: 0 })
const nothing = runWith({}, { model })

interface Effect {
  readonly chinaPricePercent: number
  readonly worldPricePercent: number
  readonly usSmelterJobs: number
  readonly usMillJobs: number
  readonly usMillAndUserJobs: number
  readonly chinaThousandJobs: number
}

function effectsOf(settings: Partial<Settings>): readonly [turn1: Effect, turn8: Effect] {
  const run = runWith(settings, { model })
  return [effectIn(run, 0), effectIn(run, 7)]
}

function effectIn(run: ReturnType<typeof runWith>, index: number): Effect {
  const [now, zero] = [run[index]!, nothing[index]!]
  const rise = (region: number) => {
    const price = (turn: typeof now) => turn.solution.goods.ingot!.price[region]!
    return 100 * (price(now) / price(zero) - 1)
  }
  const mills = now.accounts.usMillJobs - zero.accounts.usMillJobs
  return {
    chinaPricePercent: rise(CHN),
    worldPricePercent: rise(ROW),
    usSmelterJobs: now.accounts.usSmelterJobs - zero.accounts.usSmelterJobs,
    usMillJobs: mills,
    usMillAndUserJobs: mills + now.accounts.usUserJobsChange - zero.accounts.usUserJobsChange,
    chinaThousandJobs: (now.accounts.chinaJobs - zero.accounts.chinaJobs) / 1000,
  }
}

/** Inside a share of the trial's figure, or inside the rounding with which it was printed. */
function expectNear(found: Effect, trial: Partial<Effect>, share = 0.02): void {
  const rounding: Effect = {
    chinaPricePercent: 0.06,
    worldPricePercent: 0.06,
    usSmelterJobs: 1,
    usMillJobs: 1,
    usMillAndUserJobs: 3,
    chinaThousandJobs: 0.6,
  }
  for (const [name, expected] of Object.entries(trial) as [keyof Effect, number][]) {
    const slack = Math.max(rounding[name], share * Math.abs(expected))
    expect(Math.abs(found[name] - expected), `${name}: ${found[name]} for ${expected}`).toBeLessThanOrEqual(slack)
  }
}

test('enforcement shows nothing in the first turn but on building sites, and lifts prices by the last', () => {
  const [first, last] = effectsOf({ enforcement: 0.9 })
  expectNear(first, {
    chinaPricePercent: 0,
    worldPricePercent: 0,
    usSmelterJobs: 0,
    usMillJobs: 0,
    chinaThousandJobs: -11,
  })
  expectNear(last, {
    chinaPricePercent: 8,
    worldPricePercent: 2.3,
    usSmelterJobs: 203,
    usMillJobs: 1025,
    usMillAndUserJobs: 410,
    chinaThousandJobs: -53,
  })
})

test('cuts under enforcement lift the Chinese price by a sixth, and cost China ninety thousand jobs', () => {
  const [first, last] = effectsOf({ enforcement: 0.9, retiredCapacity: 0.6 })
  expectNear(first, {
    chinaPricePercent: 0.6,
    worldPricePercent: 0.2,
    usSmelterJobs: 16,
    usMillJobs: 73,
    chinaThousandJobs: -14,
  })
  expectNear(last, {
    chinaPricePercent: 16.5,
    worldPricePercent: 4.6,
    usSmelterJobs: 404,
    usMillJobs: 1999,
    usMillAndUserJobs: 772,
    chinaThousandJobs: -94,
  })
})

test('an end of Chinese smelter support lifts the price at once and costs jobs in China', () => {
  // The trial took 75 USD off a base of 1,675 a tonne, the market takes them off 1,600: 5 % more.
  const [first, last] = effectsOf({ smelterSupport: 0 })
  const price = { chinaPricePercent: 3.7, worldPricePercent: 1, usSmelterJobs: 96, usMillJobs: 437 }
  expectNear(first, { ...price, chinaThousandJobs: -19 }, 0.08)
  expectNear(last, { chinaPricePercent: 3.1, worldPricePercent: 0.8, usSmelterJobs: 79, usMillJobs: 419 }, 0.08)
  expectNear(last, { chinaThousandJobs: -16 }, 0.08)
})

test('a lower export rebate makes metal dearer abroad and cheaper in China', () => {
  const [first, last] = effectsOf({ exportRebate: 0.09 })
  expectNear(first, { chinaPricePercent: -0.5, worldPricePercent: 0.7, usSmelterJobs: 73, usMillJobs: 859 })
  expectNear(first, { usMillAndUserJobs: 503, chinaThousandJobs: -7 })
  expectNear(last, { usMillJobs: 982, usMillAndUserJobs: 609, chinaThousandJobs: -10 })
})

test('a 50 % duty on Chinese semis helps mills by thousands and smelters by dozens', () => {
  const [first, last] = effectsOf({ semisDuty: 0.5 })
  expectNear(first, { chinaPricePercent: -0.3, worldPricePercent: 0.4, usSmelterJobs: 42, usMillJobs: 2161 })
  expectNear(first, { usMillAndUserJobs: 1209, chinaThousandJobs: -4 })
  expectNear(last, { usSmelterJobs: 42, usMillJobs: 2399, usMillAndUserJobs: 1397, chinaThousandJobs: -5 })
})

test('a 10 % duty on all metal helps smelters by hundreds and costs metal users more', () => {
  const [first] = effectsOf({ metalDuty: 0.1 })
  expectNear(first, { chinaPricePercent: -0.1, worldPricePercent: -0.4, usSmelterJobs: 422, usMillJobs: 801 })
  expectNear(first, { usMillAndUserJobs: -1359, chinaThousandJobs: -1.4 })
})

test('aid of 100 USD a tonne does for smelters what the 10 % duty does, and hurts no user', () => {
  const [first] = effectsOf({ smelterAid: 100 })
  expectNear(first, { chinaPricePercent: 0, worldPricePercent: -0.2, usSmelterJobs: 442, usMillJobs: 29 })
  expectNear(first, { usMillAndUserJobs: 71, chinaThousandJobs: -0.2 })
})

test('Rusal at 70 % lifts the world price by 2 % and costs US mills work', () => {
  const [first] = effectsOf({ runRate: 0.7 })
  expectNear(first, { chinaPricePercent: 0.3, worldPricePercent: 2, usSmelterJobs: 184, usMillJobs: -146 })
  expectNear(first, { usMillAndUserJobs: -492, chinaThousandJobs: 2 })
})

test('Krasnoyarsk plants show nothing at first and take Russian ingot off the market by the end', () => {
  const [first, last] = effectsOf({ newPlants: 0.15 })
  expectNear(first, { chinaPricePercent: 0, worldPricePercent: 0, usSmelterJobs: 0, usMillJobs: 0 })
  expectNear(last, { worldPricePercent: 0.5, usSmelterJobs: 41, usMillJobs: -108, usMillAndUserJobs: -176 })
})
