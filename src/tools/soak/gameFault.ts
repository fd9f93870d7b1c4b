import type { Game } from '../../game/game'
import type { TurnRecord } from '../../game/record'
import { scoreGame } from '../../game/score'

/** Largest log excess demand that a record may leave. */
const RESIDUAL_LIMIT = 1e-10

/** Something in a game that must never be; the words name the figure. */
export interface GameFault {
  /** 1 for the first half-year; the last turn for a score. */
  readonly turn: number
  readonly message: string
}

/** Find the first number of plain data that is not finite, as a path. */
function notFinite(value: unknown, path: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : path
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, entry] of Object.entries(value)) {
    const found = notFinite(entry, `${path}.${name}`)
    if (found) return found
  }
  return undefined
}

/** Figures that are tonnes or prices, by name: none may be below zero. */
function volumesOf(record: TurnRecord): Readonly<Record<string, readonly number[]>> {
  const { ingot, semis } = record.market
  return {
    'ingot output': ingot.outputMt,
    'semis output': semis.outputMt,
    'ingot flow': ingot.flowsMt.flat(),
    'semis flow': semis.flowsMt.flat(),
    'ingot price': ingot.priceUsdPerTonne,
    'semis price': semis.priceUsdPerTonne,
    capacity: record.capacityMt,
    pipeline: [record.pipelineMt],
    'unlicensed capacity': [record.unlicensedMt],
    'plants in operation': [record.plantsRunningMt],
    'detour volume': [record.accounts.reroutedMt],
  }
}

function negativeVolume(record: TurnRecord): string | undefined {
  const found = Object.entries(volumesOf(record)).find(([, values]) => values.some(value => value < 0))
  return found?.[0]
}

/** Scores and moods live on a scale of 0 to 100. */
function isOffScale(points: number): boolean {
  return !(points >= 0 && points <= 100)
}

function recordFault(record: TurnRecord): string | undefined {
  const broken = notFinite(record, 'record')
  if (broken) return `${broken} is not a finite number`
  const negative = negativeVolume(record)
  if (negative) return `negative ${negative}`
  if (record.solver.residual > RESIDUAL_LIMIT) return `residual ${record.solver.residual}`
  const moods = [...Object.values(record.trust), ...Object.values(record.mandate), record.usStanding]
  if (moods.some(isOffScale)) return 'trust, standing or mandate off its scale'
  return undefined
}

function scoreFault(game: Game): string | undefined {
  for (const [seat, { total, goals }] of Object.entries(scoreGame(game))) {
    if ([total, ...goals.map(goal => goal.score)].some(isOffScale)) return `score of ${seat} off its scale`
  }
  return undefined
}

/** Look through every record of a game, and its scores, for what must never be. */
export function gameFault(game: Game): GameFault | undefined {
  for (const record of game.records) {
    const message = recordFault(record)
    if (message) return { turn: record.turn, message }
  }
  const message = scoreFault(game)
  return message === undefined ? undefined : { turn: game.records.length, message }
}
