import { DEFAULT_PERSONAS, type PersonaId, simulateGame } from '../../ai'
import { createGame, SEATS, type Seat, scoreGame } from '../../game'
import { NANNING_2016 } from '../../scenarios'

/** Points by which planned play must lie ahead to beat random play clearly. */
const CLEARLY = 2

/** In which share of the seeds planned play of a seat clearly beats random play, against the usual opponents. */
export interface PlannedPlay {
  readonly seat: Seat
  readonly share: number
}

function scoreOf(seat: Seat, persona: PersonaId, seed: number): number {
  const created = createGame(NANNING_2016, seed)
  if (!created.ok) throw new Error(`the default game cannot be set up: ${created.error.kind}`)
  const played = simulateGame(created.value, { ...DEFAULT_PERSONAS, [seat]: persona })
  if (!played.ok) throw new Error(`a game stopped: ${played.error.kind}`)
  return scoreGame(played.value)[seat].total
}

/** Let a planner and the dice play every seat with the same seeds. */
export function plannedAgainstRandom(seeds: number, onPlayed: (games: number) => void = () => {}): PlannedPlay[] {
  return SEATS.map(seat => {
    let ahead = 0
    for (let seed = 1; seed <= seeds; seed++) {
      if (scoreOf(seat, 'plannerSteady', seed) > scoreOf(seat, 'random', seed) + CLEARLY) ahead += 1
      onPlayed(2)
    }
    return { seat, share: ahead / seeds }
  })
}
