import { createGame, type Game, resolveTurn, type TurnDecisions } from '../../game'
import { calibrate, createSolver, exp, ln, type MarketPolicy, pow } from '../../market'
import { assumptionValues } from '../../model/assumptions'
import { baseProblem } from '../../model/baseProblem'
import { createWorldModel } from '../../model/worldModel'
import { NANNING_2016 } from '../../scenarios'
import { benchAttribution } from './attribution'
import { type Measurements, measured } from './measurement'
import { microseconds } from './microseconds'

/** Powers in one residual of the market of five regions and two goods, most of them on shared logs. */
const POWERS_PER_RESIDUAL = 60
const SOLVES_PER_BATCH = 2000
const GAMES_PER_BATCH = 60
const CALLS_PER_BATCH = 200_000

/** Policies as a game brings them: a duty on Chinese semis that moves by a step, a little more demand. */
function policies(): readonly MarketPolicy[] {
  return Array.from({ length: 16 }, (_, i) => {
    const duty = 0.05 * (i % 8)
    const demand = Array.from({ length: 5 }, () => 1 + 0.01 * (i % 8))
    const none = [0, 0, 0, 0, 0]
    return { tariff: { semis: [[0, duty, 0, 0, 0], none, none, none, none] }, demand: { ingot: demand, semis: demand } }
  })
}

function benchSolver(): Measurements {
  const market = calibrate(baseProblem(assumptionValues({})))
  if (!market.ok) throw new Error('the base year does not calibrate')
  const solver = createSolver(market.value)
  const cases = policies()
  let unknowns: Float64Array | undefined
  let steps = 0
  let solves = 0
  const warm = microseconds(SOLVES_PER_BATCH, call => {
    const solved = solver.solve(cases[call % cases.length]!, unknowns)
    if (!solved.ok) throw new Error('no equilibrium')
    unknowns = solved.value.unknowns
    steps += solved.value.iterations
    solves += 1
  })
  const cold = microseconds(SOLVES_PER_BATCH, call => {
    solver.solve(cases[call % cases.length]!)
  })
  const stepsPerSolve = steps / solves
  const bare = bareCost() * POWERS_PER_RESIDUAL * (stepsPerSolve + 1)
  return {
    'warm solves': measured(1e6 / warm, 'a second', '20,000'),
    'cold solves': measured(1e6 / cold, 'a second'),
    'Newton steps of a warm solve': measured(stepsPerSolve, 'steps'),
    'warm solve to bare exp(k ln x)': measured(warm / bare, 'times'),
  }
}

let sink = 0

/** Microseconds of one power written as exp(k ln x), which is how the market takes them. */
function bareCost(): number {
  return microseconds(CALLS_PER_BATCH, call => {
    sink += exp(-0.3 * ln(1 + (call & 1023) / 1024))
  })
}

function barePow(): number {
  return microseconds(CALLS_PER_BATCH, call => {
    sink += pow(1 + (call & 1023) / 1024, -0.3)
  })
}

/** Decisions that change something every turn. */
function busyTurn(turn: number): TurnDecisions {
  return {
    china: [
      { lever: 'retiredCapacity', value: 0.3 },
      { lever: 'enforcement', value: [0, 0.25, 0.5, 0.75][turn % 4]! },
    ],
    unitedStates: [{ lever: 'semisDuty', value: [0.25, 0.3, 0.35, 0.4][turn % 4]! }],
    rusal: [{ lever: 'newPlants', value: 0.05 }],
  }
}

function playGame(opened: Game): Game {
  let game = opened
  while (game.world.turn < game.scenario.turns) {
    const next = resolveTurn(game, busyTurn(game.world.turn))
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    game = next.value
  }
  return game
}

function benchGames(): Measurements {
  const model = createWorldModel({})
  const open = (seed: number): Game => {
    const created = createGame(NANNING_2016, seed, model)
    if (!created.ok) throw new Error(created.error.kind)
    return created.value
  }
  const opened = Array.from({ length: GAMES_PER_BATCH }, (_, seed) => open(seed))
  const game = microseconds(GAMES_PER_BATCH, call => {
    playGame(opened[call]!)
  })
  const opening = microseconds(GAMES_PER_BATCH, call => {
    open(call)
  })
  return {
    '8-turn game': measured(game / 1000, 'ms', 'under 1'),
    'opening a game, its no-change run included': measured(opening / 1000, 'ms'),
  }
}

/** Speed of the market and of the engine on one core. */
export function benchEngine(): Measurements {
  const results = {
    ...benchSolver(),
    ...benchGames(),
    ...benchAttribution(),
    'bare exp(k ln x)': measured(bareCost() * 1000, 'ns'),
    'bare pow': measured(barePow() * 1000, 'ns'),
  }
  if (Number.isNaN(sink)) throw new Error('the bare calls gave no number')
  return results
}
