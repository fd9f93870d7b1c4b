import { expect, test } from 'vitest'
import { CHARACTERS, type PersonaId, simulateGame } from '../../src/ai'
import { EVENT_IDS, SEATS, type Seat, scoreGame } from '../../src/game'
import { makeGame } from '../helpers/makeGame'

const LENGTHS = [4, 8, 12]
const SEEDS = [1, 2, 3]

/** The character of a seat that scores best, the others and the events being the same for all. */
function winner(seat: Seat, opponents: Partial<Record<Seat, PersonaId>>, seed: number, turns: number): string {
  const game = makeGame({ seed, turns, events: EVENT_IDS })
  const scores = CHARACTERS[seat].map((character): [string, number] => {
    const played = simulateGame(game, { ...opponents, [seat]: character } as Record<Seat, PersonaId>)
    if (!played.ok) throw new Error(JSON.stringify(played.error))
    return [character, scoreGame(played.value)[seat].total]
  })
  return scores.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

test.each(SEATS)(
  'every character of %s does best somewhere',
  seat => {
    const [one, two] = SEATS.filter(other => other !== seat) as [Seat, Seat]
    const winners = new Map<string, number>()
    for (const seed of SEEDS) {
      for (const turns of LENGTHS) {
        for (const first of CHARACTERS[one]) {
          for (const second of CHARACTERS[two]) {
            const best = winner(seat, { [one]: first, [two]: second }, seed, turns)
            winners.set(best, (winners.get(best) ?? 0) + 1)
          }
        }
      }
    }
    expect([...winners.keys()].sort(), JSON.stringify([...winners])).toEqual([...CHARACTERS[seat]].sort())
  },
  60_000,
)
