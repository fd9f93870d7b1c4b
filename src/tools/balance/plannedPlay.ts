import { DEFAULT_PERSONAS, type PersonaId, simulateGame } from '../../ai'
import { createGame, SEATS, type Seat, scoreGame } from '../../game'
import { NANNING_2016 } from '../../scenarios'
import type { Work } from './work'

/** Points by which planned play must lie ahead to beat random play clearly. */
const CLEARLY = 2

/** A planner and the dice play one seat with the same seed against the usual opponents. */
export interface PlannedTask {
  readonly seat: Seat
  readonly seed: number
}

/** In which share of the seeds planned play of a seat clearly beats random play. */
export interface PlannedPlay {
  readonly seat: Seat
  readonly share: number
}

function scoreOf({ seat, seed }: PlannedTask, persona: PersonaId): number {
  const created = createGame(NANNING_2016, seed)
  if (!created.ok) throw new Error(`the default game cannot be set up: ${created.error.kind}`)
  const played = simulateGame(created.value, { ...DEFAULT_PERSONAS, [seat]: persona })
  if (!played.ok) throw new Error(`a game stopped: ${played.error.kind}`)
  return scoreGame(played.value)[seat].total
}

/** Whether the planner clearly beats the dice. */
export function isPlannerAhead(task: PlannedTask): boolean {
  return scoreOf(task, 'plannerSteady') > scoreOf(task, 'random') + CLEARLY
}

/** Let a planner and the dice play every seat with the same seeds, 1 and up. */
export async function plannedAgainstRandom(work: Work, seeds: number): Promise<readonly PlannedPlay[]> {
  const each = Array.from({ length: seeds }, (_, i) => i + 1)
  const done = await work(SEATS.flatMap(seat => each.map(seed => ({ planned: { seat, seed } }))))
  return SEATS.map((seat, s) => {
    const ahead = done.slice(s * seeds, (s + 1) * seeds).filter(({ isPlannerAhead }) => isPlannerAhead)
    return { seat, share: ahead.length / seeds }
  })
}
