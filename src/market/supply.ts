import { exp } from './fixedMath'
import type { GoodWorkspace } from './workspace'

/** Compute output by origin in Mt a year, its elasticity to the unknown, and fabricators' use of their input. */
export function supplyGood(state: GoodWorkspace, goods: readonly GoodWorkspace[], unknowns: Float64Array): void {
  const { good } = state
  const count = good.output.length
  for (let region = 0; region < count; region++) {
    if (good.output[region] === 0) continue
    supplyRegion(state, goods, region, unknowns[good.offset + region]!)
  }
}

function supplyRegion(state: GoodWorkspace, goods: readonly GoodWorkspace[], region: number, unknown: number): void {
  const { supply, output: baseOutput } = state.good
  const scaledOutput = baseOutput[region]! * state.supplyScale[region]!
  switch (supply.kind) {
    case 'isoelastic': {
      const elasticity = supply.elasticity[region]!
      state.output[region] = scaledOutput * exp(elasticity * unknown)
      state.supplyElasticity[region] = elasticity
      break
    }
    case 'costCurve': {
      const spread = supply.spread[region]!
      const idle = state.idleRatio[region]! * exp(-unknown / spread)
      state.output[region] = scaledOutput * ((1 + supply.idleRatio[region]!) / (1 + idle))
      state.supplyElasticity[region] = idle / (1 + idle) / spread
      break
    }
    case 'fabrication': {
      const { elasticity, rho } = supply
      const expansion = (elasticity + rho) * unknown
      const lnInput = goods[supply.input]!.lnIndex[region]!
      state.output[region] = scaledOutput * exp(expansion - rho * state.lnPrice[region]!)
      state.inputRatio[region] = state.supplyScale[region]! * exp(expansion - rho * lnInput)
    }
  }
}
