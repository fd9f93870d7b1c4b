import { worldSum } from '../model/regionVector'
import type { AppState } from '../store/appState'
import { HUM_PEAK } from './levels'

/** World output at which the hum is at its faintest and at its fullest, Mt a year; 2016 lies between. */
const FAINTEST_MT = 45
const FULLEST_MT = 80
/** Share of the fullest that is always heard while a game is on the page. */
const LEAST_SHARE = 0.25

/** How loud the potlines hum: with the world's output while a game is played, else not at all. */
export function humLevel({ game, screen }: AppState): number {
  const record = game?.records.at(-1) ?? game?.noChange[0]
  if (!record || screen === 'title' || screen === 'report') return 0
  const share = (worldSum(record.market.ingot.outputMt) - FAINTEST_MT) / (FULLEST_MT - FAINTEST_MT)
  return HUM_PEAK * (LEAST_SHARE + (1 - LEAST_SHARE) * Math.min(1, Math.max(0, share)))
}
