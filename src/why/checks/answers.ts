/** Answers that must come out: of textbooks, of a published example, of the record, and of a game played twice. */

import {
  createGame,
  EVENT_IDS,
  type Game,
  NO_DECISIONS,
  resolveTurn,
  type Scenario,
  type TurnDecisions,
} from '../../game'
import { ln } from '../../market'
import { listGap, relativeGap, worstOf } from './gaps'
import type { Gaps } from './identities'
import { order } from './order'
import { ALUMINIUM, GSIM, GSIM_CHANGE, matrixOf, RECORDED, soleSupplier } from './worlds'

const NO_SOLUTION = Number.POSITIVE_INFINITY

/** Elasticities of the seller and the buyer, and the rate of the duty. */
const BARGAINS = [
  [0.5, 0.5, 0.1],
  [1, 2, 0.5],
  [4, 0.3, 1],
  [0.2, 3, 0.25],
  [2, 1, 3],
] as const

/** Between a sole seller and a sole buyer a duty is split by their elasticities, in logs exactly. */
export const incidence: Gaps = solve =>
  BARGAINS.map(([supply, demand, rate]) => {
    const solved = solve(soleSupplier(supply, demand), { tariff: { ore: matrixOf(2, () => rate) } })
    if (!solved) return NO_SOLUTION
    const { price, index } = solved.solution.goods.ore!
    const seller = -ln(price[0]! / 100) / ln(1 + rate)
    const buyer = ln(index[1]!) / ln(1 + rate)
    return Math.max(relativeGap(seller, demand / (supply + demand)), relativeGap(buyer, supply / (supply + demand)))
  })

const STEP = 1e-5

/** Exporter prices of the worked example to first order in the change of its tariffs, against those published. */
export const gsim: Gaps = solve => {
  const solvedAt = (by: number) =>
    solve(GSIM, {
      tariff: {
        industry: GSIM.goods[0]!.baseTariff!.map((row, o) =>
          row.map((rate, d) => (1 + rate) * (1 + by * GSIM_CHANGE.ofPower[o]![d]!) - 1),
        ),
      },
    })?.solution.goods.industry?.price
  const [above, below] = [solvedAt(STEP), solvedAt(-STEP)]
  return GSIM_CHANGE.publishedPriceChange.map((published, region) =>
    above && below ? Math.abs(ln(above[region]! / below[region]!) / (2 * STEP) - published) : NO_SOLUTION,
  )
}

/** Prices and outputs of the recorded cases. */
export const reference: Gaps = solve =>
  RECORDED.map(({ policy, goods }) => {
    const solved = solve(ALUMINIUM, policy)
    if (!solved) return NO_SOLUTION
    return worstOf(
      Object.entries(goods).flatMap(([id, recorded]) => {
        const { price, output } = solved.solution.goods[id]!
        return [listGap(price, recorded.price), listGap(output, recorded.output)]
      }),
    )
  })

const PLAIN: Scenario = {
  schemaVersion: 1,
  id: 'check',
  start: { year: 2017, half: 1 },
  turns: 4,
  closedLevers: [],
  startSettings: {},
  events: EVENT_IDS,
  assumptions: {},
}

const FIRST_TURN: TurnDecisions = {
  china: [{ lever: 'enforcement', value: 0.5 }],
  unitedStates: [{ lever: 'semisDuty', value: 0.25 }],
  rusal: [{ lever: 'newPlants', value: 0.05 }],
}

function play(seed: number): Game | undefined {
  const created = createGame(PLAIN, seed)
  let game = created.ok ? created.value : undefined
  for (let turn = 0; game && turn < PLAIN.turns; turn++) {
    const next = resolveTurn(game, turn === 0 ? FIRST_TURN : NO_DECISIONS)
    game = next.ok ? next.value : undefined
  }
  return game
}

/** The same seed and decisions give the same fingerprint in every turn: 0 where they do, 1 where not. */
export const replay: Gaps = () =>
  [1, 13].map(seed => {
    const [first, second] = [play(seed), play(seed)]
    if (!first || !second) return NO_SOLUTION
    return first.records.every(({ hash }, index) => hash === second.records[index]!.hash) ? 0 : 1
  })

export { order }
