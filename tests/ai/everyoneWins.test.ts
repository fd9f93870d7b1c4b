import { expect, test } from 'vitest'
import { CHARACTERS, type PersonaId, simulateGame } from '../../src/ai'
import { EVENT_IDS, SEATS, type Seat, scoreGame } from '../../src/game'
import { NANNING_2016 } from '../../src/scenarios'
import { makeGame } from '../helpers/makeGame'

const LENGTHS = [4, 8, 12]
/** With the draft pact of the scenario on the table, and with nothing on it. */
const TABLES = [[], NANNING_2016.draftPacts]

/** The character of a seat that scores best, the others and the events being the same for all. */
function winner(
  seat: Seat,
  opponents: Partial<Record<Seat, PersonaId>>,
  turns: number,
  draftPacts: (typeof TABLES)[number],
): string {
  const game = makeGame({ seed: 1, turns, draftPacts: draftPacts ?? [], events: EVENT_IDS })
  const scores = CHARACTERS[seat].map((character): [string, number] => {
    const played = simulateGame(game, { ...opponents, [seat]: character } as Record<Seat, PersonaId>)
    if (!played.ok) throw new Error(JSON.stringify(played.error))
    return [character, scoreGame(played.value)[seat].total]
  })
  return scores.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

/** Settings of a game: who sits across the table, how long it lasts, what lies on the table. */
function* settings(seat: Seat) {
  const [one, two] = SEATS.filter(other => other !== seat) as [Seat, Seat]
  for (const drafts of TABLES) {
    for (const turns of LENGTHS) {
      for (const first of CHARACTERS[one]) {
        for (const second of CHARACTERS[two]) yield { opponents: { [one]: first, [two]: second }, turns, drafts }
      }
    }
  }
}

test.each(SEATS)('every character of %s does best somewhere', { timeout: 120_000 }, seat => {
  const winners = new Set<string>()
  for (const { opponents, turns, drafts } of settings(seat)) {
    winners.add(winner(seat, opponents, turns, drafts))
    if (winners.size === CHARACTERS[seat].length) break
  }
  expect([...winners].sort()).toEqual([...CHARACTERS[seat]].sort())
})
