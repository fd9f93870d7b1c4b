import { DEFAULT_PERSONAS, simulateGame } from '../../ai'
import { createGame, type Game } from '../../game'
import { NANNING_2016 } from '../../scenarios'
import { testClaims } from '../../why/claims/ledger'
import { tryPart } from '../../why/claims/robustness'
import { partsOf, USUAL_DRAWS } from '../../why/claims/robustnessOf'
import { type Measurements, measured, median } from './measurement'

const LEDGERS = 40

function wholeGame(): Game {
  const created = createGame(NANNING_2016, 7)
  if (!created.ok) throw new Error(created.error.kind)
  const played = simulateGame(created.value, DEFAULT_PERSONAS)
  if (!played.ok) throw new Error(JSON.stringify(played.error))
  return played.value
}

/** Milliseconds of a core: what else the machine does is not in it. */
function milliseconds(work: () => void): number {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Time until the claims of a game have their verdicts, on one core: by central values, and over the usual draws. */
export function benchClaims(): Measurements {
  const game = wholeGame()
  const ledgers = Array.from({ length: LEDGERS }, () =>
    milliseconds(() => {
      testClaims(game)
    }),
  )
  const parts = partsOf(USUAL_DRAWS).map(part =>
    milliseconds(() => {
      tryPart(game, part)
    }),
  )
  const whole = parts.reduce((sum, ms) => sum + ms, 0)
  return {
    'claims by central values': measured(median(ledgers), 'ms', 'about 30'),
    [`claims over ${USUAL_DRAWS} draws`]: measured(whole / 1000, 's', 'about 3, beside the page'),
    'longest part of that, for which others wait': measured(Math.max(...parts), 'ms'),
  }
}
