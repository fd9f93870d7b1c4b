import { ROW, USA } from '../../model/words'
import { type ClaimTest, chooseBy } from './claimTest'
import { hasSemisDuty, meansWhere } from './means'
import type { Played } from './played'
import { sideOf } from './verdict'

function choose({ course }: Played) {
  return chooseBy(course.some(hasSemisDuty), ['game', 'detourClosed'], ['standardSemisDuty', 'standardSemisDutyClosed'])
}

const MILL_LIMITS = { borneOut: 0.005, notBorneOut: 0.001, importShare: 0.05 } as const

/**
 * Brock on metal that comes by third countries: what closing the detour would do to US mills (`millChange`, a fraction);
 * `importShare` is its part of US imports of products, `peakMt` the most that took it in any turn, Mt a year.
 */
export const thirdCountries = {
  claim: 1,
  speaker: 'brock',
  limits: MILL_LIMITS,
  choose,
  measure([open, closed]) {
    const means = meansWhere(hasSemisDuty, [open!, closed!])
    const [mills, millsClosed] = means(({ market }) => market.semis.outputMt[USA])
    const [rerouted] = means(({ accounts }) => accounts.reroutedMt)
    const [imports] = means(({ market }) => market.semis.arrivalsMt[USA] - market.semis.flowsMt[USA]![USA])
    const peakMt = Math.max(...open!.map(({ accounts }) => accounts.reroutedMt))
    return { peakMt, importShare: rerouted / imports, millChange: millsClosed / mills - 1 }
  },
  judge({ millChange, importShare }) {
    const outcome = sideOf(millChange, MILL_LIMITS)
    return outcome === 'borneOut' && importShare < MILL_LIMITS.importShare ? 'between' : outcome
  },
} as const satisfies ClaimTest<{ peakMt: number; importShare: number; millChange: number }>

const PRICE_LIMITS = { borneOut: 0.0025, notBorneOut: 0.0025 } as const

/** Brock on what that metal does to markets everywhere: what closing the detour would do to the world price of metal. */
export const globalMarkets = {
  claim: 1,
  speaker: 'brock',
  limits: PRICE_LIMITS,
  choose,
  measure([open, closed]) {
    const means = meansWhere(hasSemisDuty, [open!, closed!])
    const [priceUsd, priceClosedUsd] = means(({ market }) => market.ingot.priceUsdPerTonne[ROW])
    return { priceUsd, priceClosedUsd, priceChange: priceClosedUsd / priceUsd - 1 }
  },
  judge: ({ priceChange }) => sideOf(priceChange, PRICE_LIMITS),
} as const satisfies ClaimTest<{ priceUsd: number; priceClosedUsd: number; priceChange: number }>
