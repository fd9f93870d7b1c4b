import { describe, expect, it } from 'vitest'
import { assumptionValues } from '../../src/model/assumptions'
import { baseProblem } from '../../src/model/baseProblem'
import {
  ARTICLE,
  exportsYearBeforeBnCny,
  exportsYearBeforeMt,
  exportUnitValueUsd,
  PUBLIC_FIGURES,
  unitValueChange,
  yuanPerDollar,
} from '../../src/model/figures'

describe("the article's figures", () => {
  it('give 2,591 dollars for a tonne exported', () => {
    expect(Math.round(exportUnitValueUsd())).toBe(2591)
  })

  it('imply 6.774 yuan per dollar', () => {
    expect(yuanPerDollar()).toBeCloseTo(6.774, 3)
  })

  it('lead back to 3.555 Mt and 65.98 bn yuan a year before, and to a tonne worth 5.4 % less', () => {
    expect(exportsYearBeforeMt()).toBeCloseTo(3.555, 3)
    expect(exportsYearBeforeBnCny()).toBeCloseTo(65.98, 2)
    expect(unitValueChange()).toBeCloseTo(-0.054, 3)
  })
})

describe('the base year', () => {
  const problem = baseProblem(assumptionValues({}))

  const chineseExports = problem.goods.map(good => {
    const [row, price] = [good.flows[0]!, good.price[0]!]
    const tonnes = row.slice(1).reduce((sum, flow) => sum + flow, 0)
    return { tonnes, value: tonnes * price }
  })
  const yearlyMt = chineseExports.reduce((sum, entry) => sum + entry.tonnes, 0)
  const yearlyMUsd = chineseExports.reduce((sum, entry) => sum + entry.value, 0)

  it("holds the article's export volume and value for nine months", () => {
    expect(0.75 * yearlyMt).toBeCloseTo(ARTICLE.exportsMt.value, 2)
    expect((0.75 * yearlyMUsd) / 1000).toBeCloseTo(ARTICLE.exportsBnUsd.value, 2)
    expect(Math.round(yearlyMUsd / yearlyMt)).toBe(Math.round(exportUnitValueUsd()))
  })

  it('lets China make about half of the world’s metal', () => {
    const output = problem.goods[0]!.flows.map(row => row.reduce((sum, flow) => sum + flow, 0))
    const share = output[0]! / output.reduce((sum, entry) => sum + entry, 0)
    expect(Math.abs(share - ARTICLE.chinaShareOfOutput.value)).toBeLessThan(0.06)
  })

  it('has the public capacity of China and the exchange price of 2016', () => {
    const { supply, price } = problem.goods[0]!
    expect(supply.kind === 'costCurve' && supply.capacity[0]).toBe(PUBLIC_FIGURES.chinaCapacityMt.value)
    expect(price[4]).toBe(PUBLIC_FIGURES.worldPriceUsd.value)
  })

  it('has the public output of China and the United States', () => {
    const [china, us] = problem.goods[0]!.flows.map(row => row.reduce((sum, flow) => sum + flow, 0))
    expect(china).toBeCloseTo(PUBLIC_FIGURES.chinaOutputMt.value, 9)
    expect(us).toBeCloseTo(PUBLIC_FIGURES.usOutputMt.value, 9)
  })
})
