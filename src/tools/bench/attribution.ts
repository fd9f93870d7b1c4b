import { createGame, EVENT_IDS, type Game, resolveTurn, SEATS, type TurnDecisions, type TurnRecord } from '../../game'
import { ROW } from '../../model/words'
import { NANNING_2016 } from '../../scenarios'
import {
  atLast,
  gameCounterfactuals,
  MEMBERS,
  MOST_PARTS,
  partRunsOfTurn,
  splitChange,
  splitMember,
  type TurnCounterfactuals,
  turnCounterfactuals,
} from '../../why/attribution'
import { type Measurements, measured } from './measurement'
import { microseconds } from './microseconds'

/** A seed whose third turn has events that begin and end. */
const SEED = 7
const BUSY_TURN = 3
const FIGURES_SHOWN = 12

const worldPrice = (record: TurnRecord) => record.market.ingot.priceUsdPerTonne[ROW]

/** Every seat decides in every turn; in the third the United States move as many levers as are split exactly. */
function decisions(turn: number): TurnDecisions {
  const odd = turn % 2
  return {
    china: [
      { lever: 'retiredCapacity', value: 0.3 },
      { lever: 'enforcement', value: [0.25, 0.5][odd]! },
    ],
    unitedStates: [
      { lever: 'semisDuty', value: [0.1, 0.2][odd]! },
      { lever: 'metalDuty', value: [0.02, 0.05][odd]! },
      { lever: 'exemptRussia', value: odd },
      { lever: 'exemptHub', value: odd },
      { lever: 'adjustmentAid', value: [0, 0.5][odd]! },
      { lever: 'smelterAid', value: [0, 25][odd]! },
    ],
    rusal: [
      { lever: 'newPlants', value: 0.05 },
      { lever: 'homeDiscount', value: [0, 0.05][odd]! },
    ],
  }
}

function busyGame(): Game {
  const created = createGame({ ...NANNING_2016, events: EVENT_IDS }, SEED)
  if (!created.ok) throw new Error(created.error.kind)
  let game = created.value
  while (game.world.turn < game.scenario.turns) {
    const next = resolveTurn(game, decisions(game.world.turn + 1))
    if (!next.ok) throw new Error(JSON.stringify(next.error))
    game = next.value
  }
  return game
}

function turnRuns(game: Game): TurnCounterfactuals {
  const runs = turnCounterfactuals(game, BUSY_TURN)
  if (!runs.ok) throw new Error('a combination has no equilibrium')
  return runs.value
}

/** Attribution with all five members active, and with as many levers in one seat as are split exactly. */
export function benchAttribution(): Measurements {
  const game = busyGame()
  const turn = microseconds(4, () => {
    const runs = turnRuns(game)
    for (let i = 0; i < FIGURES_SHOWN; i++) splitChange(runs, worldPrice)
  })
  const whole = microseconds(1, () => {
    const runs = gameCounterfactuals(game)
    if (runs.ok) splitChange(runs.value, atLast(worldPrice))
  })
  const runs = turnRuns(game)
  const parts = SEATS.map(seat => partRunsOfTurn(runs, seat).parts.length)
  if (runs.active.length < 5 || Math.max(...parts) < MOST_PARTS) throw new Error('the turn is not busy enough')
  const nested = microseconds(1, () => {
    for (const member of MEMBERS) splitMember(partRunsOfTurn(runs, member), ({ record }) => worldPrice(record))
  })
  return {
    'a turn split among seats, events and trend': measured(turn / 1000, 'ms', 'under 5'),
    'a whole game split': measured(whole / 1000, 'ms', 'under 37, so 150 at a quarter of the speed'),
    [`a turn split by lever, ${parts.join(' + ')} levers`]: measured(nested / 1000, 'ms', 'under 300'),
  }
}
