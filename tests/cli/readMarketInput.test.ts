import { describe, expect, it } from 'vitest'
import { readMarketInput } from '../../src/cli/readMarketInput'
import base2016 from '../../src/model/data/base2016.json'

const INPUT = JSON.stringify({ problem: base2016, policies: [{}] })

/** The fault found in an input. */
function faultOf(text: string): string {
  const read = readMarketInput(text)
  if (read.ok) throw new Error('no fault found')
  return read.error
}

function withPolicy(policy: string): string {
  return INPUT.replace('"policies":[{}]', `"policies":[${policy}]`)
}

describe('the input of the market command', () => {
  it('may hold remarks beside the figures', () => {
    const noted = INPUT.replace('{"id":"ingot"', '{"note":"primary metal","id":"ingot"')
    expect(noted).not.toBe(INPUT)
    expect(readMarketInput(noted).ok).toBe(true)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('may not name a region, a good or a route %s', name => {
    expect(faultOf(INPUT.replace('"USA"', `"${name}"`))).toContain('problem.regions[1]')
    expect(faultOf(INPUT.replaceAll('"semis"', `"${name}"`))).toContain('problem.goods[1].id')
    expect(faultOf(INPUT.replace('"CHN-HUB-USA"', `"${name}"`))).toContain('problem.routes[0].id')
  })

  it.each(['__proto__', 'constructor', 'prototype'])('may not pull a lever under the name %s', name => {
    expect(faultOf(withPolicy(`{"routePenalty":{"${name}":0.1}}`))).toMatch(/^policies\[0\]\.routePenalty: /)
    expect(faultOf(withPolicy(`{"demand":{"${name}":[1,1,1,1,1]}}`))).toMatch(/^policies\[0\]\.demand: /)
  })

  it('may not name a region like the world total in the output', () => {
    expect(faultOf(INPUT.replace('"USA"', '"diversionCost"'))).toMatch(/^problem\.regions\[1\]: .*world total/)
  })

  it.each([
    ['"goods":[{', '"goods":[{"baseTarif":[],', 'problem.goods[0].baseTarif'],
    ['"kind":"costCurve",', '"kind":"costCurve","capacities":[],', 'problem.goods[0].supply.capacities'],
    ['"kind":"fabrication",', '"kind":"fabrication","Rho":1,', 'problem.goods[1].supply.Rho'],
    ['"routes":[{', '"routes":[{"to":1,', 'problem.routes[0].to'],
    ['"routes":', '"route":', 'problem.route'],
    ['"policies":', '"policy":[],"policies":', 'policy'],
    ['"policies":', '"__proto__":{},"policies":', '__proto__'],
  ])('with %s replaced by %s is refused, naming %s', (known, misspelt, path) => {
    expect(INPUT).toContain(known)
    expect(faultOf(INPUT.replace(known, misspelt))).toBe(`${path}: is not a known field`)
  })
})
