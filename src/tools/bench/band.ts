import { DEFAULT_PERSONAS, decideForAll } from '../../ai'
import { createGame, forecastTurn, type Game, resolveTurn } from '../../game'
import { NANNING_2016 } from '../../scenarios'
import { bandOf } from '../../why/band/band'
import { triesOf } from '../../why/band/tries'
import { type Measurements, measured } from './measurement'

/** How much slower the slow laptop of the budgets is than a desktop. */
const SLOWER = 4
const BATCHES = 12
const LINES_PER_BATCH = 60
const PLAYED = 3

/** Milliseconds per call, the best of several batches: what else the machine does can only make one slower. */
function milliseconds(calls: number, work: () => void): number {
  const batches = Array.from({ length: BATCHES }, () => {
    const from = performance.now()
    for (let call = 0; call < calls; call++) work()
    return (performance.now() - from) / calls
  })
  return Math.min(...batches)
}

/** A game in its fourth turn, with a draft pact answered and events in force. */
function middleGame(): Game {
  const created = createGame(NANNING_2016, 7)
  if (!created.ok) throw new Error(created.error.kind)
  let game = created.value
  while (game.world.turn < PLAYED) {
    const next = resolveTurn(game, decideForAll(game, DEFAULT_PERSONAS))
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    game = next.value
  }
  return game
}

/** The same game as a new object, of which nothing is known yet. */
function afresh(game: Game): Game {
  return { ...game, world: { ...game.world } }
}

/** Time until line and band of a forecast are there, on one core. */
export function benchBand(): Measurements {
  const game = middleGame()
  const draft = [{ lever: 'retiredCapacity', value: 0.3 }] as const
  triesOf(game, 'china')
  const line = milliseconds(LINES_PER_BATCH, () => {
    forecastTurn(game, 'china', draft)
  })
  const band = milliseconds(1, () => {
    bandOf(game, 'china', draft)
  })
  const opening = milliseconds(1, () => {
    triesOf(afresh(game), 'china')
  })
  const budget = (ms: number) => `under ${ms / SLOWER}: ${ms} where it is ${SLOWER} times slower`
  return {
    'forecast line after a slider step': measured(line, 'ms', budget(16)),
    'forecast band after a slider step': measured(band, 'ms', budget(100)),
    'styles and tries, once a turn': measured(opening, 'ms'),
  }
}
